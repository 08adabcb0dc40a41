import type { ChecklistLine } from '@shared/contract/meetings'
import { fiscalYearRange } from '@shared/domain/period'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { governanceFormOn } from '../../governance/posts-on'
import { regularRuleOn } from '../../governance/regular-rule'
import { lawOn } from '../../law/law-figures'
import { annualMeetingBy, withoutMeeting } from '../../law/meetings/annual-meeting'
import { nextMeetingBy } from '../../law/meetings/regular-meeting'
import { requestClock } from '../../law/meetings/request-clock'
import { callWindow } from './call-window'
import { agendaLines, foundingLines } from './checklist-agenda'
import { lineOf, stateBy } from './checklist-line'
import { lastBoardBefore, lastMeetingBefore } from './annual'
import { delegatesOf } from './delegate-handlers'
import { meetingPeople } from './notice-handlers'
import { petitionView } from './petition-handlers'
import { petitionsOf } from './petition-store'

/**
 * What law and charter ask before a meeting, by when and how far it is (articles 56 to 60, 103; a founding conference article 39). Every
 * day is reckoned by the rules of `law/meetings`; none is kept.
 */
export function checklistOf(context: CallContext, meeting: MeetingTable): ChecklistLine[] {
  if (meeting.body === 'foundingConference') return foundingLines(context, meeting)
  if (meeting.body === 'board')
    return [
      ...boardLines(context, meeting),
      ...agendaLines(context, meeting),
      ...noticeLines(context, meeting).slice(0, 1),
    ]
  return [
    ...dayLines(context, meeting),
    ...delegateLines(context, meeting),
    ...agendaLines(context, meeting),
    ...noticeLines(context, meeting),
    ...petitionLines(context, meeting),
  ]
}

/** The clocks the day of the meeting is under: articles 59.1, 57.1, 103.1.e, 59.4.a and 59.7. */
function dayLines(context: CallContext, meeting: MeetingTable): ChecklistLine[] {
  const { book, core } = context
  const { plannedOn, kind } = meeting
  const figures = lawOn(core.law, plannedOn)
  const lines: ChecklistLine[] = []
  const add = (
    line: 'annualDeadline' | 'regularDeadline' | 'withoutMeeting' | 'callWindow',
    article: string,
    by: string,
  ) => void lines.push(lineOf({ line, article, dueOn: by, state: plannedOn <= by ? 'done' : 'late' }))
  if (kind === 'annual') {
    const { to } = fiscalYearRange(meeting.fiscalYear, book.ledger.memory.fiscalYearStartMonth)
    add('annualDeadline', '59.1', annualMeetingBy(to, figures.annualMeetingDeadlineMonths))
    const last = lastMeetingBefore(book.connection, plannedOn, 'annual')
    if (last !== null)
      add('withoutMeeting', '103.1.e', withoutMeeting(last, plannedOn, figures.withoutMeetingMonths).by)
  }
  const last = lastMeetingBefore(book.connection, plannedOn, '')
  if (governanceFormOn(book.connection, plannedOn) === 'simplified' && last !== null && kind !== 'extraordinary') {
    const rule = regularRuleOn(book.connection, core.law, plannedOn)
    add('regularDeadline', rule.article, nextMeetingBy(last, rule.months, plannedOn).by)
  }
  const window = callWindow(context, meeting)
  if (window !== null) add('callWindow', window.article, window.by)
  return [...lines, ...requestLines(context, meeting)]
}

/** The clocks of the board: every three months, of a union every six (65.3), and the second call within 15 days (65.5.b). Its notice is the charter's own matter. */
function boardLines(context: CallContext, meeting: MeetingTable): ChecklistLine[] {
  const { connection } = context.book
  const { plannedOn, kind } = meeting
  const lines: ChecklistLine[] = []
  const last = lastBoardBefore(connection, plannedOn)
  if (last !== null && kind === 'regular') {
    const rule = regularRuleOn(connection, context.core.law, plannedOn)
    const { by } = nextMeetingBy(last, rule.months, plannedOn)
    lines.push(
      lineOf({ line: 'regularDeadline', article: rule.article, dueOn: by, state: plannedOn <= by ? 'done' : 'late' }),
    )
  }
  const window = callWindow(context, meeting)
  if (window !== null)
    lines.push(
      lineOf({
        line: 'callWindow',
        article: window.article,
        dueOn: window.by,
        state: plannedOn <= window.by ? 'done' : 'late',
      }),
    )
  return lines
}

