import { indicatorWords as words } from '@shared/text/indicators'
import { charterOn } from '../membership/charter'
import { type Flow, flowed, flowOf, netOf } from './flows'
import type { PeriodFacts } from './period-facts'
import { indicatorPart, ratioOf, type Reckoned, reckonedFrom, type Reckoners, summed, unknown } from './reckoned'

/** Where results are gathered when books are closed: what goes there is no revenue and no cost. */
const GATHERING = ['911']

const revenue = flowOf(...netOf(['511', '512', '521'], 'credit', GATHERING))
const revenueInternal = flowOf(...netOf(['512'], 'credit', GATHERING))
const revenueExternal = flowOf(...netOf(['511', '521'], 'credit', GATHERING))
const cost = flowOf(...netOf(['611', '612', '642', '658'], 'debit', GATHERING))
const profit = flowOf(
  ...netOf(['511', '512', '521', '558'], 'credit', GATHERING),
  ...netOf(['611', '612', '642', '658'], 'credit', GATHERING),
)
const taxPaid = flowOf({ side: 'debit', accounts: ['333'], contra: ['111', '112'], sign: 1 })
const fundsAllocated = flowOf({ side: 'credit', accounts: ['418', '442', '353'], contra: ['421'], sign: 1 })
const wages = flowOf(
  { side: 'credit', accounts: ['334'], contra: ['154', '242', '611', '612', '642', '658'], sign: 1 },
  { side: 'debit', accounts: ['334'], contra: ['154', '242', '611', '612', '642', '658'], sign: -1 },
)

/** A flow whose figure is what lines of B02-HTX say of the period. */
const stated =
  (flow: Flow, value: (facts: PeriodFacts) => number): Reckoners[string] =>
  (facts) =>
    facts.hasMovements ? flowed(facts, flow, { value: value(facts), rest: words.part.rest }) : unknown

/** Internal transactions are told apart only where the charter keeps them so; else all is external (articles 85.1, 91.2). */
const keptApart = ({ book, period }: PeriodFacts) => charterOn(book.connection, period.to).separatesInternal

/** What was earned, spent and paid in the days of the period, as B02-HTX reckons it without closing entries (reading 22). */
export const resultIndicators: Reckoners = {
  'results.revenue': stated(revenue, (facts) => facts.incomeLine('10')),
  'results.revenueInternal': (facts): Reckoned => {
    if (!facts.hasMovements) return unknown
    if (!keptApart(facts)) return summed([])
    return flowed(facts, revenueInternal, { value: facts.incomeLine('10b'), rest: words.part.rest })
  },
  'results.revenueExternal': (facts): Reckoned => {
    if (!facts.hasMovements) return unknown
    if (!keptApart(facts)) return facts.reckoned('results.revenue')
    return flowed(facts, revenueExternal, { value: facts.incomeLine('10a'), rest: words.part.rest })
  },
  'results.internalRatio': (facts) =>
    ratioOf(facts, { numerator: 'results.revenueInternal', denominator: 'results.revenue', as: 'share' }),
  'results.cost': stated(cost, (facts) => ['11', '12', '32'].reduce((sum, line) => sum + facts.incomeLine(line), 0)),
  'results.profitBeforeTax': stated(profit, (facts) => facts.incomeLine('50')),
  'results.isLoss': (facts) => {
    const { value } = facts.reckoned('results.profitBeforeTax')
    if (value === null) return unknown
    return reckonedFrom(value < 0 ? 1 : 0, [indicatorPart(facts, 'results.profitBeforeTax')])
  },
  'results.taxPaid': (facts) => flowed(facts, taxPaid),
  'results.fundsAllocated': (facts) => flowed(facts, fundsAllocated),
  'income.wages': (facts) => flowed(facts, wages),
  'income.perMember': (facts) =>
    ratioOf(facts, { numerator: 'results.distributed', denominator: 'members.total', as: 'average' }),
}
