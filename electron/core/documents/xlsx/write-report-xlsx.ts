import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import ExcelJS, { type CellValue, type Worksheet } from 'exceljs'
import type { ReportColumn, ReportHead, ReportRow } from '@shared/contract/report'
import { isCivilDate } from '@shared/domain/civil-date'
import { isBoldRow, noteText } from '../printed-cell'
import { addColumnHeads, addLetterhead, addSignatures, LINE_POINTS, linesIn } from './sheet-blocks'
import { cellStyles, type CellLook } from './sheet-styles'

/** Rows between two turns of the event loop. */
const ROWS_A_TURN = 500

/**
 * Writes a report as an XLSX workbook of one sheet: real numbers and dates, the head and signatures of the form, print
 * area, A4, table heading repeated on every printed page, page numbers. Rows are streamed.
 *
 * Ends `out`. Rejects with what `rows` throws, with the error of `out`, or with the reason of `signal`.
 */
export async function writeReportXlsx(options: {
  head: ReportHead
  rows: AsyncIterable<ReportRow> | Iterable<ReportRow>
  out: Writable
  onProgress?: (rowsDone: number) => void
  signal?: AbortSignal
}): Promise<{ rows: number }> {
  const { out } = options
  const over = finished(out)
  // Looked at below; without this an early failure of `out` would count as unhandled.
  over.catch(() => undefined)
  try {
    const filled = fillWorkbook(options)
    await Promise.race([filled, over])
    await over
    return await filled
  } catch (error) {
    out.destroy(error instanceof Error ? error : undefined)
    throw error
  }
}

async function fillWorkbook({
  head,
  rows,
  out,
  onProgress,
  signal,
}: Parameters<typeof writeReportXlsx>[0]): Promise<{ rows: number }> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  workbook.creator = 'Sổ HTX'
  workbook.lastModifiedBy = 'Sổ HTX'
  const sheet = workbook.addWorksheet(sheetName(head), {
    pageSetup: {
      paperSize: A4_PAPER,
      orientation: head.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.8, right: 0.55, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 },
    },
    headerFooter: { oddFooter: footer(head) },
  })
  sheet.columns = head.columns.map((column) => ({ width: column.widthMm / MM_A_CHARACTER }))
  addLetterhead(sheet, head)
  const heading = addColumnHeads(sheet, head.columns)
  const done = await addRows(sheet, head.columns, rows, onProgress, signal)
  const lastRow = addSignatures(sheet, head)
  const lastColumn = sheet.getColumn(head.columns.length).letter
  sheet.pageSetup.printArea = `A1:${lastColumn}${lastRow}`
  sheet.pageSetup.printTitlesRow = `${heading.first}:${heading.last}`
  sheet.commit()
  await workbook.commit()
  return { rows: done }
}

/** The number the file format gives A4. */
const A4_PAPER = 9
/** A column's width is counted in figures of the default face, which are this wide. */
const MM_A_CHARACTER = 1.85

async function addRows(
  sheet: Worksheet,
  columns: readonly ReportColumn[],
  rows: AsyncIterable<ReportRow> | Iterable<ReportRow>,
  onProgress: ((rowsDone: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<number> {
  const styleOf = cellStyles()
  let done = 0
  // One row behind: only when it is known to be the last does it get the table's lower rule.
  let pending: ReportRow | null = null
  for await (const row of rows) {
    signal?.throwIfAborted()
    if (pending) addRow(sheet, columns, pending, false, styleOf)
    pending = row
    done++
    if (done % ROWS_A_TURN !== 0) continue
    onProgress?.(done)
    await setImmediate()
    signal?.throwIfAborted()
  }
  if (pending) addRow(sheet, columns, pending, true, styleOf)
  onProgress?.(done)
  return done
}

function addRow(
  sheet: Worksheet,
  columns: readonly ReportColumn[],
  row: ReportRow,
  last: boolean,
  styleOf: (look: CellLook) => Partial<ExcelJS.Style>,
): void {
  const line = sheet.addRow([])
  const firstText = columns.findIndex((column) => column.kind === 'text')
  const isNote = row.kind === 'note'
  const note = isNote ? noteText(row, columns) : ''
  let lines = 1
  columns.forEach((column, index) => {
    const value = isNote ? (index === 0 ? note : null) : (row.cells[column.key] ?? null)
    const cell = line.getCell(index + 1)
    cell.value = cellValue(value, column.kind)
    if (!isNote && column.kind === 'text' && typeof value === 'string') {
      lines = Math.max(lines, linesIn(value, column.widthMm))
    }
    cell.style = styleOf({
      kind: isNote ? 'text' : column.kind,
      isValue: typeof cell.value === 'number' || cell.value instanceof Date,
      bold: isBoldRow(row),
      italic: row.italic ?? isNote,
      indent: index === firstText ? (row.indent ?? 0) : 0,
      last,
    })
  })
  if (lines > 1) line.height = lines * LINE_POINTS
  if (isNote) sheet.mergeCells(line.number, 1, line.number, columns.length)
  line.commit()
}

/** Dates become the library's UTC midnight, which Excel shows as that day in every time zone. */
function cellValue(value: string | number | null, kind: ReportColumn['kind']): CellValue {
  if (typeof value !== 'string') return value
  if (kind === 'date' && isCivilDate(value)) return new Date(`${value}T00:00:00Z`)
  return value === '' ? null : value.normalize('NFC')
}

/** 'B01-HTX', or the title of a report without a form; at most 31 letters and none that Excel refuses. */
function sheetName(head: ReportHead): string {
  const name = head.formCode === '' ? head.title : head.report
  return name
    .replace(/[[\]:*?/\\'\s]+/g, ' ')
    .trim()
    .slice(0, 31)
    .trimEnd()
}

/** When printed, the book's fingerprint, page x of y; '&' begins a code in a footer and is doubled. */
function footer(head: ReportHead): string {
  const safe = (text: string) => text.replaceAll('&', '&&')
  const face = '&"Times New Roman,Regular"&9 '
  const printed = head.printedAt === '' ? '' : `In lúc ${safe(head.printedAt)}`
  const fingerprint = head.fingerprint === '' ? '' : `Dấu sổ: ${safe(head.fingerprint)}`
  const note = head.signerNote === '' ? '' : `\n${safe(head.signerNote)}`
  return `&L${face}${printed}${note}&C${face}${fingerprint}&R${face}Trang &P/&N`
}
