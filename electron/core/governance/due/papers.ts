import { plain } from '../../db/statement'
import type { DueDraft, DueQuestion } from './due'

const waiting = plain<
  Record<string, never>,
  { id: string; number: string; summary: string; handler: string; dueOn: string }
>(
  `SELECT correspondenceId AS id, number, summary, handler, dueOn FROM correspondence
   WHERE dueOn IS NOT NULL AND handledOn IS NULL AND voidNote IS NULL`,
)

/** Papers that came in and are to be answered by a day. */
export function papersDue({ book: { connection } }: DueQuestion): DueDraft[] {
  return connection.all(waiting, {}).map(({ id, number, summary, handler, dueOn }) => ({
    key: `paper ${id}`,
    code: 'paper-due',
    dueOn,
    owner: 'secretary',
    basis: 'own',
    article: '',
    subject: id,
    values: { number, summary, handler },
  }))
}
