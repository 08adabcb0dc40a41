import type { MemberList } from '@shared/contract/member-imports'
import type { OpenBook } from '../../book-file/open-book'
import { writtenHeadings } from './list-headings'
import { listView, propose } from './propose'
import type { RawList } from './read-list'
import { rememberedChoices } from './remembered-choices'

/** A list as it is first shown: with the choices of an earlier one of the same headings, else with a proposal. */
export function viewList(book: OpenBook, raw: RawList, fileName: string): MemberList {
  const proposed = propose(raw)
  const earlier = rememberedChoices(book.connection, writtenHeadings(raw.sheet, raw.headingAt))
  const choices = earlier === null ? proposed : { ...earlier, headingRow: proposed.headingRow }
  return listView(raw, fileName, choices, earlier !== null)
}
