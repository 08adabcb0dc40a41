import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { formatCivilDate } from '@shared/domain/civil-date'
import { memberCardText } from '@shared/domain/member-card'
import { memberCardWords } from '@shared/text/member-card'
import { marksOf } from '../../book-file/marks'
import type { OpenBook } from '../../book-file/open-book'
import { writeMemberCardsPdf } from '../../documents/pdf/write-member-cards-pdf'
import { refuse } from '../../refusal'
import type { IndexedMember } from './register-index'

/** The cards of members as a PDF file, ten on a sheet; refuses 'member-unknown' when there is nobody to print. */
export async function printCards(book: OpenBook, resources: string, members: readonly IndexedMember[]): Promise<File> {
  const [first] = members
  if (first === undefined) return refuse({ code: 'member-unknown' })
  const out = new PassThrough()
  const { profile } = book
  const cards = members.map(({ entry }) => ({
    unitName: profile.name,
    name: entry.name,
    code: entry.code,
    type: memberCardWords.type[entry.type],
    since: entry.joinedOn === null ? '' : memberCardWords.since(formatCivilDate(entry.joinedOn)),
    text: memberCardText(profile.bookId, entry.code),
  }))
  const marks = marksOf(book)
  const fonts = join(resources, 'fonts')
  const [bytes] = await Promise.all([buffer(out), writeMemberCardsPdf({ cards, marks, fonts, out })])
  const name = members.length === 1 ? `the-${first.entry.code.replace(/\W/g, '-')}.pdf` : 'the-thanh-vien.pdf'
  return new File([Uint8Array.from(bytes)], name, { type: 'application/pdf' })
}
