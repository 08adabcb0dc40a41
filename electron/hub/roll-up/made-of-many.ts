import type { RollUpColumn } from '@shared/contract/hub/roll-ups'
import { refuse } from '../../core/refusal'
import type { KnownIndicators } from './columns'

/** The sum of an indicator's figures and how many they are. */
export type Sum = { sum: bigint; count: number }
const NOTHING: Sum = { sum: 0n, count: 0 }

/** What is made of many, of how many, and their plain sum (null for a ratio). */
export type Made = { value: number | null; sum: number | null; count: number }

/** Hundredths of a percent in one whole. */
const BASIS_POINTS = 10_000n

/**
 * What an alliance makes of many figures, from their sums by number of indicator: the sum, how many say yes (a sum of zeros and ones), the
 * mean, or the ratio of the two sums as they stand in the same table; means and ratios are rounded half up. Null where nobody has the
 * figure. Refuses 'hub-sum-too-large'.
 */
export function madeOfMany(
  known: KnownIndicators,
  { code, rollUp, unit, name }: RollUpColumn,
  sums: ReadonlyMap<number, Sum>,
): Made {
  const own = known.get(code)
  const sumOf = (part: string | null | undefined) => sums.get(known.get(part ?? '')?.number ?? 0) ?? NOTHING
  if (rollUp === 'ratio') {
    const [above, below] = [sumOf(own?.numerator), sumOf(own?.denominator)]
    const count = Math.min(above.count, below.count)
    if (count === 0 || below.sum === 0n) return { value: null, sum: null, count }
    const scale = unit === 'basisPoint' ? BASIS_POINTS : 1n
    return { value: safe(halfUp(above.sum * scale, below.sum), name), sum: null, count }
  }
  const { sum, count } = sumOf(code)
  if (count === 0) return { value: null, sum: null, count }
  return { value: safe(rollUp === 'mean' ? halfUp(sum, BigInt(count)) : sum, name), sum: safe(sum, name), count }
}

function safe(value: bigint, name: string): number {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : refuse({ code: 'hub-sum-too-large', data: { name } })
}

/** floor(x + 1/2), as `domain/rounding` has it, of numbers of any size. */
function halfUp(numerator: bigint, denominator: bigint): bigint {
  const [above, below] = [2n * numerator + denominator, 2n * denominator]
  const quotient = above / below
  return above % below !== 0n && above < 0n !== below < 0n ? quotient - 1n : quotient
}