/** Who was asked to convene does so within 15 days: when the first notice goes out in time (R19, article 59.4.a). */
function requestLines(context: CallContext, meeting: MeetingTable): ChecklistLine[] {
  const { requestedOn, convener, callNumber } = meeting
  if (requestedOn === null || callNumber > 1) return []
  const clock = requestClock(requestedOn, lawOn(context.core.law, requestedOn))
  const by = convener === 'supervisors' ? clock.supervisorsBy : clock.conveneBy
  if (convener === 'members') return []
  const sent = meetingPeople(context, meeting).rows.flatMap(({ notice }) => (notice === null ? [] : [notice.sentOn]))
  const first = sent.toSorted()[0] ?? null
  const article = convener === 'supervisors' ? '59.4.b, 59.4.c' : '59.4.a'
  return [lineOf({ line: 'requestClock', article, dueOn: by, state: stateBy(context, by, first !== null, first) })]
}

/** The delegates, as many as article 58.2 asks, standing for every official member (R22). */
function delegateLines(context: CallContext, meeting: MeetingTable): ChecklistLine[] {
  if (meeting.form !== 'delegate') return []
  const { least, delegates, votesCarried, officialMembers, article, allowed } = delegatesOf(context, meeting)
  const isDone = allowed && delegates >= (least ?? 0) && votesCarried === officialMembers
  return [
    lineOf({
      line: 'delegates',
      article,
      dueOn: meeting.plannedOn,
      state: isDone ? 'done' : allowed ? stateBy(context, meeting.plannedOn, false) : 'late',
      done: delegates,
      total: least,
      tab: 'people',
    }),
  ]
}

/** The list of those entitled, and a notice to each of them in time (R16, article 60.1). */
function noticeLines(context: CallContext, meeting: MeetingTable): ChecklistLine[] {
  const people = meetingPeople(context, meeting)
  const { told, late, rows, lastNoticeOn, entitled } = people
  const isLate = late > 0 || (told < rows.length && lastNoticeOn !== null && context.today() > lastNoticeOn)
  return [
    lineOf({
      line: 'entitled',
      article: '60.1',
      state: entitled > 0 ? 'done' : 'due',
      done: entitled,
      tab: 'people',
    }),
    lineOf({
      line: 'notices',
      article: '60.1',
      dueOn: lastNoticeOn,
      state: isLate ? 'late' : told === rows.length && told > 0 ? 'done' : 'due',
      done: told,
      total: rows.length,
      tab: 'people',
    }),
  ]
}

/** Petitions that came in are answered, and what was refused is reported before the agenda is voted (R17, articles 60.2 to 60.4). */
function petitionLines(context: CallContext, meeting: MeetingTable): ChecklistLine[] {
  const petitions = petitionsOf(context.book.connection, meeting.meetingId).map((row) =>
    petitionView(context, meeting, row),
  )
  const open = petitions.filter(({ answer }) => answer === null).length
  const refused = petitions.filter(({ answer }) => answer !== null && answer !== 'accepted').length
  const lines: ChecklistLine[] = [
    lineOf({
      line: 'petitions',
      article: '60.2, 60.3',
      dueOn: meeting.plannedOn,
      state: open > 0 ? stateBy(context, meeting.plannedOn, false) : petitions.length > 0 ? 'done' : 'notYet',
      done: petitions.length - open,
      total: petitions.length,
      tab: 'people',
    }),
  ]
  if (refused > 0)
    lines.push(lineOf({ line: 'refusalsReported', article: '60.4', state: 'info', done: refused, tab: 'people' }))
  return lines
}
