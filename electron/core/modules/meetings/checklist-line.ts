import type { ChecklistLine } from '@shared/contract/meetings'
import type { CallContext } from '../../context'

type Said = Pick<ChecklistLine, 'line' | 'article' | 'state'> & Partial<ChecklistLine>

/** A line with what is left out filled in: no day, no count, done on the page of the preparation. */
export function lineOf(said: Said): ChecklistLine {
  return { dueOn: null, done: null, total: null, tab: 'preparation', ...said }
}

/** How something stands that is due by a day: done in time (`doneOn`, today unless said), late, or due. */
export function stateBy(
  context: CallContext,
  by: string,
  isDone: boolean,
  doneOn: string | null = null,
): ChecklistLine['state'] {
  const on = doneOn ?? context.today()
  if (isDone) return on <= by ? 'done' : 'late'
  return context.today() <= by ? 'due' : 'late'
}
