import { fiscalYearRange } from '@shared/domain/period'
import { lawOn } from '../../law/law-figures'
import { annualMeetingBy, withoutMeeting } from '../../law/meetings/annual-meeting'
import { governanceFormOn } from '../posts-on'
import type { DueDraft, DueQuestion } from './due'
import { type Held, heldMeetings } from './held'

/** The annual meeting of each fiscal year since the book began (R14, article 59.1), and the alarm of article 103.1.e. */
export function annualMeetingDue(question: DueQuestion): DueDraft[] {
  const { book, law, today, to } = question
  const { firstYear, fiscalYearStartMonth, voucherHead } = book.ledger.memory
  const held = heldMeetings(book.connection)
  if (voucherHead.id === 0 && held.length === 0) return []
  const figures = lawOn(law, today)
  const owner = governanceFormOn(book.connection, today) === 'full' ? 'board' : 'director'
  const due: DueDraft[] = []
  for (let year = firstYear; ; year++) {
    const dueOn = annualMeetingBy(fiscalYearRange(year, fiscalYearStartMonth).to, figures.annualMeetingDeadlineMonths)
    if (dueOn > to) break
    const doneOn = annualHeldOn(held, year, fiscalYearStartMonth)
    due.push({
      key: `annualMeeting ${year}`,
      code: 'annual-meeting',
      dueOn,
      doneOn,
      owner,
      basis: 'law',
      article: '59.1',
      values: { year },
    })
  }
  return [...onlyLastOverdue(due, today), ...alarm(held, question, owner)]
}

/** The day of a year's annual meeting: one of that year, or one that is known by its resolution and lies in the year after it. */
export function annualHeldOn(held: readonly Held[], year: number, startMonth: number): string | null {
  const next = fiscalYearRange(year + 1, startMonth)
  const found = held.find(
    ({ body, kind, fiscalYear, heldOn }) =>
      body === 'generalMeeting' &&
      ((kind === 'annual' && fiscalYear === year) ||
        (kind === 'elsewhere' && heldOn >= next.from && heldOn <= next.to)),
  )
  return found?.heldOn ?? null
}

/** A meeting of an earlier year that was never held is told once: the latest stands for those before it. */
function onlyLastOverdue(due: readonly DueDraft[], today: string): DueDraft[] {
  const last = due.findLast(({ dueOn, doneOn }) => doneOn == null && dueOn !== null && dueOn < today)
  return due.filter((one) => one.doneOn != null || (one.dueOn ?? '') >= today || one === last)
}

function alarm(held: readonly Held[], { law, today }: DueQuestion, owner: DueDraft['owner']): DueDraft[] {
  const last = held.findLast(
    ({ body, kind }) => body === 'generalMeeting' && (kind === 'annual' || kind === 'elsewhere'),
  )
  if (last === undefined) return []
  const { by } = withoutMeeting(last.heldOn, today, lawOn(law, today).withoutMeetingMonths)
  return [{ key: 'meetingAlarm', code: 'meeting-alarm', dueOn: by, owner, basis: 'law', article: '103.1.e' }]
}
