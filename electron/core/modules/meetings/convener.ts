import type { Fault } from '@shared/contract/refusal'
import { fiscalYearRange } from '@shared/domain/period'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import type { CallContext } from '../../context'
import { plain } from '../../db/statement'
import { lawOn } from '../../law/law-figures'
import { annualMeetingBy } from '../../law/meetings/annual-meeting'
import { mayChairConvene, meetingInsteadOfBoardBy } from '../../law/meetings/quorum'
import { annualClock, type RequestClock, requestClock } from '../../law/meetings/request-clock'
import { readRequest } from './requests'
import type { JudgedPlan } from './plan'
import { annualHeld } from './annual'
import { yearBefore } from '../../closing/year-figures'

/**
 * Whether who convenes may (article 59): the board or its chairperson in the full form, the director in the simplified one; the supervisors
 * and those who stand for one third of the members only when the clocks of article 59.4 have run out (R19).
 */
export function convenerFaults(context: CallContext, plan: JudgedPlan, form: 'full' | 'simplified'): Fault[] {
  const { body, convener, kind } = plan
  const faults: Fault[] = []
  const request = plan.requestId == null ? null : readRequest(context.book.connection, plan.requestId)
  if (plan.requestId != null && (request === undefined || request?.withdrawnNote !== null))
    faults.push(fault({ code: 'meeting-request-unknown', column: 'requestId' }))
  // The chairperson convenes the board, whoever of article 65.4 asked for it.
  if (body === 'board' && convener !== 'chairperson')
    return [
      ...faults,
      fault({ code: 'meeting-convener', column: 'convener', data: { reason: articleWords('65.5.b, 67.2.d') } }),
    ]
  if (body !== 'generalMeeting') return faults
  const article = form === 'full' ? '59.1, 59.2' : '59.1, 59.3'
  const own = form === 'full' ? ['board', 'chairperson'] : ['director']
  if (own.includes(convener)) {
    return convener === 'chairperson' ? [...faults, ...chairFaults(context, plan)] : faults
  }
  if (convener !== 'supervisors' && convener !== 'members')
    return [...faults, fault({ code: 'meeting-convener', column: 'convener', data: { reason: articleWords(article) } })]
  if (kind !== 'extraordinary')
    return [
      ...faults,
      fault({ code: 'meeting-convener-kind', column: 'kind', data: { reason: articleWords('59.4.b') } }),
    ]
  const clock = runningClock(context, request?.receivedOn ?? null)
  const from = clock === null ? null : convener === 'supervisors' ? clock.supervisorsFrom : clock.membersFrom
  if (from === null || context.today() < from) {
    const reason = articleWords(convener === 'supervisors' ? '59.4.b' : '59.4.c')
    faults.push(fault({ code: 'meeting-convener-early', column: 'convener', data: { date: from, reason } }))
  }
  return faults
}

const failedCall = plain<{ plannedOn: string }, { plannedOn: string }>(
  `SELECT plannedOn FROM meeting WHERE body = 'board' AND kind = 'regular' AND callNumber = 2 AND stage = 'postponed' AND plannedOn <= @plannedOn
   ORDER BY plannedOn DESC LIMIT 1`,
)

/**
 * The chairperson convenes an extraordinary general meeting only where the board's regular meeting could not be held after two calls (article
 * 59.2.c), within 30 days of the day planned for the second (65.5.c). Two calls that failed outside this book are told in the reason.
 */
function chairFaults(context: CallContext, { kind, plannedOn, reason }: JudgedPlan): Fault[] {
  if (kind !== 'extraordinary')
    return [fault({ code: 'meeting-convener', column: 'convener', data: { reason: articleWords('59.1, 59.2.c') } })]
  const { book, core } = context
  const figures = lawOn(core.law, plannedOn)
  const secondPlannedOn = book.connection.get(failedCall, { plannedOn })?.plannedOn ?? null
  const may = mayChairConvene({ secondPlannedOn, plannedOn, today: context.today() }, figures)
  if (may === 'boardMet')
    return reason.trim() === ''
      ? [fault({ code: 'meeting-convener-chair', column: 'reason', data: { reason: articleWords('59.2.c') } })]
      : []
  if (may === 'yes' || secondPlannedOn === null) return []
  const data = {
    from: secondPlannedOn,
    to: meetingInsteadOfBoardBy(secondPlannedOn, figures),
    count: figures.boardMeetingInsteadDays,
    reason: articleWords('65.5.c'),
  }
  return [fault({ code: 'meeting-convener-chair-late', column: 'plannedOn', value: plannedOn, data })]
}

/** The clock that gives others the right to convene: that of a request, or that of an annual meeting that was not held; null where neither runs. */
function runningClock(context: CallContext, receivedOn: string | null): RequestClock | null {
  const { book, core } = context
  const today = context.today()
  const figures = lawOn(core.law, today)
  if (receivedOn !== null) return requestClock(receivedOn, figures)
  const year = yearBefore(book, today)
  if (annualHeld(book.connection, year) !== null) return null
  const { to } = fiscalYearRange(year, book.ledger.memory.fiscalYearStartMonth)
  return annualClock(annualMeetingBy(to, figures.annualMeetingDeadlineMonths), figures)
}
