import type { MeetingBody } from '@shared/contract/meetings'
import { formatCivilDate } from '@shared/domain/civil-date'
import { restingWords as words } from '@shared/text/resolution-paper'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { effectStates } from './effects/effect-states'
import { restingOn } from './effects/resting'
import { tasksOfResolution } from './resolution-tasks'

/** One thing a resolution asked for, and what became of it, for the pack of the next meeting. */
export type ResolutionOutcome = {
  number: string
  date: string
  text: string
  owner: string
  dueOn: string | null
  /** 'Đã làm xong', 'Đang làm', 'quá hạn', in words. */
  state: string
  /** The vouchers and rows it led to, or the last note of the task. */
  outcome: string
}

const inForce = plain<
  { from: string; to: string; board: 0 | 1 },
  { resolutionId: string; number: string; date: string; summary: string }
>(
  `SELECT resolutionId, number, date, summary FROM resolution WHERE (body = 'board') = @board AND body IN ('generalMeeting', 'foundingConference', 'board') AND voidNote IS NULL
     AND date BETWEEN @from AND @to ORDER BY date, commandSequence`,
)
const partyName = plain<{ code: string }, { name: string }>('SELECT name FROM party WHERE code = @code')

/**
 * What became of the resolutions of the general meeting, or of the board, from a day to a day, as it stands on `on`: each effect, each task; a resolution that asks for nothing
 * stands with its summary. `field` gives the words of a field of the charter.
 */
export function resolutionOutcomes(
  connection: Connection,
  { from, to, on, body }: { from: string; to: string; on: string; body: MeetingBody },
  field: (id: string) => string = (id) => id,
): ResolutionOutcome[] {
  const name = (code: string) => connection.get(partyName, { code })?.name ?? code
  return connection
    .all(inForce, { from, to, board: body === 'board' ? 1 : 0 })
    .flatMap(({ resolutionId, number, date, summary }): ResolutionOutcome[] => {
      const resting = restingOn(connection, resolutionId, field)
      const tasks = tasksOfResolution(connection, resolutionId, on)
      const shared = { number, date }
      const effects = effectStates({ connection, resolutionId, resting, tasks, name, field }).filter(
        ({ effect }) => effect.kind !== 'other',
      )
      const lines: ResolutionOutcome[] = [
        ...effects.map((one) => ({
          ...shared,
          text: one.said,
          owner: '',
          dueOn: null,
          state: words.effectStates[one.state],
          outcome: one.resting
            .map(({ date: day, voucher }) => voucher?.number ?? formatCivilDate(day))
            .filter((text, at, all) => all.indexOf(text) === at)
            .join(', '),
        })),
        ...tasks.map(({ text, owner, dueOn, state, overdue, steps }) => ({
          ...shared,
          text,
          owner,
          dueOn,
          state: overdue ? words.overdue : words.taskStates[state],
          outcome: steps.at(-1)?.note ?? '',
        })),
      ]
      const nothing = { ...shared, text: summary, owner: '', dueOn: null, state: words.noTask, outcome: '' }
      return lines.length === 0 ? [nothing] : lines
    })
}
