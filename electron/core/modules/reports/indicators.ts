import type { ReportColumn, ReportRow } from '@shared/contract/report'
import type { ComparedFigure } from '@shared/contract/indicators'
import type { Indicator } from '@shared/contract/indicator-dictionary'
import { describePeriod, samePeriodLastYear } from '@shared/domain/period'
import { shownIndicator, unitWords } from '@shared/text/indicator-shown'
import { indicatorReportWords as words } from '@shared/text/indicators'
import { warningsOf } from '../../indicators/agreement'
import { comparedFigures } from '../../indicators/figures'
import { groupOf } from '../../indicators/load-dictionary'
import type { IndicatorFacts } from '../../indicators/period-facts'
import { reportHead } from './head'
import type { Report, ReportSource } from './report'

/** Every indicator of a period beside the same period of the year before; what is declared, offered or missing is marked. */
export const indicators: Report = {
  figures: (source, { from, to }) => {
    const facts = factsOf(source)
    return {
      dictionaryVersion: facts.dictionary.version,
      figures: comparedFigures(facts, { from, to }, samePeriodLastYear(from, to)),
    }
  },
  form: (source, request) => {
    const { from, to } = request
    const facts = factsOf(source)
    const figures = comparedFigures(facts, { from, to }, samePeriodLastYear(from, to))
    const missing = figures.filter(({ isMissing }) => isMissing).length
    const warnings = warningsOf(facts, { from, to }, figures).map(({ message }) => message)
    const head = reportHead(source, {
      report: 'indicators',
      formCode: '',
      title: words.title,
      subtitles: [describePeriod(from, to), words.dictionary(facts.dictionary.version)],
      orientation: 'portrait',
      columns,
      signatures: source.book.regime.statements['B02-HTX'].signatures,
      signing: request,
      marks: missing === 0 ? [] : [words.incomplete(missing)],
      warnings,
    })
    return { head, rows: rowsOf(facts, figures) }
  },
}

function factsOf({ book, indicators: more }: ReportSource): IndicatorFacts {
  if (more === undefined) throw new Error('The indicators need the law and the dictionary.')
  return { book, ...more() }
}

function* rowsOf({ dictionary }: IndicatorFacts, figures: readonly ComparedFigure[]): Iterable<ReportRow> {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]))
  for (const group of dictionary.groups) {
    yield { kind: 'heading', bold: true, cells: { name: group.name } }
    for (const indicator of dictionary.indicators) {
      const figure = byCode.get(indicator.code)
      if (figure !== undefined && groupOf(indicator.code) === group.id) yield rowOf(indicator, figure)
    }
  }
}

/** Numbers of amounts and counts stay numbers, so that a table goes on reckoning; shares, answers and words are written. */
function rowOf({ name, unit }: Indicator, { value, text, previous, proposed, ...figure }: ComparedFigure): ReportRow {
  const isCounted = unit !== 'basisPoint' && unit !== 'flag'
  const cell = (number: number | null, written: string | null) =>
    isCounted && number !== null ? number : shownIndicator(unit, number, written)
  const source =
    figure.source === 'book'
      ? figure.isMissing
        ? words.unknown
        : words.book
      : figure.isDeclared
        ? words.declared
        : proposed === null
          ? words.missing
          : words.proposed
  const shown = proposed === null ? cell(value, text) : cell(proposed.value, proposed.text)
  // Words have more room under the name than in a column of figures.
  const said = unit === 'text' && shown !== '' ? shown : null
  return {
    kind: 'line',
    italic: proposed !== null,
    indent: 1,
    cells: {
      name: said === null ? name : `${name}: ${said}`,
      unit: unitWords[unit],
      value: said === null ? shown : '',
      previous: cell(previous, null),
      source,
    },
  }
}

const column = (key: keyof typeof words.columns, kind: ReportColumn['kind'], widthMm: number): ReportColumn => ({
  key,
  titles: [words.columns[key]],
  letter: '',
  kind,
  widthMm,
})

const columns: readonly ReportColumn[] = [
  column('name', 'text', 68),
  column('unit', 'code', 12),
  column('value', 'amount', 32),
  column('previous', 'amount', 28),
  column('source', 'text', 30),
]
