import { plain } from '../../db/statement'
import { lawOn } from '../../law/law-figures'
import { holidaysOf } from '../holidays'
import { publicationDuty, publishedThings } from '../../law/publication-duty'
import type { DueDraft, DueQuestion } from './due'

type Row = {
  id: string
  thing: keyof typeof publishedThings
  title: string
  issuedOn: string
  publishedOn: string | null
}

const standing = plain<Record<string, never>, Row>(
  `SELECT publicationId AS id, thing, title, issuedOn, postedOn AS publishedOn FROM publication
   WHERE takenDownOn IS NULL AND droppedNote IS NULL ORDER BY issuedOn, publicationId`,
)

/** What is to be put up at the head office within five working days, and what must hang there still (R37, article 14.2). */
export function publicationsDue({ book: { connection }, law, today }: DueQuestion): DueDraft[] {
  const figures = lawOn(law, today)
  const holidays = holidaysOf(connection, law)
  return connection.all(standing, {}).flatMap(({ id, thing, title, issuedOn, publishedOn }): DueDraft[] => {
    const duty = publicationDuty({ issuedOn, publishedOn, takenDownOn: null }, today, figures, holidays)
    const known = { owner: 'secretary', basis: 'law', subject: id, values: { title } } as const
    if (publishedOn === null)
      return [
        {
          ...known,
          key: `publish ${id}`,
          code: 'publication-due',
          dueOn: duty.publishBy,
          article: publishedThings[thing],
        },
      ]
    // From that day on it may come down, and nothing is due any more.
    if (duty.until === null || duty.until < today) return []
    return [{ ...known, key: `hangs ${id}`, code: 'publication-hangs', dueOn: duty.until, article: '14.2' }]
  })
}
