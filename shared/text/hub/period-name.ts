import { reportPeriodOf } from '../../domain/report-period'

/** A report's period in words: 'sáu tháng đầu năm 2026'; a key that names none stays as it is. */
export function periodName(key: string): string {
  const period = reportPeriodOf(key)
  if (period === null) return key
  const { year, part } = period
  switch (period.kind) {
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][part - 1]} năm ${year}`
    case 'halfYear':
      return part === 1 ? `sáu tháng đầu năm ${year}` : `sáu tháng cuối năm ${year}`
    case 'year':
      return `năm ${year}`
    case 'registrationYear':
      return `năm ${year} (từ 15/12/${year - 1} đến 14/12/${year})`
    case 'survey':
      return `khảo sát năm ${year}`
  }
}
