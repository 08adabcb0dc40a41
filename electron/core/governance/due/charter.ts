import { charterDeadline } from '../../law/law-figures'
import { readCharterReview } from '../../membership/charter-review'
import type { DueDraft, DueQuestion } from './due'

/** The charter is compared once with what the book keeps of it; one older than the law had to be brought in line (article 115.1). */
export function charterDue({ book, law }: DueQuestion): DueDraft[] {
  if (book.ledger.memory.voucherHead.id === 0) return []
  const review = readCharterReview(book.connection)
  const known = {
    key: 'charter',
    dueOn: charterDeadline(law),
    owner: 'director',
    basis: 'law',
    article: '115.1',
  } as const
  if (review === null) return [{ ...known, code: 'charter-to-review' }]
  return review.adoptedOn < law.effectiveFrom ? [{ ...known, code: 'charter-outdated' }] : []
}
