import type { ReportHead, ReportRequest, ReportRow } from '@shared/contract/report'
import { mayDo } from '@shared/contract/permission'
import type { CallContext } from '../../context'
import type { IndicatorFacts } from '../../indicators/period-facts'
import type { OpenBook } from '../../book-file/open-book'

/** What a report is made from: an open book (the writer's, or a reader's in a process of its own) and the hour of the print. */
export type ReportSource = {
  book: OpenBook
  now: string
  /** Whether who asks may see sensitive fields of members; absent, they are masked. */
  mayReveal?: boolean
  /** What the indicators are reckoned by besides the book; only their report asks for it. */
  indicators?: () => Pick<IndicatorFacts, 'law' | 'dictionary'>
}

/**
 * One report: its figures in the shape other programs read, and its form, whose rows are made one at a time so that a book of
 * any length streams. Both refuse what cannot be asked ('report-needs-account', 'report-needs-party').
 */
export type Report = {
  figures(source: ReportSource, request: ReportRequest): Record<string, unknown>
  form(source: ReportSource, request: ReportRequest): { head: ReportHead; rows: Iterable<ReportRow> }
}

/** The source of a report as a call asks for it. */
export function reportSourceOf(context: CallContext): ReportSource {
  const { law, dictionary } = context.core
  return {
    book: context.book,
    now: context.now(),
    mayReveal: mayDo(context.user.role, 'member.reveal'),
    indicators: () => ({ law, dictionary }),
  }
}
