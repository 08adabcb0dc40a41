import type { indicators as contract, ListedFigure } from '@shared/contract/indicators'
import { type DateRange, samePeriodLastYear } from '@shared/domain/period'
import { indicatorSummaries } from '@shared/text/indicator-summaries'
import type { CallContext } from '../../context'
import { warningsOf } from '../../indicators/agreement'
import { declaredHistory, insertDeclared } from '../../indicators/declared'
import { explained } from '../../indicators/explain'
import { comparedFigures } from '../../indicators/figures'
import { withOwnIndicators } from '../../exchange/own-indicators'
import { groupOf } from '../../indicators/load-dictionary'
import type { IndicatorFacts } from '../../indicators/period-facts'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { indicatorNamed, readDeclared } from './read-declared'

export const indicators = {
  names: ({ book, core }) => ({
    indicators: withOwnIndicators(core.dictionary, book.connection).indicators.map(({ code, name }) => ({
      code,
      name,
    })),
  }),

  figures: (context, { from, to }) => {
    const facts = factsOf(context, { from, to })
    const { dictionary } = facts
    const figures = listed(facts, { from, to })
    return {
      from,
      to,
      before: samePeriodLastYear(from, to),
      dictionaryVersion: dictionary.version,
      groups: dictionary.groups,
      figures,
      missing: figures.filter(({ isMissing }) => isMissing).length,
      warnings: warningsOf(facts, { from, to }, figures),
    }
  },

  explain: (context, { code, from, to, offset, limit }) => {
    const facts = factsOf(context, { from, to })
    const { definition, formula } = indicatorNamed(facts.dictionary, code)
    const [figure] = listed(facts, { from, to }, code)
    if (figure === undefined) return refuse({ code: 'indicator-unknown', column: 'code', value: code })
    const { parts, total, sum } = explained(facts, code, { from, to }, { offset, limit })
    const declared = figure.source === 'book' ? [] : declaredHistory(facts.book.connection, code, to)
    return { from, to, figure, definition, formula, adds: sum !== null, sum, total, parts, declared }
  },

  declare: (context, { from, to, figures }) => {
    const { command } = context
    const facts = factsOf(context, { from, to })
    const { connection } = facts.book
    const rows = readDeclared(facts.dictionary, figures)
    for (const { code, value, text } of rows)
      insertDeclared(connection, { code, fromDate: from, toDate: to, value, text, commandSequence: command.sequence })
    command.summary = indicatorSummaries.declared(
      rows.map(({ name }) => name),
      { from, to },
    )
    return { missing: listed(facts, { from, to }).filter(({ isMissing }) => isMissing).length }
  },
} satisfies HandlersOf<typeof contract>

/** What indicators are reckoned from; refuses a period that runs backwards. */
function factsOf({ book, core }: CallContext, period: DateRange): IndicatorFacts {
  if (period.from > period.to)
    refuse({ code: 'period-backwards', column: 'from', value: period.from, data: { ...period } })
  return { book, law: core.law, dictionary: withOwnIndicators(core.dictionary, book.connection) }
}

/** Every figure of a period (or `only` one) beside the same period of the year before, with its words. */
function listed(facts: IndicatorFacts, { from, to }: DateRange, only?: string): ListedFigure[] {
  const all = facts.dictionary.indicators
  const words = new Map(all.map((one) => [one.code, one]))
  const indicators = only === undefined ? all : all.filter(({ code }) => code === only)
  return comparedFigures(
    { ...facts, dictionary: { ...facts.dictionary, indicators } },
    { from, to },
    samePeriodLastYear(from, to),
  ).flatMap((figure) => {
    const said = words.get(figure.code)
    if (said === undefined) return []
    const { name, unit, nature } = said
    return [{ ...figure, name, unit, nature, group: groupOf(figure.code) }]
  })
}
