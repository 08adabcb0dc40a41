import type { Dong } from '@shared/domain/money'

/** An exact decimal: `units` / 10^`places`. */
type Decimal = { units: bigint; scale: bigint }

/** A number as it is written, so that 33.33 is 3333/100 and never the double next to it. Throws RangeError for what is no finite number. */
export function decimalOf(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (match === null) throw new RangeError(`${value} is not a finite number.`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const places = fraction.length - Number(exponent)
  const units = BigInt(`${sign}${whole}${fraction}`)
  return places >= 0 ? { units, scale: 10n ** BigInt(places) } : { units: units * 10n ** BigInt(-places), scale: 1n }
}

/** `percent` % of an amount of at least 0 đồng, rounded up to the đồng: a floor of the law must be met exactly (reading 45). */
export function percentUp(amount: Dong, percent: number): Dong {
  const { product, divisor } = percentOf(amount, percent)
  return Number((product + divisor - 1n) / divisor)
}

/** `percent` % of an amount of at least 0 đồng, half a đồng rounded up. */
export function percentHalfUp(amount: Dong, percent: number): Dong {
  const { product, divisor } = percentOf(amount, percent)
  return Number((2n * product + divisor) / (2n * divisor))
}

/** Two weights of at least 0 as whole numbers in the same proportion: 0.6 and 0.4 are 6 and 4. */
export function wholeWeights(one: number, other: number): [bigint, bigint] {
  const [a, b] = [decimalOf(one), decimalOf(other)]
  return [a.units * b.scale, b.units * a.scale]
}

function percentOf(amount: Dong, percent: number): { product: bigint; divisor: bigint } {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${amount} is no whole amount of at least 0.`)
  const { units, scale } = decimalOf(percent)
  return { product: BigInt(amount) * units, divisor: 100n * scale }
}
