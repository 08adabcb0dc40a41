import type { PlanFacts } from '@shared/contract/meetings'
import { fiscalYearRange } from '@shared/domain/period'
import type { CallContext } from '../../context'
import { governanceFormOn } from '../../governance/posts-on'
import { officialVotersOn } from '../../governance/meeting'
import { lawOn } from '../../law/law-figures'
import { annualMeetingBy } from '../../law/meetings/annual-meeting'
import { delegateNumber } from '../../law/meetings/delegates'
import { annualHeld } from './annual'
import { noticeDaysOf } from './notice-days'
import { openRequests } from './requests'
import { yearBefore } from '../../closing/year-figures'

/** What the day and the book decide before a meeting is planned (articles 57, 59, 60). */
export function planFacts(context: CallContext): PlanFacts {
  const { book, core } = context
  const today = context.today()
  const figures = lawOn(core.law, today)
  const officialMembers = officialVotersOn(book.connection, today).length
  const last = yearBefore(book, today)
  const annualYear = annualHeld(book.connection, last) === null ? last : last + 1
  const { to } = fiscalYearRange(annualYear, book.ledger.memory.fiscalYearStartMonth)
  return {
    governanceForm: governanceFormOn(book.connection, today),
    officialMembers,
    delegatesAllowed: delegateNumber(officialMembers, figures).allowed,
    noticeDays: noticeDaysOf(context, { body: 'generalMeeting', plannedOn: today }) ?? figures.noticeDays,
    annualYear,
    annualBy: annualMeetingBy(to, figures.annualMeetingDeadlineMonths),
    openRequests: openRequests(context).length,
  }
}
