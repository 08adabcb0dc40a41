import type { Fault } from '@shared/contract/refusal'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { readMeeting } from '../../governance/meeting'
import { nextCallOf } from '../../governance/next-call'
import { lawOn } from '../../law/law-figures'

/** The last day of a later call, counted from the day the call before was planned for (article 59.7; of the board 65.5.b); null for a first call. */
export function callWindow({ book, core }: CallContext, meeting: MeetingTable): { by: string; article: string } | null {
  const before = meeting.previousCallId === null ? undefined : readMeeting(book.connection, meeting.previousCallId)
  const next = before === undefined ? null : nextCallOf(before, lawOn(core.law, before.plannedOn))
  return next === null ? null : { by: next.lastDay, article: meeting.body === 'board' ? '65.5.b' : '59.7' }
}

/** What is wrong with the day of a later call: it is beyond its window. [] for a first call. */
export function callWindowFaults(context: CallContext, meeting: MeetingTable, plannedOn: string): Fault[] {
  const window = callWindow(context, meeting)
  if (window === null || plannedOn <= window.by) return []
  const data = { date: plannedOn, to: window.by, reason: articleWords(window.article) }
  return [fault({ code: 'meeting-call-window', column: 'plannedOn', value: plannedOn, data })]
}
