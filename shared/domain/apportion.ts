import type { Dong } from './money'

/** One claim on a total: a key that is unique in the list, and a whole weight of at least 0 (any unit). */
export type ApportionWeight = { key: string; weight: number }

/** The share of one key, in đồng. */
export type ApportionPart = { key: string; amount: Dong }

/**
 * Splits `total` đồng by weight so that the parts add up to it exactly (largest remainder, reading 45): each key gets its
 * share rounded down, and the đồng left over go one each to the largest remainders, ties to the smaller key by plain
 * string comparison. A negative total is split like its positive twin with the signs turned. A weight of zero gets 0.
 * Parts come in the order of `weights`.
 *
 * Throws RangeError when the total or a weight is not a safe integer, a weight is negative, a key appears twice, or the
 * total is not 0 and all weights are: who takes it then is the caller's rule, not arithmetic.
 */
export function apportionLargestRemainder(total: Dong, weights: readonly ApportionWeight[]): ApportionPart[] {
  const sum = checkedSum(total, weights)
  if (total === 0) return weights.map(({ key }) => ({ key, amount: 0 }))
  if (sum === 0n) throw new RangeError(`${total} đồng cannot be apportioned: every weight is zero.`)

  const size = BigInt(Math.abs(total))
  const shares = weights.map(({ key, weight }) => {
    const product = size * BigInt(weight)
    return { key, floor: product / sum, remainder: product % sum }
  })
  const given = shares.reduce((amount, share) => amount + share.floor, 0n)
  const favoured = new Set(
    [...shares]
      .sort((a, b) => compare(b.remainder, a.remainder) || compare(a.key, b.key))
      .slice(0, Number(size - given))
      .map((share) => share.key),
  )
  return shares.map(({ key, floor }) => {
    const amount = Number(floor) + (favoured.has(key) ? 1 : 0)
    // 0 - amount, not -amount: a negative zero would not equal 0 everywhere.
    return { key, amount: total < 0 ? 0 - amount : amount }
  })
}

function checkedSum(total: Dong, weights: readonly ApportionWeight[]): bigint {
  if (!Number.isSafeInteger(total)) throw new RangeError(`The total ${total} is not a safe whole number of đồng.`)
  const keys = new Set<string>()
  let sum = 0n
  for (const { key, weight } of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) {
      throw new RangeError(`The weight ${weight} of "${key}" is not a safe whole number of at least 0.`)
    }
    if (keys.has(key)) throw new RangeError(`The key "${key}" appears twice among the weights.`)
    keys.add(key)
    sum += BigInt(weight)
  }
  return sum
}

function compare<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
