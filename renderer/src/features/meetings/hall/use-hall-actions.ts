import type { Action } from '../../../actions/action'
import { core } from '../../../client/client'
import { type Text, useText } from '../../../text/text'
import { meetingPath } from '../meeting-path'
import type { HallControl } from './hall-control'
import type { OpenForm } from './hall-forms'
import { electionDraft, type Focus, neighbour, roundDraft } from './hall-scene'

type Given = {
  control: HallControl
  focus: Focus
  open: (form: OpenForm) => void
  /** Prints a paper that is filled from what happened: of the meeting, or of the election it is given. */
  print: (paper: 'postponement' | 'countingMinutes', subject?: string) => void
  hallOnly: boolean
  flip: () => void
}

/** What can be done in the hall now: `main` are the buttons of the large panel, the first with Ctrl+Enter; `keys` work everywhere in it. */
export function useHallActions(given: Given): { main: Action[]; keys: Action[] } {
  const text = useText()
  return { main: mainActions(given, text), keys: keyActions(given, text) }
}

const PLACE = 'meetings'

function mainActions(given: Given, text: Text): Action[] {
  const { focus, control, open } = given
  switch (focus.kind) {
    case 'doors':
      return [doorsAction(control, text)]
    case 'begin':
      return beginActions(given, text)
    case 'over':
      return overActions(given, text)
    case 'between':
      return []
    case 'motion':
      return focus.motion.closedAt === null
        ? [closeMotion(focus.motion.motionId, control, text)]
        : voteActions(given, text)
    case 'election':
      return electionActions(focus.election, given, text)
    case 'item': {
      const { item } = focus
      if (item.kind === 'election')
        return [
          {
            id: 'hall.openElection',
            place: PLACE,
            label: text.hall.election.open,
            keys: 'Ctrl Enter',
            perform: () => open({ kind: 'election', draft: electionDraft(item) }),
          },
        ]
      return voteActions(given, text)
    }
  }
}

function doorsAction({ view, run }: HallControl, text: Text): Action {
  const { meetingId } = view.meeting
  return {
    id: 'hall.openDoors',
    place: PLACE,
    label: text.hall.doors.open,
    keys: 'Ctrl Enter',
    when: ({ can }) => can('meeting.run'),
    blocked: () => (view.voters.length === 0 ? text.hall.doors.nobody : null),
    perform: () => void run(text.hall.doors.open, (id) => core.hall.openDoors({ id, meetingId })),
  }
}

function beginActions({ control, open }: Given, text: Text): Action[] {
  const { state } = control
  const opening: Action = {
    id: 'hall.opened',
    place: PLACE,
    label: text.hall.action.opening,
    keys: 'Ctrl Enter',
    perform: () => void control.tell({ kind: 'opened' }),
  }
  const roles: Action = {
    id: 'hall.roles',
    place: PLACE,
    label: text.hall.form.roles.title,
    keys: state.chair === null ? 'Ctrl Enter' : 'F4',
    perform: () => open({ kind: 'roles' }),
  }
  const postpone: Action = {
    id: 'hall.postpone',
    place: PLACE,
    label: text.hall.action.postpone,
    keys: 'F8',
    perform: () => open({ kind: 'postpone' }),
  }
  if (state.chair === null) return state.quorum.met ? [roles] : [roles, postpone]
  return state.quorum.met ? [opening, roles] : [postpone, roles]
}

/** After the end one goes on with the minutes; after a postponement the record is printed, and the next call is prepared. */
function overActions({ control: { view, state }, print }: Given, text: Text): Action[] {
  const say = text.hall.over
  const { meetingId } = view.meeting
  const next = state.postponement?.nextCallId ?? null
  const postponed = state.postponement !== null
  const on: Action = {
    id: 'hall.over',
    place: PLACE,
    label: !postponed ? say.toMinutes : next === null ? say.toMeeting : say.openNext,
    keys: 'Ctrl Enter',
    perform: ({ navigate }) => navigate(postponed ? meetingPath(next ?? meetingId) : meetingPath(meetingId, 'after')),
  }
  return postponed ? [on, printAction(say.print, () => print('postponement'))] : [on]
}

function printAction(label: string, perform: () => void): Action {
  return {
    id: 'hall.print',
    place: PLACE,
    label,
    keys: 'Ctrl P',
    icon: 'print',
    when: ({ can }) => can('meeting.prepare'),
    perform,
  }
}

function closeMotion(motionId: string, control: HallControl, text: Text): Action {
  return {
    id: 'hall.closeMotion',
    place: PLACE,
    label: text.hall.motion.close,
    keys: 'Ctrl Enter',
    perform: () => void control.tell({ kind: 'motionClosed', motionId }),
  }
}

