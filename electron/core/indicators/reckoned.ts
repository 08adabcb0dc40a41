import type { IndicatorPart } from '@shared/contract/indicators'
import { sumDong } from '@shared/domain/money'
import { divideHalfUp, multiplyDivideHalfUp } from '@shared/domain/rounding'
import type { PeriodFacts } from './period-facts'

/** A stretch of a list of parts. */
export type PartRange = { offset: number; limit: number }

/** A stretch of the parts of a figure, how many there are in all, and what all of them add up to; null where they add up to nothing. */
export type Parts = { parts: IndicatorPart[]; total: number; sum: number | null }

/**
 * What an indicator comes to: a number for units that count, a text for a text and a date; both null when the book does not hold it. What it
 * was made of is worked out when it is asked for.
 */
export type Reckoned = { value: number | null; text: string | null; explain: (range: PartRange) => Parts }

/** How the indicators of a group are reckoned, by code. */
export type Reckoners = Readonly<Record<string, (facts: PeriodFacts) => Reckoned>>

/** A part with the amount it adds. */
export type Summand = IndicatorPart & { amount: number }

const pageOf = <T>(all: readonly T[], { offset, limit }: PartRange): T[] => all.slice(offset, offset + limit)

/** What the book does not hold: a period before it begins, a class that has no threshold. */
export const unknown: Reckoned = { value: null, text: null, explain: () => ({ parts: [], total: 0, sum: null }) }

/** A sum of parts that are all at hand. */
export function summed(parts: readonly Summand[]): Reckoned {
  const sum = sumDong(parts.map(({ amount }) => amount))
  return { value: sum, text: null, explain: (range) => ({ parts: pageOf(parts, range), total: parts.length, sum }) }
}

/** A number that is no sum (a flag, the largest of many) with what it was reckoned from. */
export function reckonedFrom(value: number | null, parts: readonly IndicatorPart[]): Reckoned {
  return { value, text: null, explain: (range) => ({ parts: pageOf(parts, range), total: parts.length, sum: null }) }
}

/** Words or a date with where they come from; nothing at all is missing. */
export function worded(text: string | null, parts: readonly IndicatorPart[] = []): Reckoned {
  const said = text === null || text.trim() === '' ? null : text
  return {
    value: null,
    text: said,
    explain: (range) => ({ parts: pageOf(parts, range), total: parts.length, sum: null }),
  }
}

/** A part that is another indicator: what a ratio divides, what a flag looks at. */
export function indicatorPart(facts: PeriodFacts, code: string): IndicatorPart {
  const { value } = facts.reckoned(code)
  return { kind: 'indicator', reference: code, text: facts.nameOf(code), detail: '', on: null, amount: value }
}

/** One indicator divided by another, rounded half up: a share in hundredths of a percent, an average in the unit of what is divided. Null where there is nothing to divide by. */
export function ratioOf(
  facts: PeriodFacts,
  { numerator, denominator, as }: { numerator: string; denominator: string; as: 'share' | 'average' },
): Reckoned {
  const part = facts.reckoned(numerator).value
  const whole = facts.reckoned(denominator).value
  const parts = [indicatorPart(facts, numerator), indicatorPart(facts, denominator)]
  return reckonedFrom(part === null || whole === null ? null : quotient(part, whole, as), parts)
}

/** A part of a whole in hundredths of a percent, or an average, half up; null where the whole is not above zero. */
export function quotient(part: number, whole: number, as: 'share' | 'average'): number | null {
  if (whole <= 0) return null
  return as === 'share' ? multiplyDivideHalfUp(part, 10_000, whole) : divideHalfUp(part, whole)
}

/** A part that leads to a member. */
export function memberPart({ code, name }: { code: string; name: string }, amount: number, detail = ''): Summand {
  return { kind: 'member', reference: code, text: name, detail, on: null, amount }
}
