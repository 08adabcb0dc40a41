import { mm, type PageItem } from './page-items'
import { rowRule, rowTexts, type PlacedRow } from './placed-row'
import type { ReportLayout } from './report-layout'
import type { ReportPage } from './report-pages'
import { RULE } from './table-head'
import { setLines } from './text-lines'

/** Everything on a page but its foot. */
export function reportPageItems(page: ReportPage, layout: ReportLayout): PageItem[] {
  const block = page.number === 1 ? layout.letterhead : layout.runningHead
  const items = [...block.items]
  // A page with signatures alone has no table.
  const hasTable = page.number === 1 || page.rows.length > 0
  if (hasTable) {
    items.push(...layout.tableHead.items(block.bottom))
    const rowTop = block.bottom + layout.tableHead.height
    const bottom = setRows(page.rows, rowTop, layout, items)
    items.push(...tableFrame(block.bottom, bottom, layout))
  }
  if (page.endTop !== null) items.push(...layout.end.items(page.endTop))
  return items
}

/** Sets the rows from `top` on, with the rules between rows and between columns; answers the y under them. */
function setRows(rows: readonly PlacedRow[], top: number, layout: ReportLayout, items: PageItem[]): number {
  let y = top
  let runTop = top
  const columnRules = (from: number, to: number) => {
    if (to <= from) return
    for (const place of layout.places.slice(1)) {
      items.push({ kind: 'rule', x1: place.x, y1: from, x2: place.x, y2: to, width: RULE })
    }
  }
  for (const [index, row] of rows.entries()) {
    items.push(...rowTexts(row, y, layout))
    if (index > 0) items.push(rowRule(y, layout))
    if (row.kind === 'note') {
      columnRules(runTop, y)
      runTop = y + row.height
    }
    y += row.height
  }
  columnRules(runTop, y)
  return y
}

function tableFrame(top: number, bottom: number, layout: ReportLayout): PageItem[] {
  const [left, right] = [layout.x, layout.x + layout.width]
  return [
    { kind: 'rule', x1: left, y1: top, x2: right, y2: top, width: RULE },
    { kind: 'rule', x1: left, y1: bottom, x2: right, y2: bottom, width: RULE },
    { kind: 'rule', x1: left, y1: top, x2: left, y2: bottom, width: RULE },
    { kind: 'rule', x1: right, y1: top, x2: right, y2: bottom, width: RULE },
  ]
}

/** The line at a page's foot: when printed, the book's fingerprint, page x of y. */
export function footItems(number: number, total: number, layout: ReportLayout): PageItem[] {
  const { head, measure } = layout
  const y = layout.page.height - mm(13.5)
  const style = { cut: 'regular', size: 9 } as const
  const box = { x: layout.x, width: layout.width, top: y + mm(1) }
  const printed = head.printedAt === '' ? '' : `In lúc ${head.printedAt}`
  const fingerprint = head.fingerprint === '' ? '' : `Dấu sổ: ${head.fingerprint}`
  return [
    { kind: 'rule', x1: layout.x, y1: y, x2: layout.x + layout.width, y2: y, width: 0.5 },
    ...setLines([printed], style, { ...box, align: 'left' }, measure),
    ...setLines([fingerprint], style, { ...box, align: 'center' }, measure),
    ...setLines([`Trang ${number}/${total}`], style, { ...box, align: 'right' }, measure),
    ...(head.signerNote === ''
      ? []
      : setLines([head.signerNote], { cut: 'italic', size: 8 }, { ...box, top: y + mm(5), align: 'left' }, measure)),
  ]
}
