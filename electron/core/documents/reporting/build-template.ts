import ExcelJS, { type Worksheet } from 'exceljs'
import type { IndicatorDictionary, IndicatorUnit } from '@shared/contract/indicator-dictionary'
import type { ReportForm } from '@shared/contract/report-form'
import { cellName, indicatorCellName } from '@shared/domain/form-cell'
import { draftFormMark, reportTextWords, unitWords } from '@shared/text/periodic-reports'
import { MOTTO, STATE } from '../letter'
import { AMOUNT_FORMAT, font, HEADING } from '../xlsx/sheet-styles'

/** The columns of the sheet: number, what, unit, this period, the same period last year, where it comes from. */
const WIDTHS = [6, 46, 11, 20, 20, 12]
const LAST = 'F'
const THIN = { style: 'thin' } as const
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const A4 = 9

/** What stands in a number's cell until it is filled, so that the spreadsheet shows it as it will be read. */
const FORMATS: Readonly<Record<IndicatorUnit, string>> = {
  dong: AMOUNT_FORMAT,
  person: '#,##0',
  count: '#,##0',
  basisPoint: '0.00%',
  squareMetre: '#,##0',
  flag: '@',
  date: 'dd/mm/yyyy',
  text: '@',
}

/**
 * The template of a form as an XLSX workbook of one sheet: head in the manner of Decree 30/2020/NĐ-CP, one named cell for each thing the
 * report fills. It is what a trained user changes in a spreadsheet and takes in again.
 */
export async function buildTemplate(form: ReportForm, dictionary: IndicatorDictionary): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Sổ HTX'
  workbook.created = new Date('2024-07-01T00:00:00Z')
  workbook.modified = workbook.created
  const sheet = workbook.addWorksheet('Bao cao', {
    pageSetup: {
      paperSize: A4,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.8, right: 0.55, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 },
    },
  })
  sheet.columns = WIDTHS.map((width) => ({ width }))
  const named = (name: string, address: string) =>
    workbook.definedNames.add(`'Bao cao'!$${address[0]}$${address.slice(1)}`, name)
  addHead(sheet, form, named)
  let row = addFigures(sheet, { form, dictionary, named, row: sheet.rowCount + 2 })
  if (form.assessment !== null) row = addAssessment(sheet, { form, named, row })
  row = addTexts(sheet, { form, named, row })
  addSignature(sheet, named, row)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

type Named = (name: string, address: string) => void
type Part = { form: ReportForm; named: Named; row: number }

function addHead(sheet: Worksheet, form: ReportForm, named: Named): void {
  const line = (range: string, words: string, options: Parameters<typeof font>[0] = {}) => {
    sheet.mergeCells(range)
    const cell = sheet.getCell(range.split(':')[0] ?? range)
    cell.value = words
    cell.font = font({ size: 12, ...options })
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
  }
  line('A1:C1', '', { bold: true })
  named(cellName('general', 'name'), 'A1')
  line('D1:F1', STATE, { bold: true, size: 11 })
  line('A2:C2', '')
  named(cellName('general', 'number'), 'A2')
  line('D2:F2', MOTTO, { bold: true })
  line('D3:F3', '', { italic: true })
  named(cellName('general', 'placeAndDate'), 'D3')
  sheet.getRow(1).height = 32
  line('A5:F5', form.title.toLocaleUpperCase('vi'), { bold: true, size: 14 })
  line('A6:F6', '', { bold: true })
  named(cellName('general', 'period'), 'A6')
  line('A7:F7', '', { bold: true })
  named(cellName('general', 'recipient'), 'A7')
  sheet.getRow(7).height = 32
  line('A8:F8', form.isDraft ? draftFormMark : '', { bold: true, italic: true })
  named(cellName('general', 'draftNote'), 'A8')
}

