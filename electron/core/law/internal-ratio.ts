import type { Dong } from '@shared/domain/money'

/** A share as it is compared: two whole numbers, never a rounded percentage. `percent` is for eyes, two decimals, null where the whole is 0. */
export type Share = { part: Dong; whole: Dong; percent: number | null; reached: boolean | null }

/**
 * The ratio of internal transactions of a fiscal year (Law 17/2023/QH15 article 4.22): internal revenue to all revenue, or internal
 * cost to all cost. The law has no minimum; the charter sets one (article 40.11), and either ratio may reach it. Where internal and
 * external are not kept apart, all is external (articles 85.1, 91.2). `reached` is null where there is nothing to compare.
 */
export function internalRatio(figures: {
  revenue: { internal: Dong; external: Dong }
  cost: { internal: Dong; external: Dong }
  separated: boolean
  minimumPercent: number
}): { revenue: Share; cost: Share; reached: boolean | null } {
  const { separated, minimumPercent } = figures
  const shareOf = ({ internal, external }: { internal: Dong; external: Dong }): Share => {
    const part = separated ? internal : 0
    const whole = internal + external
    return {
      part,
      whole,
      percent: whole > 0 ? Math.round((part / whole) * 10_000) / 100 : null,
      reached: whole > 0 ? atLeast(part, whole, minimumPercent) : null,
    }
  }
  const revenue = shareOf(figures.revenue)
  const cost = shareOf(figures.cost)
  const known = [revenue.reached, cost.reached].filter((reached) => reached !== null)
  return { revenue, cost, reached: known.length === 0 ? null : known.includes(true) }
}

/** Whether a part is at least a percentage, of at most two decimals, of the whole, in whole numbers. */
export function atLeast(part: number, whole: number, percent: number): boolean {
  return BigInt(part) * 10_000n >= BigInt(Math.round(percent * 100)) * BigInt(whole)
}
