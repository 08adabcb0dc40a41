import { plain } from '../../db/statement'
import type { DueDraft, DueQuestion } from './due'

const tasks = plain<
  Record<string, never>,
  {
    id: string
    resolutionId: string
    number: string
    text: string
    owner: string
    dueOn: string
    state: string | null
    stepOn: string | null
  }
>(
  `SELECT t.taskId AS id, t.resolutionId, r.number, t.text, t.owner, t.dueOn,
     (SELECT state FROM resolutionTaskStep AS s WHERE s.taskId = t.taskId ORDER BY stepId DESC LIMIT 1) AS state,
     (SELECT date FROM resolutionTaskStep AS s WHERE s.taskId = t.taskId ORDER BY stepId DESC LIMIT 1) AS stepOn
   FROM resolutionTask AS t JOIN resolution AS r USING (resolutionId)
   WHERE r.voidNote IS NULL AND t.dueOn IS NOT NULL`,
)
const unsigned = plain<Record<string, never>, { id: string; title: string; heldOn: string }>(
  `SELECT m.meetingId AS id, m.title, m.plannedOn AS heldOn FROM meeting AS m LEFT JOIN minutes ON minutesId = meetingId
   WHERE m.stage = 'closed' AND minutes.number IS NULL`,
)

/** What resolutions gave somebody to do by a day, and minutes of meetings that nobody has signed yet (article 57.4). */
export function resolutionsDue({ book: { connection } }: DueQuestion): DueDraft[] {
  return [
    ...connection
      .all(tasks, {})
      .flatMap(({ id, resolutionId, number, text, owner, dueOn, state, stepOn }): DueDraft[] =>
        state === 'dropped'
          ? []
          : [
              {
                key: `task ${id}`,
                code: 'resolution-task',
                dueOn,
                doneOn: state === 'done' ? stepOn : null,
                owner: 'director',
                basis: 'own',
                article: '',
                subject: resolutionId,
                values: { number, text, owner },
              },
            ],
      ),
    ...connection.all(unsigned, {}).map(({ id, title }): DueDraft => ({
      key: `minutes ${id}`,
      code: 'minutes-to-sign',
      dueOn: null,
      owner: 'secretary',
      basis: 'law',
      article: '57.4',
      subject: id,
      values: { title },
    })),
  ]
}
