import type { RollUpColumn } from '@shared/contract/hub/roll-ups'
import type { IndicatorUnit } from '@shared/contract/indicator-dictionary'
import { formatDong } from '@shared/domain/money'
import { percentText } from '@shared/domain/percent'
import { hundredths, shownChange, unitWords } from '@shared/text/indicator-shown'

/** The unit of what was made of many: of flags, how many said yes. */
export function unitOfMany(unit: IndicatorUnit): IndicatorUnit {
  return unit === 'flag' ? 'count' : unit
}

/** A cell of a roll-up: whole numbers as they are, shares of two decimals as words. */
export function rolledCell({ unit }: Pick<RollUpColumn, 'unit'>, value: number | null): string | number | null {
  return value !== null && unit === 'basisPoint' ? shareText(value) : value
}

/** A figure of a roll-up for people, with what it is counted in; a dash where there is none. */
export function rolledText({ unit }: Pick<RollUpColumn, 'unit'>, value: number | null): string {
  if (value === null) return '–'
  if (unit === 'basisPoint') return shareText(value)
  const word = unitWords[unitOfMany(unit)]
  return word === '' ? formatDong(value) : `${formatDong(value)} ${word}`
}

/** By how much it is more or less than a year before: '+1.234', of shares in points of a hundred. */
export function rolledChange(
  { unit }: Pick<RollUpColumn, 'unit'>,
  value: number | null,
  before: number | null,
): string {
  return shownChange(unitOfMany(unit), value, before)
}

/** The same as a part of the year before: '+12,3 %'; '' where nothing can be divided, and for shares, which are parts themselves. */
export function changedBy({ unit }: Pick<RollUpColumn, 'unit'>, value: number | null, before: number | null): string {
  if (value === null || before === null || before <= 0 || unit === 'basisPoint' || value === before) return ''
  const tenths = Math.round(((value - before) / before) * 1000)
  return `${tenths > 0 ? '+' : tenths < 0 ? '−' : ''}${percentText(Math.abs(tenths) / 10)}`
}

/** Hundredths of a percent as people read them: 6170 -> '61,7 %'. */
export function shareText(value: number): string {
  return `${value < 0 ? '−' : ''}${hundredths(Math.abs(value))} %`
}

/** What part of those who are expected has reported, in hundredths of a percent, never rounded up to all; null where nobody is expected. */
export function coverageShare({ expected, reported }: { expected: number; reported: number }): number | null {
  return expected === 0 ? null : Math.floor((reported * 10_000) / expected)
}
