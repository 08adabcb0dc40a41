import type { CooperativeReport, ReportedFigure } from '@shared/contract/cooperative-report'
import type { IndicatorUnit } from '@shared/contract/indicator-dictionary'
import { formatCivilDate, isCivilDate } from '@shared/domain/civil-date'
import { figureText } from '@shared/text/hub/outliers'

/** A figure of a report as the alliance looks at it. */
export type FigureRow = {
  code: string
  name: string
  unit: IndicatorUnit
  figure: ReportedFigure
  /** The same indicator in the revision before; null where there is none, or it did not have it. */
  before: ReportedFigure | null
  /** 'none' where there is no revision before. */
  change: 'none' | 'same' | 'changed' | 'added'
}

type Names = Readonly<Record<string, { name: string; unit: string }>>

/** The figures of a report with their names, held against those of the revision before where there is one. */
export function figureRows(report: CooperativeReport, before: CooperativeReport | null, names: Names): FigureRow[] {
  const earlier = new Map(before?.figures.map((figure) => [figure.code, figure]))
  return report.figures.map((figure) => {
    const old = earlier.get(figure.code) ?? null
    const known = names[figure.code]
    return {
      code: figure.code,
      name: known?.name ?? figure.code,
      unit: unitOf(known?.unit, figure),
      figure,
      before: old,
      change: before === null ? 'none' : old === null ? 'added' : sameFigure(old, figure) ? 'same' : 'changed',
    }
  })
}

const UNITS = ['dong', 'person', 'count', 'basisPoint', 'squareMetre', 'flag', 'date', 'text'] as const

function unitOf(unit: string | undefined, { text }: ReportedFigure): IndicatorUnit {
  return UNITS.find((one) => one === unit) ?? (text === null ? 'count' : 'text')
}

function sameFigure(a: ReportedFigure, b: ReportedFigure): boolean {
  return a.value === b.value && a.text === b.text
}

/** A figure's value for people; '' where it is empty. Flags are said with the given words. */
export function shownFigure(
  { value, text }: Pick<ReportedFigure, 'value' | 'text'>,
  unit: IndicatorUnit,
  flag: { yes: string; no: string },
): string {
  if (text !== null) return unit === 'date' && isCivilDate(text) ? formatCivilDate(text) : text
  if (value === null) return ''
  if (unit === 'flag') return value === 0 ? flag.no : flag.yes
  return figureText(value, unit)
}
