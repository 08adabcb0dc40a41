import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { formatCivilDate } from '@shared/domain/civil-date'
import { memberCardText } from '@shared/domain/member-card'
import { learnerCardWords } from '@shared/text/learner-card'
import { marksOf } from '../../book-file/marks'
import type { OpenBook } from '../../book-file/open-book'
import { writeMemberCardsPdf } from '../../documents/pdf/write-member-cards-pdf'
import { refuse } from '../../refusal'
import { learnerOf } from '../../training/learners'

/**
 * Cards of learners as a PDF file, ten on a sheet: scanned in class they mark who is there. The code names the learner in this book, so
 * that who brings the card of their own co-operative may go on using that one. Refuses 'learner-unknown'.
 */
export async function printLearnerCards(
  book: OpenBook,
  resources: string,
  learnerIds: readonly string[],
): Promise<File> {
  const { profile, connection } = book
  const cards = learnerIds.map((learnerId) => {
    const learner = learnerOf(connection, learnerId) ?? refuse({ code: 'learner-unknown', value: learnerId })
    return {
      kind: learnerCardWords.title,
      unitName: profile.name,
      name: learner.name,
      code: learner.cooperative,
      type: learnerCardWords.type,
      since: learnerCardWords.born(formatCivilDate(learner.birthDate)),
      text: memberCardText(profile.bookId, learnerId),
    }
  })
  const out = new PassThrough()
  const fonts = join(resources, 'fonts')
  const [bytes] = await Promise.all([buffer(out), writeMemberCardsPdf({ cards, marks: marksOf(book), fonts, out })])
  return new File([Uint8Array.from(bytes)], 'the-hoc-vien.pdf', { type: 'application/pdf' })
}