function addFigures(
  sheet: Worksheet,
  { form, dictionary, named, row: start }: Part & { dictionary: IndicatorDictionary },
): number {
  let row = start
  headRow(sheet, row, ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kỳ này', 'Cùng kỳ năm trước', 'Nguồn số liệu'])
  sheet.pageSetup.printTitlesRow = `${row}:${row}`
  let count = 0
  for (const group of dictionary.groups) {
    const own = dictionary.indicators.filter(
      ({ code }) => code.startsWith(`${group.id}.`) && form.indicators.includes(code),
    )
    if (own.length === 0) continue
    row += 1
    groupRow(sheet, row, group.name)
    for (const { code, name, unit } of own) {
      row += 1
      count += 1
      const isText = unit === 'text'
      figureRow(sheet, row, [String(count), name, unitWords[unit]])
      if (isText) sheet.mergeCells(`D${row}:E${row}`)
      const value = sheet.getCell(`D${row}`)
      value.numFmt = FORMATS[unit]
      value.alignment = { horizontal: isText ? 'left' : 'right', vertical: 'top', wrapText: true }
      named(indicatorCellName('value', code), `D${row}`)
      if (!isText && unit !== 'date') {
        const previous = sheet.getCell(`E${row}`)
        previous.numFmt = FORMATS[unit]
        previous.alignment = { horizontal: 'right', vertical: 'top', wrapText: true }
        named(indicatorCellName('previous', code), `E${row}`)
      }
      named(indicatorCellName('source', code), `F${row}`)
    }
  }
  return row + 2
}

function addAssessment(sheet: Worksheet, { form, named, row: start }: Part): number {
  const { assessment } = form
  if (assessment === null) return start
  let row = start
  headRow(sheet, row, ['TT', 'Tiêu chí', 'Tối đa', 'Điểm tự chấm', 'Ghi chú', ''])
  sheet.mergeCells(`E${row}:${LAST}${row}`)
  for (const group of assessment.groups) {
    row += 1
    groupRow(sheet, row, `${group.title} (${group.most} điểm)`)
    for (const { id, title, most, parts } of assessment.criteria.filter((one) => one.group === group.id)) {
      row += 1
      figureRow(sheet, row, [id, title, String(most)])
      sheet.mergeCells(`E${row}:${LAST}${row}`)
      const note = sheet.getCell(`E${row}`)
      note.value = parts
      note.alignment = { wrapText: true, vertical: 'top' }
      sheet.getRow(row).height = Math.max(1, Math.ceil(parts.length / 34)) * 15
      sheet.getCell(`D${row}`).alignment = { horizontal: 'right', vertical: 'top' }
      named(cellName('points', id), `D${row}`)
    }
  }
  for (const [key, words] of [
    ['total', 'Tổng điểm'],
    ['class', 'Xếp loại'],
  ] as const) {
    row += 1
    figureRow(sheet, row, ['', words, ''])
    sheet.getCell(`B${row}`).font = font({ bold: true })
    sheet.mergeCells(`E${row}:${LAST}${row}`)
    sheet.getCell(`D${row}`).alignment = { horizontal: 'right', vertical: 'top', wrapText: true }
    sheet.getCell(`D${row}`).font = font({ bold: true })
    named(cellName('points', key), `D${row}`)
  }
  return row + 2
}

function addTexts(sheet: Worksheet, { form, named, row: start }: Part): number {
  let row = start
  for (const key of form.texts) {
    const head = sheet.getCell(`A${row}`)
    sheet.mergeCells(`A${row}:${LAST}${row}`)
    head.value = reportTextWords[key]
    head.font = font({ bold: true })
    row += 1
    sheet.mergeCells(`A${row}:${LAST}${row}`)
    const cell = sheet.getCell(`A${row}`)
    cell.font = font()
    cell.alignment = { wrapText: true, vertical: 'top' }
    named(cellName('text', key), `A${row}`)
    row += 1
  }
  return row + 1
}

function addSignature(sheet: Worksheet, named: Named, row: number): void {
  for (const [at, key] of [
    [row, 'signerTitle'],
    [row + 5, 'signer'],
  ] as const) {
    sheet.mergeCells(`D${at}:${LAST}${at}`)
    const cell = sheet.getCell(`D${at}`)
    cell.font = font({ bold: true, size: 12 })
    cell.alignment = { horizontal: 'center', wrapText: true }
    named(cellName('general', key), `D${at}`)
  }
  sheet.pageSetup.printArea = `A1:${LAST}${row + 5}`
}

function headRow(sheet: Worksheet, row: number, words: readonly string[]): void {
  words.forEach((word, at) => {
    const cell = sheet.getCell(row, at + 1)
    cell.value = word
    cell.style = HEADING
  })
  sheet.getRow(row).height = 32
}

function groupRow(sheet: Worksheet, row: number, words: string): void {
  sheet.mergeCells(`A${row}:${LAST}${row}`)
  const cell = sheet.getCell(`A${row}`)
  cell.value = words
  cell.font = font({ bold: true })
  cell.border = BOX
}

function figureRow(sheet: Worksheet, row: number, words: readonly [string, string, string]): void {
  for (let at = 1; at <= WIDTHS.length; at++) {
    const cell = sheet.getCell(row, at)
    cell.font = font()
    cell.border = BOX
    cell.alignment = { vertical: 'top', horizontal: at === 2 ? 'left' : 'center', wrapText: true }
    const word = words[at - 1]
    if (word !== undefined) cell.value = word
  }
}
