import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { lawOn } from '../../law/law-figures'
import { noticeSpan } from '../../law/meetings/notice'
import { charterOn } from '../../membership/charter'

/**
 * The days between notice and meeting: the law's, or the charter's where it asks for more (article 60.1); null for a founding conference,
 * which has no notice days (reading 11), and for the board, whose notice is the charter's own matter.
 */
export function noticeDaysOf(
  { book, core }: CallContext,
  { body, plannedOn }: Pick<MeetingTable, 'body' | 'plannedOn'>,
): number | null {
  if (body !== 'generalMeeting') return null
  return noticeSpan(charterOn(book.connection, plannedOn).noticeDays, lawOn(core.law, plannedOn).noticeDays).days
}