/** Opening the item's vote; below quorum it goes by the form, which asks for the reason of the chair. */
function voteActions({ control, focus, open }: Given, text: Text): Action[] {
  const item = focus.kind === 'item' || focus.kind === 'motion' ? focus.item : null
  if (item === null) return []
  const voted = control.state.motions.some(({ itemId }) => itemId === item.itemId)
  const draft = { itemId: item.itemId, text: item.title, decision: item.decision ?? ('other' as const) }
  const direct = item.decision !== null && !voted && control.state.quorum.met
  return [
    {
      id: 'hall.openMotion',
      place: PLACE,
      label: voted || item.decision === null ? text.hall.motion.openOther : text.hall.motion.open,
      // Beside a result the key that fixed it must not open the next vote when it is pressed twice.
      keys: voted || item.decision === null ? 'F10' : 'Ctrl Enter',
      perform: () =>
        direct
          ? void control.tell({
              kind: 'motionOpened',
              motionId: crypto.randomUUID(),
              ...draft,
              belowQuorumReason: null,
            })
          : open({ kind: 'motion', draft: voted ? { ...draft, text: '' } : draft }),
    },
  ]
}

function electionActions(
  election: Extract<Focus, { kind: 'election' }>['election'],
  { control, open, print }: Given,
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

function keyActions({ control, open, hallOnly, flip }: Given, text: Text): Action[] {
  const say = text.hall.action
  const { state, view } = control
  const itemId = state.currentItemId
  const running = state.phase === 'running' || state.phase === 'paused'
  const live = view.meeting.stage === 'open'
  const form = (kind: OpenForm['kind'], of: OpenForm, keys: string, label: string, when: boolean): Action => ({
    id: `hall.${kind}`,
    place: PLACE,
    label,
    keys,
    when: ({ can }) => when && can('meeting.run'),
    perform: () => open(of),
  })
  return [
    { id: 'hall.screen', place: PLACE, label: hallOnly ? say.screenOff : say.screen, keys: 'F11', perform: flip },
    ...stepActions(control, text),
    {
      id: 'hall.back',
      place: PLACE,
      label: say.back,
      keys: 'Shift Esc',
      perform: ({ navigate }) => navigate(meetingPath(view.meeting.meetingId)),
    },
    form('list', { kind: 'list' }, 'F2', say.list, live),
    { ...form('absent', { kind: 'absent' }, 'F3', say.absent, true), when: () => true },
    form('interest', { kind: 'interest', itemId: itemId ?? '' }, 'F4', say.interest, running && itemId !== null),
    form('question', { kind: 'question', itemId: itemId ?? '' }, 'F8', say.question, running && itemId !== null),
    form(
      'answer',
      { kind: 'answer', itemId: itemId ?? '' },
      'F9',
      say.answer,
      running && state.questions.some(({ answer }) => answer === null),
    ),
    form('dissent', { kind: 'dissent' }, 'Shift F8', say.dissent, running && state.motions.length > 0),
    form('guest', { kind: 'guest' }, 'Shift F6', say.guest, live),
    form('paper', { kind: 'paper' }, 'Shift F2', say.paper, live),
    form('undo', { kind: 'undo' }, 'Ctrl Z', say.undo, live && view.events.length > 0),
    { ...form('roles', { kind: 'roles' }, 'Shift F4', say.roles, running), id: 'hall.rolesAgain' },
    form('close', { kind: 'close' }, 'Ctrl Shift Enter', say.close, state.phase === 'running'),
  ]
}

function stepActions(control: HallControl, text: Text): Action[] {
  const say = text.hall.action
  const { state, view } = control
  const running = state.phase === 'running'
  const step = (by: 1 | -1, keys: string, label: string): Action => {
    const item = neighbour(view, state, by)
    return {
      id: by === 1 ? 'hall.next' : 'hall.previous',
      place: PLACE,
      label,
      keys,
      when: ({ can }) => running && item !== null && can('meeting.run'),
      perform: () => {
        if (item !== null) void control.tell({ kind: 'itemBegun', itemId: item.itemId })
      },
    }
  }
  return [step(1, 'PageDown', say.next), step(-1, 'PageUp', say.previous)]
}

/** Pausing asks for the reason; going on needs none. */
export function pauseAction(control: HallControl, open: (form: OpenForm) => void, text: Text): Action {
  const paused = control.state.phase === 'paused'
  return {
    id: 'hall.pause',
    place: PLACE,
    label: paused ? text.hall.action.resume : text.hall.action.pause,
    keys: 'F12',
    when: ({ can }) => can('meeting.run') && (paused || control.state.phase === 'running'),
    perform: () => (paused ? void control.tell({ kind: 'resumed' }) : open({ kind: 'pause' })),
  }
}
