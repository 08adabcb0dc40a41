import type { ReportRow } from '@shared/contract/report'
import { addDong } from '@shared/domain/money'
import { BROUGHT_FORWARD, CARRIED_FORWARD, labelColumn } from '../printed-cell'
import { clipRow, placeRow, type PlacedRow } from './placed-row'
import type { ReportLayout } from './report-layout'

/** One page of a report as data. */
export type ReportPage = {
  /** From 1. */
  number: number
  rows: PlacedRow[]
  /** Where the end block (date, signatures) begins; only the last page has one. */
  endTop: number | null
  /** Rows of the report on this page and all before it. */
  rowsDone: number
}

/** Rows that stay together: headings and notes, and the row they lead. */
type Chunk = { source: ReportRow[]; placed: PlacedRow[]; height: number }

/**
 * Divides rows into pages, one page in memory at a time.
 *
 * A row is never split and none is lost; a heading stays with the row under it; the end block stands under at least the
 * last row. Where a column says so, a page that is not the last ends with what is carried forward (the sum of its lines
 * so far, or the running balance) and the next begins with it (forms S03a, S03b, S04a, S12 of Circular 71/2024/TT-BTC).
 */
export async function* paginate(
  rows: AsyncIterable<ReportRow> | Iterable<ReportRow>,
  layout: ReportLayout,
): AsyncGenerator<ReportPage, void, undefined> {
  const builder = new PageBuilder(layout)
  let pending: Chunk | null = null
  let open: Chunk = emptyChunk()
  for await (const row of rows) {
    const placed = placeRow(row, layout)
    // A row that begins a page does not stay with headings that led to nothing.
    if (row.startsPage && open.source.length > 0) {
      if (pending) yield* builder.add(pending)
      pending = open
      open = emptyChunk()
    }
    open.source.push(row)
    open.placed.push(placed)
    open.height += placed.height
    const leads = row.kind === 'heading' || row.kind === 'note'
    if (leads && open.height < layout.bottom - layout.nextRowTop - builder.reserve) continue
    if (pending) yield* builder.add(pending)
    pending = open
    open = emptyChunk()
  }
  if (open.source.length > 0) {
    if (pending) yield* builder.add(pending)
    pending = open
  }
  yield* builder.finish(pending ?? emptyChunk())
}

function emptyChunk(): Chunk {
  return { source: [], placed: [], height: 0 }
}

function partOf({ source, placed }: Chunk, from: number, to?: number): Chunk {
  const rows = placed.slice(from, to)
  return { source: source.slice(from, to), placed: rows, height: rows.reduce((sum, { height }) => sum + height, 0) }
}

/** The page being filled, and what its columns add up to. */
class PageBuilder {
  /** The height kept free for the line that carries forward. */
  readonly reserve: number
  readonly #layout: ReportLayout
  readonly #carried: Map<string, number | null>
  #page: ReportPage = { number: 1, rows: [], endTop: null, rowsDone: 0 }
  #y: number
  /** True when the page holds a row of the report, not only what was brought forward. */
  #hasRows = false

  constructor(layout: ReportLayout) {
    this.#layout = layout
    this.#y = layout.firstRowTop
    const carrying = layout.columns.filter((column) => column.carry !== undefined)
    this.#carried = new Map(carrying.map((column) => [column.key, column.carry === 'sum' ? 0 : null]))
    this.reserve = carrying.length > 0 ? this.#carryRow('carried-forward').height : 0
  }

  /** Adds rows that others follow; yields the page they did not fit on. */
  *add(chunk: Chunk): Generator<ReportPage> {
    const startsPage = chunk.source[0]?.startsPage === true
    if ((startsPage || this.#y + chunk.height + this.reserve > this.#layout.bottom) && this.#hasRows) yield this.#turn()
    for (const [index, row] of chunk.placed.entries()) {
      const room = this.#layout.bottom - this.reserve - this.#y
      if (row.height > room && this.#hasRows) yield this.#turn()
      this.#put(row, chunk.source[index])
    }
  }

  /** Adds the last rows and the end block; yields the last page, and the one before when they did not fit. */
  *finish(chunk: Chunk): Generator<ReportPage> {
    const { bottom, end, nextRowTop } = this.#layout
    const fits = (from: number, height: number) => from + height <= bottom
    const tail = chunk.height + end.height
    const broughtForward = this.reserve
    if (chunk.source[0]?.startsPage === true && this.#hasRows) yield this.#turn()
    if (fits(this.#y, tail)) {
      for (const [index, row] of chunk.placed.entries()) this.#put(row, chunk.source[index])
    } else if (this.#hasRows && fits(nextRowTop + broughtForward, tail)) {
      yield this.#turn()
      for (const [index, row] of chunk.placed.entries()) this.#put(row, chunk.source[index])
    } else if (chunk.source.length > 1) {
      // Headings or notes too high for one page with the signatures: they go on as usual but for the last, which stays with them.
      yield* this.add(partOf(chunk, 0, -1))
      yield* this.finish(partOf(chunk, -1))
      return
    } else {
      // One row too high for a page with the signatures: they follow on the next page.
      yield* this.add(chunk)
      if (!fits(this.#y, end.height)) yield this.#turn()
    }
    this.#page.endTop = this.#y
    yield this.#page
  }

  #put(row: PlacedRow, source: ReportRow | undefined): void {
    const room = this.#layout.bottom - this.reserve - this.#y
    const placed = row.height > room && !this.#hasRows ? clipRow(row, room) : row
    this.#page.rows.push(placed)
    this.#y += placed.height
    this.#hasRows = true
    this.#page.rowsDone++
    if (source) this.#carry(source)
  }

  /** Openings, subtotals and totals say again what lines said: they are not added, but an opening is a balance. */
  #carry(row: ReportRow): void {
    if (row.kind !== 'line' && row.kind !== 'opening') return
    for (const column of this.#layout.columns) {
      const value = row.cells[column.key]
      if (column.carry === undefined || typeof value !== 'number') continue
      if (column.carry === 'last') this.#carried.set(column.key, value)
      else if (row.kind === 'line') {
        this.#carried.set(column.key, addDong(this.#carried.get(column.key) ?? 0, value))
      }
    }
  }

  /** Ends the page with what is carried forward, begins the next with it, and answers the one that ended. */
  #turn(): ReportPage {
    const done = this.#page
    const carries = this.#carried.size > 0
    if (carries) done.rows.push(this.#carryRow('carried-forward'))
    this.#page = { number: done.number + 1, rows: [], endTop: null, rowsDone: done.rowsDone }
    this.#y = this.#layout.nextRowTop
    this.#hasRows = false
    if (carries) {
      const row = this.#carryRow('brought-forward')
      this.#page.rows.push(row)
      this.#y += row.height
    }
    return done
  }

  #carryRow(kind: 'carried-forward' | 'brought-forward'): PlacedRow {
    const label = this.#layout.columns[labelColumn(this.#layout.columns)]
    const cells: ReportRow['cells'] = Object.fromEntries(this.#carried)
    if (label) cells[label.key] = kind === 'carried-forward' ? CARRIED_FORWARD : BROUGHT_FORWARD
    return { ...placeRow({ kind: 'subtotal', cells, bold: true }, this.#layout), kind }
  }
}
