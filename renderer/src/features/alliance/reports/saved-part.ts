import type { ReportPage } from '@shared/contract/periodic-reports'

/** What a draft keeps of a person now: a form changes its own part and sends the whole. */
export function keptOf({ row, texts, noFigures, assessment }: ReportPage) {
  return { reportId: row.reportId, recipient: row.recipient, texts, noFigures, assessment }
}

export type ReportFormProps = { report: ReportPage; onDone: () => void }
