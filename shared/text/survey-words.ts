import type { SurveyAnswer } from '../contract/alliance-exchange'
import type { IndicatorUnit } from '../contract/indicator-dictionary'
import { formatCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'

/** An answer to a survey as people read it: 'Có', '1.200', '31/12/2026', '12,5 %'. */
export function wordedValue({ value, text }: Pick<SurveyAnswer, 'value' | 'text'>, unit: IndicatorUnit): string {
  if (text !== null) return unit === 'date' ? formatCivilDate(text) : text
  if (value === null) return ''
  if (unit === 'flag') return value === 1 ? 'Có' : 'Không'
  if (unit === 'basisPoint') return `${(value / 100).toLocaleString('vi-VN')} %`
  return formatDong(value)
}
