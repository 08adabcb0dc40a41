import type { ReportHead, ReportRequest, ReportRow } from '@shared/contract/report'
import type { OpenBook } from '../../book-file/open-book'

/** What a report is made from: an open book (the writer's, or a reader's in a process of its own) and the hour of the print. */
export type ReportSource = { book: OpenBook; now: string }

/**
 * One report: its figures in the shape other programs read, and its form, whose rows are made one at a time so that a book of
 * any length streams. Both refuse what cannot be asked ('report-needs-account', 'report-needs-party').
 */
export type Report = {
  figures(source: ReportSource, request: ReportRequest): Record<string, unknown>
  form(source: ReportSource, request: ReportRequest): { head: ReportHead; rows: Iterable<ReportRow> }
}
