import type { ReportColumn } from '@shared/contract/report'
import { setLetterhead, setRunningHead, type HeadPlace, type PrintedHead, type SetBlock } from './letterhead'
import { A4, mm, type PageSize, type TextMeasure } from './page-items'
import { endBlock, type EndBlock } from './signature-block'
import { tableHead, type ColumnPlace, type TableHead } from './table-head'

/** Everything about a report's pages that its rows do not change. Lengths in points. */
export type ReportLayout = {
  head: PrintedHead
  columns: readonly ReportColumn[]
  page: PageSize
  /** Left edge and width of the printed area. */
  x: number
  width: number
  /** Type size of the table's rows. */
  size: number
  /** A row is at least this high. */
  rowHeight: number
  places: readonly ColumnPlace[]
  letterhead: SetBlock
  runningHead: SetBlock
  tableHead: TableHead
  end: EndBlock
  /** Where the rows of the first page, and of every further page, begin. */
  firstRowTop: number
  nextRowTop: number
  /** Rows and signatures end here at the latest. */
  bottom: number
  measure: TextMeasure
}

/** Margins in millimetres: the left one leaves room for the binding. The foot stands in the lower one. */
const MARGINS = { top: 15, right: 15, bottom: 18, left: { portrait: 25, landscape: 20 } }

/** How close rows stand: type size and row height as shares of the usual ones, blank lines for the signatures. */
export type Density = { type: number; row: number; blankLines: number }

/** The usual density. */
export const ROOMY: Density = { type: 1, row: 1.6, blankLines: 5 }
/** From roomy to as close as a form stays easy to read (9.5 points for a statement). */
export const DENSITIES: readonly Density[] = [
  ROOMY,
  { type: 0.955, row: 1.5, blankLines: 5 },
  { type: 0.91, row: 1.45, blankLines: 4 },
  { type: 0.865, row: 1.4, blankLines: 4 },
]

/** Lays out head, columns and signatures of a report on A4. */
export function reportLayout(head: PrintedHead, measure: TextMeasure, density: Density = ROOMY): ReportLayout {
  const upright = head.orientation === 'portrait'
  const page = upright ? A4 : { width: A4.height, height: A4.width }
  const x = mm(MARGINS.left[head.orientation])
  const width = page.width - x - mm(MARGINS.right)
  // Statements have few columns and are read from farther away than a ledger.
  const size = (head.columns.length <= 5 ? 11 : 10) * density.type
  const places = placeColumns(head.columns, x, width)
  const top: HeadPlace = { x, width, top: mm(MARGINS.top) }
  const letterhead = setLetterhead(head, top, measure)
  const runningHead = setRunningHead(head, { ...top, top: mm(MARGINS.top - 3) }, measure)
  const heading = tableHead(head.columns, places, size, measure)
  return {
    head,
    columns: head.columns,
    page,
    x,
    width,
    size,
    rowHeight: size * density.row,
    places,
    letterhead,
    runningHead,
    tableHead: heading,
    end: endBlock(head, { x, width }, density.blankLines, measure),
    firstRowTop: letterhead.bottom + heading.height,
    nextRowTop: runningHead.bottom + heading.height,
    bottom: page.height - mm(MARGINS.bottom),
    measure,
  }
}

/**
 * Places the columns over the whole width. What is left over goes to the text columns, in proportion; where the widths
 * asked for are too many, all shrink alike.
 */
function placeColumns(columns: readonly ReportColumn[], x: number, width: number): ColumnPlace[] {
  const asked = columns.map((column) => mm(column.widthMm))
  const sum = asked.reduce((total, own) => total + own, 0)
  const flexible = columns.map((column, index) => (column.kind === 'text' ? (asked[index] ?? 0) : 0))
  const flexibleSum = flexible.reduce((total, own) => total + own, 0)
  const grown = sum < width && flexibleSum > 0
  let left = x
  return asked.map((own, index) => {
    const share = grown ? own + ((width - sum) * (flexible[index] ?? 0)) / flexibleSum : (own * width) / sum
    const place = { x: left, width: share }
    left += share
    return place
  })
}
