import type { MemberList } from '@shared/contract/member-imports'
import type { OpenBook } from '../../book-file/open-book'
import { headingPlace, writtenHeadings } from './list-headings'
import { listView, propose } from './propose'
import type { RawList } from './read-list'
import { rememberedChoices } from './remembered-choices'

/**
 * A list as it is first shown, with the headings in the row that is given, else in the likeliest: under the choices of an earlier list
 * with the same headings, else under a proposal.
 */
export function viewList(book: OpenBook, read: RawList, fileName: string, headingRow?: number): MemberList {
  const raw = headingRow === undefined ? read : { ...read, headingAt: headingPlace(read.sheet, headingRow) }
  const proposed = propose(raw)
  const earlier = rememberedChoices(book.connection, writtenHeadings(raw.sheet, raw.headingAt))
  const choices = earlier === null ? proposed : { ...earlier, headingRow: proposed.headingRow }
  return listView(raw, fileName, choices, earlier !== null)
}
