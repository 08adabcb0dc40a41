import { fiscalYearRange } from '@shared/domain/period'
import { lawOn } from '../../law/law-figures'
import { annualMeetingBy } from '../../law/meetings/annual-meeting'
import { appraisalOf, statementsRevision } from '../appraisals'
import { governanceFormOn } from '../posts-on'
import { annualHeldOn } from './annual-meeting'
import type { DueDraft, DueQuestion } from './due'
import { heldMeetings } from './held'

/**
 * The supervisors' appraisal of the latest closed year, until its annual meeting: without it the statements do not go there (R30, articles
 * 69.3.d, 72.3.d). Its day is that of the meeting, which comes before it at the latest. A meeting that refused the statements asks for the
 * appraisal of their next revision (reading 14).
 */
export function appraisalDue({ book, law, today }: DueQuestion): DueDraft[] {
  const { closedYears, fiscalYearStartMonth } = book.ledger.memory
  const year = [...closedYears].toSorted((a, b) => b - a)[0]
  if (year === undefined) return []
  const held = annualHeldOn(heldMeetings(book.connection), year, fiscalYearStartMonth) !== null
  const refused = statementsRevision(book.connection, year) > 1
  if (held && !refused) return []
  const appraisal = appraisalOf(book.connection, year)
  const full = governanceFormOn(book.connection, today) === 'full'
  const { annualMeetingDeadlineMonths } = lawOn(law, today)
  return [
    {
      key: `appraisal ${year}`,
      code: 'appraisal-due',
      // Sent back by the meeting, they wait for the next one, whose day nobody knows yet.
      dueOn: held ? null : annualMeetingBy(fiscalYearRange(year, fiscalYearStartMonth).to, annualMeetingDeadlineMonths),
      doneOn: appraisal?.state === 'valid' ? appraisal.signedOn : null,
      owner: 'supervisors',
      basis: 'law',
      article: full ? '69.3.d' : '72.3.d',
      values: { year },
    },
  ]
}
