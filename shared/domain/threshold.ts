/** A part of a whole as two whole numbers, never a rounded percentage. */
export type Fraction = { numerator: number; denominator: number }

/** A share that must be reached; `strict` where exactly the share is not enough ("more than half"). */
export type Threshold = Fraction & { strict: boolean }

/** More than half. */
export const MORE_THAN_HALF: Threshold = { numerator: 1, denominator: 2, strict: true }

/** At least a percentage, of at most two decimals. */
export function atLeastPercent(percent: number): Threshold {
  return { numerator: Math.round(percent * 100), denominator: 10_000, strict: false }
}

/** More than a percentage, of at most two decimals. */
export function moreThanPercent(percent: number): Threshold {
  return { ...atLeastPercent(percent), strict: true }
}

/** Whether `count` of `base` reaches a threshold; whole numbers multiplied crosswise, exact at any size. */
export function reaches(count: number, base: number, { numerator, denominator, strict }: Threshold): boolean {
  const have = BigInt(count) * BigInt(denominator)
  const need = BigInt(base) * BigInt(numerator)
  return strict ? have > need : have >= need
}

/** The least whole number that reaches a threshold of `base`: rounded up, or one more than the whole part where it is strict. */
export function leastThatReaches(base: number, { numerator, denominator, strict }: Threshold): number {
  const need = BigInt(base) * BigInt(numerator)
  const whole = BigInt(denominator)
  return Number(strict ? need / whole + 1n : (need + whole - 1n) / whole)
}

/** Whether one fraction is less than another. */
export function isLess(a: Fraction, b: Fraction): boolean {
  return BigInt(a.numerator) * BigInt(b.denominator) < BigInt(b.numerator) * BigInt(a.denominator)
}

/** A fraction as it is written, '3/4': whole numbers of at most nine digits, more than 0 and at most 1; null for anything else. */
export function readFraction(text: string): Fraction | null {
  const match = /^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/.exec(text)
  if (match === null) return null
  const [numerator, denominator] = [Number(match[1]), Number(match[2])]
  return numerator > 0 && numerator <= denominator ? { numerator, denominator } : null
}
