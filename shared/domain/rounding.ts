/**
 * Exact division of whole numbers with the rounding named at each place. BigInt inside, so products beyond 2^53 stay exact.
 * Every function takes safe integers, throws RangeError on anything else, on a zero denominator, and on a result that is
 * not a safe integer.
 */

/** numerator / denominator, half up: floor(x + 1/2), so 2.5 -> 3 and -2.5 -> -2 (toward +infinity at exactly .5). */
export function divideHalfUp(numerator: number, denominator: number): number {
  return halfUp(whole(numerator), whole(denominator))
}

/** amount × numerator / denominator, half up as divideHalfUp; the product is exact before it is rounded. */
export function multiplyDivideHalfUp(amount: number, numerator: number, denominator: number): number {
  return halfUp(whole(amount) * whole(numerator), whole(denominator))
}

/** amount × numerator / denominator, rounded up toward +infinity: for floors set by law that must be met (reading 45). */
export function multiplyDivideCeil(amount: number, numerator: number, denominator: number): number {
  // ceil(x) = -floor(-x)
  return toSafe(-floorDivide(-(whole(amount) * whole(numerator)), whole(denominator)))
}

function halfUp(numerator: bigint, denominator: bigint): number {
  return toSafe(floorDivide(2n * numerator + denominator, 2n * denominator))
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('The denominator is zero.')
  const quotient = numerator / denominator
  const inexact = quotient * denominator !== numerator
  const negative = numerator < 0n !== denominator < 0n
  return inexact && negative ? quotient - 1n : quotient
}

function whole(x: number): bigint {
  if (!Number.isSafeInteger(x)) throw new RangeError(`${x} is not a safe whole number.`)
  return BigInt(x)
}

function toSafe(x: bigint): number {
  const result = Number(x)
  if (!Number.isSafeInteger(result)) throw new RangeError(`The result ${x} is too large to be kept exactly.`)
  return result
}
