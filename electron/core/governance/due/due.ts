import type { DueItem, DueState } from '@shared/contract/calendar'
import { addDays } from '@shared/domain/civil-date'
import type { OpenBook } from '../../book-file/open-book'
import type { Law } from '../../law/law-figures'

/** What a source is asked: a book on a day, and the span whose dates are wanted, both ends included. */
export type DueQuestion = {
  book: OpenBook
  law: Law
  today: string
  from: string
  to: string
}

/** A thing that is due as a source tells it; its state follows from its day and from today. */
export type DueDraft = Omit<DueItem, 'state' | 'doneOn' | 'subject' | 'values'> &
  Partial<Pick<DueItem, 'doneOn' | 'subject' | 'values'>> & {
    /** Before this day it is only coming; absent where it counts as due a month before its day. */
    opensOn?: string
  }

/** Days before its day from which a thing counts as due, no longer as coming. */
const SOON_DAYS = 30

/** Where a thing stands on a day. */
export function dueState(draft: Pick<DueDraft, 'dueOn' | 'doneOn' | 'opensOn'>, today: string): DueState {
  if (draft.doneOn != null) return 'done'
  if (draft.opensOn !== undefined && today < draft.opensOn) return 'coming'
  if (draft.dueOn === null) return 'open'
  if (draft.dueOn < today) return 'overdue'
  return draft.dueOn <= addDays(today, SOON_DAYS) ? 'due' : 'coming'
}

/** The thing with its state. */
export function dueItem(draft: DueDraft, today: string): DueItem {
  const { opensOn: _, ...item } = draft
  return { doneOn: null, subject: '', values: {}, ...item, state: dueState(draft, today) }
}

const RANK: Readonly<Record<DueState, number>> = { overdue: 0, due: 1, coming: 1, done: 1, open: 2 }

/** Overdue first, then by date, then what has none; the same day in the order of the keys. */
export function inDueOrder(items: readonly DueItem[]): DueItem[] {
  return items.toSorted(
    (a, b) =>
      RANK[a.state] - RANK[b.state] || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || (a.key < b.key ? -1 : 1),
  )
}
