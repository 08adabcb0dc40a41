import type { Dong } from '@shared/domain/money'
import { multiplyDivideHalfUp } from '@shared/domain/rounding'

/** A part of a whole as a fraction between 0 and 1: `parts` of `of`, whole numbers, `of` above 0. */
export type Share = { parts: number; of: number }

/** `parts` of `of` kept between 0 and 1; nothing of a whole that is 0 or less. */
export function clampedShare(parts: number, of: number): Share {
  if (of <= 0) return { parts: 0, of: 1 }
  return { parts: Math.min(Math.max(parts, 0), of), of }
}

/**
 * Splits amounts by one share: their total's part is rounded half up, and the single parts add up to it exactly by largest
 * remainder (ties to the smaller key). Amounts may be of either sign, so that a credit note among expenses is divided like
 * the expenses. Keys must be unique; the parts come in the order given.
 */
export function shareOf(
  amounts: readonly { key: string; amount: Dong }[],
  share: Share,
): { key: string; part: Dong }[] {
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0)
  const parts = amounts.map(({ key, amount }) => {
    const product = BigInt(amount) * BigInt(share.parts)
    const floor = floorDivide(product, BigInt(share.of))
    return { key, floor, remainder: product - floor * BigInt(share.of) }
  })
  // The floors lie at most one đồng a part below the rounded total, and only parts with a remainder lie below at all.
  const missing =
    multiplyDivideHalfUp(total, share.parts, share.of) - parts.reduce((sum, { floor }) => sum + Number(floor), 0)
  const raised = new Set(
    parts
      .toSorted((a, b) => Number(b.remainder - a.remainder) || (a.key < b.key ? -1 : 1))
      .slice(0, missing)
      .map(({ key }) => key),
  )
  return parts.map(({ key, floor }) => ({ key, part: Number(floor) + (raised.has(key) ? 1 : 0) }))
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return quotient * denominator > numerator ? quotient - 1n : quotient
}
