import type { ReportLine } from '@shared/contract/periodic-reports'
import { ReportContent } from '@shared/contract/report-content'
import { samePeriodBefore } from '@shared/domain/report-period'
import type { CallContext } from '../context'
import { withOwnIndicators } from '../exchange/own-indicators'
import { comparedFigures } from '../indicators/figures'
import { groupOf } from '../indicators/load-dictionary'
import { assessmentResult } from '../law/self-assessment'
import { organisationOf } from '../membership/organisation'
import type { Report } from './report-rows'

/** Everything a report says: as it was frozen when it was approved, else reckoned from the book now. */
export function contentOf(context: CallContext, report: Report): ReportContent {
  if (report.snapshot !== null) return ReportContent.parse(JSON.parse(report.snapshot))
  return reckonedContent(context, report)
}

/** What a draft says now: figures of the book, what people declared, and the words that were added. */
export function reckonedContent({ book, core }: CallContext, report: Report): ReportContent {
  const { form, period, recipient, texts, noFigures, assessment } = report
  const { law } = core
  const dictionary = withOwnIndicators(core.dictionary, book.connection)
  const { name, taxCode, address } = book.profile
  const { kind } = organisationOf(book.connection)
  const lines = linesOf({ book, law, dictionary }, report)
  const foundedOn = lines.find(({ code }) => code === 'identity.foundedOn')?.text ?? null
  return {
    dictionaryVersion: dictionary.version,
    period: { key: period.key, kind: period.kind, from: period.from, to: period.to },
    cooperative: { name, taxCode, address, organisation: kind === 'LHHTX' ? 'union' : 'cooperative' },
    recipient,
    number: '',
    date: null,
    signerTitle: '',
    signer: '',
    groups: dictionary.groups,
    lines,
    texts,
    noFigures,
    assessment,
    result:
      form.assessment === null ? null : assessmentResult(form.assessment, assessment, { foundedOn, to: period.to }),
  }
}

/** Declared figures of the form that nobody filled in and nobody gave a reason for. */
export function missingLines(lines: readonly ReportLine[]): ReportLine[] {
  return lines.filter(({ source, isMissing, noFigure }) => source === 'person' && isMissing && noFigure === null)
}

function linesOf(facts: Parameters<typeof comparedFigures>[0], { form, period, noFigures }: Report): ReportLine[] {
  const figures = new Map(
    comparedFigures(facts, period, samePeriodBefore(period)).map((figure) => [figure.code, figure]),
  )
  const reasons = new Map(noFigures.map(({ code, reason }) => [code, reason]))
  return facts.dictionary.indicators
    .filter(({ code }) => form.indicators.includes(code))
    .map(({ code, name, unit, source }) => {
      const figure = figures.get(code)
      const isMissing = figure === undefined || figure.isMissing
      return {
        code,
        group: groupOf(code),
        name,
        unit,
        value: figure?.value ?? null,
        text: figure?.text ?? null,
        previous: figure?.previous ?? null,
        source,
        isMissing,
        // A figure that was declared after all needs no reason.
        noFigure: isMissing ? (reasons.get(code) ?? null) : null,
      }
    })
}
