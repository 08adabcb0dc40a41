import type { IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import type { IndicatorFigure } from '@shared/contract/indicators'
import type { Fault } from '@shared/contract/refusal'
import { sumDong } from '@shared/domain/money'
import type { DateRange } from '@shared/domain/period'
import { fault } from '@shared/text/fault'
import type { IndicatorFacts } from './period-facts'

/** What is the sum of others. */
const SUMS: readonly { total: string; parts: readonly string[] }[] = [
  { total: 'labour.total', parts: ['labour.regular', 'labour.seasonal'] },
  {
    total: 'cadres.total',
    parts: ['cadres.untrained', 'cadres.elementary', 'cadres.intermediate', 'cadres.university'],
  },
]

/** What cannot be more than another: the first is among the second. */
const AMONG: readonly (readonly [part: string, whole: string])[] = [
  ['labour.members', 'labour.total'],
  ['labour.female', 'labour.total'],
  ['labour.compulsoryInsurance', 'labour.total'],
  ['labour.voluntaryInsurance', 'labour.total'],
  ['members.disabled', 'members.total'],
  ['members.poorHouseholds', 'members.total'],
  ['support.disbursed', 'support.planned'],
  ['credit.fundLoanOverdue', 'credit.fundLoanBalance'],
  ['credit.fundLoanBalance', 'credit.borrowings'],
]

/** What a reader of the figures should know: what does not fit together, and days of the period that lie before the book. */
export function warningsOf(
  { book, dictionary }: IndicatorFacts,
  { from, to }: DateRange,
  figures: readonly Pick<IndicatorFigure, 'code' | 'value'>[],
): Fault[] {
  const { firstDay } = book.ledger
  const before = from < firstDay && to >= firstDay
  return [
    ...(before ? [fault({ code: 'indicator-before-book', column: 'from', data: { date: firstDay } })] : []),
    ...disagreements(dictionary, figures),
  ]
}

/** What of a period's figures does not fit together, each with its indicator in `column`; nothing while one of those concerned is missing. */
export function disagreements(
  dictionary: IndicatorDictionary,
  figures: readonly Pick<IndicatorFigure, 'code' | 'value'>[],
): Fault[] {
  const nameOf = new Map(dictionary.indicators.map(({ code, name }) => [code, name]))
  const valueOf = new Map(figures.map(({ code, value }) => [code, value]))
  const sums = SUMS.flatMap(({ total, parts }): Fault[] => {
    const limit = valueOf.get(total) ?? null
    const values = parts.map((part) => valueOf.get(part) ?? null)
    const known = values.filter((value) => value !== null)
    if (limit === null || known.length < parts.length) return []
    const amount = sumDong(known)
    if (amount === limit) return []
    return [
      fault({ code: 'indicator-parts', column: total, data: { name: nameOf.get(total) ?? total, limit, amount } }),
    ]
  })
  const among = AMONG.flatMap(([part, whole]): Fault[] => {
    const amount = valueOf.get(part) ?? null
    const limit = valueOf.get(whole) ?? null
    if (amount === null || limit === null || amount <= limit) return []
    const data = { name: nameOf.get(part) ?? part, amount, other: nameOf.get(whole) ?? whole, limit }
    return [fault({ code: 'indicator-more', column: part, data })]
  })
  return [...sums, ...among]
}
