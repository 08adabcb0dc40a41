import type { Fraction } from './threshold'

/** A fraction in lowest terms; 0 is 0/1. Throws RangeError where it cannot be kept in safe whole numbers. */
export function inLowestTerms(numerator: bigint, denominator: bigint): Fraction {
  const common = greatestCommonDivisor(numerator, denominator)
  const [above, below] = [numerator / common, denominator / common]
  if (above > BigInt(Number.MAX_SAFE_INTEGER) || below > BigInt(Number.MAX_SAFE_INTEGER))
    throw new RangeError(`The fraction ${above}/${below} is too large to be kept exactly.`)
  return { numerator: Number(above), denominator: Number(below) }
}

/**
 * The mean of fractions by whole weights of 0 and more, exact and in lowest terms; null where the weights are 0 together. Throws RangeError
 * where the result is beyond safe whole numbers: dozens of parts with unlike denominators.
 */
export function weightedMean(parts: readonly { value: Fraction; weight: number }[]): Fraction | null {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return null
  let [above, below] = [0n, 1n]
  for (const { value, weight } of parts) {
    const denominator = BigInt(value.denominator)
    above = above * denominator + BigInt(value.numerator) * BigInt(weight) * below
    below *= denominator
    const common = greatestCommonDivisor(above, below)
    above /= common
    below /= common
  }
  return inLowestTerms(above, below * BigInt(weights))
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? 1n : a
}
