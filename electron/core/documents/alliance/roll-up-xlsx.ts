import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Worksheet } from 'exceljs'
import type { RollUpTable } from '@shared/contract/hub/roll-ups'
import { groupingNames } from '@shared/text/hub/groups'
import { rollUpPaper as words, unitNames } from '@shared/text/hub/roll-up-words'
import { AMOUNT_FORMAT, font, HEADING, plain } from '../xlsx/sheet-styles'
import { changePercent, flatLines, sheetFigure } from './roll-up-lines'

const PERCENT_FORMAT = '#,##0.00'

type Cell = string | number | null
type Sheet = { name: string; widths: readonly number[]; titles: readonly string[]; lines: Iterable<readonly Cell[]> }

/** The table of an alliance as a workbook: every indicator of all, the groups with a column an indicator, and flat with codes for other programs. */
export async function rollUpXlsx(table: RollUpTable, alliance: string): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs')
  const out = new PassThrough()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  workbook.creator = 'Sổ HTX'
  for (const { name, widths, titles, lines } of sheetsOf(table)) {
    const sheet = workbook.addWorksheet(name, {
      pageSetup: { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })
    sheet.columns = widths.map((width) => ({ width }))
    addHead(sheet, table, alliance)
    addLine(sheet, titles, HEADING)
    for (const cells of lines) addLine(sheet, cells, null)
    sheet.commit()
  }
  const [bytes] = await Promise.all([buffer(out), workbook.commit()])
  return bytes
}

function sheetsOf(table: RollUpTable): Sheet[] {
  const { by, columns, rows, total } = table
  const isCompared = total.previous.length > 0
  const all: Sheet = {
    name: words.sheets.all,
    widths: [6, 56, 34, 12, 20, 22, ...(isCompared ? [22, 14] : []), 14],
    titles: [
      words.number,
      words.indicator,
      words.code,
      words.unit,
      words.kind,
      words.now,
      ...(isCompared ? [words.previous, words.change] : []),
      words.reporters,
    ],
    lines: columns.map(({ code, name, unit, rollUp }, at) => {
      const [value, previous] = [total.values[at], total.previous[at]]
      const before = isCompared ? [sheetFigure(previous, unit), changePercent(value, previous)] : []
      const what = [at + 1, name, code, unitNames[unit], words.kindNames[rollUp]]
      return [...what, sheetFigure(value, unit), ...before, total.counts[at] ?? 0]
    }),
  }
  const groups: Sheet = {
    name: words.sheets.groups,
    widths: [36, 12, 12, ...columns.map(() => 20)],
    titles: [
      groupingNames[by],
      words.expected,
      words.reported,
      ...columns.map(({ name, unit }) => `${name} (${unitNames[unit]})`),
    ],
    lines: [...rows, { ...total, name: words.total }].map(({ name, expected, reported, values }) => [
      name,
      expected,
      reported,
      ...columns.map(({ unit }, at) => sheetFigure(values[at], unit)),
    ]),
  }
  const flat: Sheet = {
    name: words.sheets.flat,
    widths: [14, 30, 34, 50, 12, 20, 22, 22, 14],
    titles: flatTitles,
    lines: flatCells(table),
  }
  return by === 'none' ? [all, flat] : [all, groups, flat]
}

const flatTitles = [
  words.groupKey,
  words.group,
  words.code,
  words.indicator,
  words.unit,
  words.kind,
  words.now,
  words.previous,
  words.reporters,
]

function* flatCells(table: RollUpTable): Generator<Cell[]> {
  for (const { row, column, value, previous, count } of flatLines(table)) {
    const { code, name, unit, rollUp } = column
    yield [
      row.key,
      row.name,
      code,
      name,
      unitNames[unit],
      words.kindNames[rollUp],
      sheetFigure(value, unit),
      sheetFigure(previous, unit),
      count,
    ]
  }
}

/** The same flat lines as CSV: UTF-8 with a byte order mark, commas, CRLF. */
export function rollUpCsv(table: RollUpTable): string {
  const quoted = (cell: Cell) =>
    /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell ?? '')
  const lines = [flatTitles, ...flatCells(table)].map((line) => `${line.map(quoted).join(',')}\r\n`)
  return `\uFEFF${lines.join('')}`
}

function addHead(sheet: Worksheet, { periodKey, total }: RollUpTable, alliance: string): void {
  for (const [text, style] of [
    [alliance, plain({ bold: true }, 'left')],
    [`${words.title}: ${words.subject(periodKey)}`, plain({ bold: true, size: 13 }, 'left')],
    [words.coverage(total.expected, total.reported), plain({ italic: true }, 'left')],
    [words.draft, plain({ italic: true }, 'left')],
    ['', plain({}, 'left')],
  ] as const) {
    const row = sheet.addRow([text.normalize('NFC')])
    // Long lines stand over the columns beside them.
    row.getCell(1).style = { ...style, alignment: { horizontal: 'left', wrapText: false } }
    row.commit()
  }
}

function addLine(sheet: Worksheet, cells: readonly Cell[], style: typeof HEADING | null): void {
  const row = sheet.addRow([...cells])
  row.eachCell({ includeEmpty: true }, (cell) => {
    if (style !== null) cell.style = style
    else {
      const isWhole = typeof cell.value !== 'number' || Number.isInteger(cell.value)
      cell.style = { font: font(), numFmt: isWhole ? AMOUNT_FORMAT : PERCENT_FORMAT }
    }
  })
  row.commit()
}
