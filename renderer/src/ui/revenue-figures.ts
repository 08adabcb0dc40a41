import type { Dong } from '@shared/domain/money'
import type { Month } from '@shared/domain/period'

/** Revenue of one month in đồng, from outside and from the members' own dealings with the co-operative. */
export type MonthRevenue = { month: Month; external: Dong; internal: Dong }

/** The sums of all months; `internalShare` is the part of internal dealings in percent with one decimal, null without revenue. */
export type RevenueTotals = { external: Dong; internal: Dong; total: Dong; internalShare: number | null }

/** Sums up revenue by month. */
export function revenueTotals(months: readonly MonthRevenue[]): RevenueTotals {
  const external = months.reduce((sum, month) => sum + month.external, 0)
  const internal = months.reduce((sum, month) => sum + month.internal, 0)
  const total = external + internal
  return { external, internal, total, internalShare: total === 0 ? null : Math.round((internal / total) * 1000) / 10 }
}

/** The unit of an axis: how many đồng one step counts. */
export type ChartUnit = 'million' | 'thousand'

const DONG_A_UNIT = { million: 1_000_000, thousand: 1_000 } as const

/** Millions, unless the tallest bar would not reach ten of them. */
export function chartUnit(months: readonly MonthRevenue[]): ChartUnit {
  const tallest = Math.max(0, ...months.flatMap((month) => [Math.abs(month.external), Math.abs(month.internal)]))
  return tallest >= 10_000_000 ? 'million' : 'thousand'
}

/** An amount in the axis's unit, not rounded. */
export function inUnit(amount: Dong, unit: ChartUnit): number {
  return amount / DONG_A_UNIT[unit]
}

/** The short figure over a bar: whole units, '<1' for less than one, '' for nothing. */
export function barLabel(value: number): string {
  if (value === 0) return ''
  if (Math.abs(value) < 1) return '<1'
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.')
}
