import { capitalDuties } from '../../membership/capital-duties'
import type { DueDraft, DueQuestion } from './due'

/**
 * Pledges past their day (article 74.6), charter capital to be registered anew (47.1, 74.7), shares over their bound (78.4, 103.1.đ), and
 * postings of 4111 that the register cannot take in.
 */
export function capitalDue({ book: { connection }, law, today }: DueQuestion): DueDraft[] {
  const { ended, toRegister, over, differences } = capitalDuties(connection, law, today)
  const due: DueDraft[] = []
  const add = (code: DueDraft['code'], article: string, more: Partial<DueDraft> = {}) =>
    void due.push({ key: code, code, dueOn: null, owner: 'director', basis: 'law', article, ...more })
  if (ended.count > 0) add('capital-overdue', '74.6', { dueOn: ended.dueOn, values: { count: ended.count } })
  if (toRegister !== null) add('capital-to-register', '47.1', { dueOn: toRegister })
  if (over > 0) add('capital-over', '78.4', { values: { count: over } })
  if (differences > 0)
    add('capital-differs', '', { owner: 'accountant', basis: 'order', values: { count: differences } })
  return due
}
