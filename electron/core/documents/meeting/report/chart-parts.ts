import type { Content } from 'pdfmake/interfaces'
import { figureText } from '../../charts/axis'
import { letterDrawn, letterTable, letterTogether, type LetterColumn, type LetterPart } from '../../letter-parts'
import { mm } from '../../pdf/page-items'
import type { YearChart } from './year-charts'

/** Between the margins of a letter. */
export const LETTER_WIDTH = mm(165)

/** The size of a chart over a letter's whole width. */
export const WIDE = { width: LETTER_WIDTH, height: mm(50) }

/** A chart with its title over it and its figures under it, never cut by a page's end; a text document has the figures alone. */
export function chartParts(title: string, chart: YearChart): LetterPart {
  const table = figuresTable(chart)
  const drawn: Content = {
    stack: [
      { text: title, bold: true, fontSize: 11.5, margin: [0, mm(2), 0, mm(1)] },
      { svg: chart.svg, width: LETTER_WIDTH },
    ],
  }
  return letterTogether([letterDrawn(drawn, [{ kind: 'section', text: title }]), table])
}

/** The figures of a chart in a table: millions of đồng with one decimal, a column each label. */
export function figuresTable({ labels, rows }: YearChart): LetterPart {
  const first: LetterColumn = { title: 'Triệu đồng', width: labels.length > 8 ? mm(19) : mm(30), align: 'left' }
  const columns = labels.map((title): LetterColumn => ({ title, width: '*', align: 'right' }))
  const lines = rows.map(({ name, values }) => [name, ...values.map((value) => figureText(value, 1))])
  return letterTable([first, ...columns], lines, null, { size: labels.length > 8 ? 7.5 : 10, narrow: true })
}
