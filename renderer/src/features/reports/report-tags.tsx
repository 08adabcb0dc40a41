import { formatDong } from '@shared/domain/money'
import { type Text, useText } from '../../text/text'
import { Tag } from '../../ui/tag'
import { isFault, type ReportCheck } from './report-checks'
import { useReportChecks } from './use-report-checks'
import type { ReportView } from './use-report-view'

/** A check in one sentence. */
export function checkWords(check: ReportCheck, text: Text): string {
  const say = text.reports.check
  switch (check.kind) {
    case 'balanced':
      return say.balanced
    case 'unbalanced':
      return say.unbalanced(formatDong(check.difference))
    case 'columns-equal':
      return say.columnsEqual
    case 'columns-differ':
      return say.columnsDiffer
    case 'result-equal':
      return say.resultEqual(formatDong(check.amount))
    case 'result-differs':
      return say.resultDiffers(formatDong(check.line), formatDong(check.moved))
  }
}

/** Beside a report's title: its form, what marks it carries, and whether its figures agree. */
export function ReportTags({ view }: { view: ReportView }) {
  const text = useText()
  const checks = useReportChecks(view)
  const { entry, report } = view
  return (
    <>
      {entry.code === '' ? null : <Tag tone="line">{entry.code}</Tag>}
      {report.head?.marks.map((mark) => (
        <Tag key={mark} tone="amber" icon="warn">
          {mark}
        </Tag>
      ))}
      {checks.map((check) => (
        <Tag key={check.kind} tone={isFault(check) ? 'red' : 'green'} icon={isFault(check) ? 'warn' : 'check'}>
          {checkWords(check, text)}
        </Tag>
      ))}
    </>
  )
}
