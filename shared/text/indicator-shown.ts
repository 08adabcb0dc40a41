import type { IndicatorUnit } from '../contract/indicator-dictionary'
import { formatCivilDate, isCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'

const FLAGS = ['Không', 'Có'] as const

/** What a unit is called beside a figure; '' where the figure says it itself. */
export const unitWords: Readonly<Record<IndicatorUnit, string>> = {
  dong: 'đồng',
  person: 'người',
  count: '',
  basisPoint: '%',
  squareMetre: 'm²',
  flag: '',
  date: '',
  text: '',
}

/** A figure of an indicator as people read it: 1.234.567, '27,86 %', 'Có', 31/12/2026, words; '' where there is none. */
export function shownIndicator(unit: IndicatorUnit, value: number | null, text: string | null): string {
  if (text !== null) return unit === 'date' && isCivilDate(text) ? formatCivilDate(text) : text
  if (value === null) return ''
  if (unit === 'flag') return FLAGS[value === 0 ? 0 : 1]
  return unit === 'basisPoint' ? `${hundredths(value)} %` : formatDong(value)
}

/** By how much a figure is more (+) or less (−) than before; '' where nothing can be compared, a dash where nothing changed. */
export function shownChange(unit: IndicatorUnit, value: number | null, previous: number | null): string {
  if (value === null || previous === null || unit === 'flag') return ''
  const change = value - previous
  if (change === 0) return '–'
  const size = Math.abs(change)
  return `${change > 0 ? '+' : '−'}${unit === 'basisPoint' ? hundredths(size) : formatDong(size)}`
}

/** A share as it stands in a field: 2786 -> '27,86', 2700 -> '27'. */
export function hundredths(value: number): string {
  const whole = formatDong(Math.trunc(value / 100))
  const rest = String(Math.abs(value % 100))
    .padStart(2, '0')
    .replace(/0+$/, '')
  return rest === '' ? whole : `${whole},${rest}`
}
