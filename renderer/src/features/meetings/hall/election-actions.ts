import type { Action } from '../../../actions/action'
import type { Text } from '../../../text/text'
import { type HallGiven, PLACE, printAction } from './hall-deeds'
import { type Focus, roundDraft } from './hall-scene'

/** What comes next of a secret ballot: handing out, the two sheets, fixing; then a second round, a note on a tie, the minutes of the count. */
export function electionActions(
  election: Extract<Focus, { kind: 'election' }>['election'],
  { control, open, print }: HallGiven,
  text: Text,
): Action[] {
  const say = text.hall.election
  const { electionId, base, sheets, differences, closedAt, tie } = election
  const next = { place: PLACE, keys: 'Ctrl Enter' }
  if (closedAt !== null) {
    const draft = roundDraft(election, say.round(election.title))
    const held = control.state.elections.some(({ roundOf }) => roundOf === electionId)
    const round: Action[] =
      draft === null || held
        ? []
        : [{ ...next, id: 'hall.round', label: say.secondRound, perform: () => open({ kind: 'election', draft }) }]
    const note: Action = {
      id: 'hall.tie',
      place: PLACE,
      label: say.noteTie,
      keys: 'F10',
      perform: () => open({ kind: 'tie', election }),
    }
    return [
      ...round,
      ...(tie.length > 0 ? [note] : []),
      printAction(say.print, () => print('countingMinutes', electionId)),
    ]
  }
  if (base === null)
    return [
      {
        ...next,
        id: 'hall.issue',
        label: say.issue,
        perform: () => void control.tell({ kind: 'ballotsIssued', electionId }),
      },
    ]
  const sheetAction = (sheet: 1 | 2, keys: string): Action => ({
    id: `hall.sheet${sheet}`,
    place: PLACE,
    label: sheets.some((one) => one.sheet === sheet)
      ? `${say.sheet(String(sheet))}: ${say.retype.toLowerCase()}`
      : say.sheet(String(sheet)),
    keys,
    perform: () => open({ kind: 'sheet', election, sheet }),
  })
  const has = (sheet: 1 | 2) => sheets.some((one) => one.sheet === sheet)
  if (!has(1)) return [sheetAction(1, 'Ctrl Enter'), sheetAction(2, 'Ctrl 2')]
  if (!has(2)) return [sheetAction(2, 'Ctrl Enter'), sheetAction(1, 'Ctrl 1')]
  const close: Action = {
    ...next,
    id: 'hall.closeElection',
    label: say.close,
    perform: () => void control.tell({ kind: 'electionClosed', electionId }),
  }
  const again = [sheetAction(1, 'Ctrl 1'), sheetAction(2, 'Ctrl 2')]
  return differences.length === 0 ? [close, ...again] : again
}
