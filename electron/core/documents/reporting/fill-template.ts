import ExcelJS, { type Cell } from 'exceljs'
import type { ReportContent } from '@shared/contract/report-content'
import type { ReportForm } from '@shared/contract/report-form'
import { isCivilDate } from '@shared/domain/civil-date'
import { type FormCell, type GeneralCell, readCellName } from '@shared/domain/form-cell'
import { reportPeriodOf } from '@shared/domain/report-period'
import {
  assessmentClassWords,
  draftFormMark,
  figureWords,
  notApprovedMark,
  notScoredWords,
  periodWords,
} from '@shared/text/periodic-reports'
import { numberLine, placeAndDate } from '../letter'
import { placeOf } from '../membership/who'
import { DATE_FORMAT } from '../xlsx/sheet-styles'
import { openTemplate } from './template-package'

/** Whether a spreadsheet program's reader makes a workbook of these bytes. */
export async function isReadable(template: Uint8Array): Promise<boolean> {
  try {
    const workbook = await loaded(template)
    return workbook.worksheets.length > 0
  } catch {
    return false
  }
}

/**
 * A report on its form: every named cell of the template filled, everything else as the form has it. Throws for a template that was never
 * let in: the book holds only those that `openTemplate` found right.
 */
export async function fillTemplate(
  form: ReportForm,
  template: Uint8Array,
  content: ReportContent,
): Promise<Uint8Array> {
  const { template: open } = openTemplate(template)
  if (open === null) throw new Error(`The template of ${form.formId} ${form.version} cannot be opened.`)
  const workbook = await loaded(open.bytes)
  workbook.lastModifiedBy = 'Sổ HTX'
  const codes = form.indicators
  const criteria = form.assessment?.criteria.map(({ id }) => id) ?? []
  for (const { name, sheet, address } of open.names) {
    const read = readCellName(name, codes, criteria)
    const cell = workbook.worksheets.find((one) => one.name.normalize('NFC') === sheet)?.getCell(address)
    if (read !== null && cell !== undefined) fillCell(cell, valueOf(read, form, content))
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

type Filling = { value: string | number | Date; format?: string }

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  // The reader takes an ArrayBuffer of exactly the file.
  const input = new ArrayBuffer(bytes.length)
  new Uint8Array(input).set(bytes)
  await workbook.xlsx.load(input)
  return workbook
}

function valueOf({ part, key }: FormCell, form: ReportForm, content: ReportContent): Filling {
  if (part === 'general') return { value: generalOf(key, form, content) }
  if (part === 'text') return { value: Object.entries(content.texts).find(([one]) => one === key)?.[1] ?? '' }
  if (part === 'points') return { value: pointsOf(key, content) }
  const line = content.lines.find(({ code }) => code === key)
  if (line === undefined) return { value: '' }
  if (part === 'source')
    return { value: line.noFigure ?? (line.isMissing ? '' : line.source === 'book' ? 'Sổ' : 'Tự ghi') }
  const value = part === 'value' ? line.value : line.previous
  const text = part === 'value' ? line.text : null
  if (line.unit === 'flag' || line.unit === 'text') return { value: figureWords(line.unit, value, text) }
  if (line.unit === 'date')
    return text !== null && isCivilDate(text)
      ? { value: new Date(`${text}T00:00:00Z`), format: DATE_FORMAT }
      : { value: text ?? '' }
  if (value === null) return { value: '' }
  return line.unit === 'basisPoint' ? { value: value / 10_000, format: '0.00%' } : { value }
}

function pointsOf(key: string, { assessment, result }: ReportContent): string | number {
  if (key === 'class')
    return result === null
      ? ''
      : result.notScored === null
        ? result.class === null
          ? ''
          : assessmentClassWords[result.class]
        : notScoredWords[result.notScored]
  if (result === null || result.notScored !== null) return ''
  if (key === 'total') return result.total
  return assessment?.points.find(({ id }) => id === key)?.points ?? ''
}

function generalOf(key: string, form: ReportForm, content: ReportContent): string {
  const { cooperative, period, recipient, number, date, signer, signerTitle } = content
  const known = reportPeriodOf(period.key)
  const words: Readonly<Record<GeneralCell, string>> = {
    name: cooperative.name.toLocaleUpperCase('vi'),
    taxCode: cooperative.taxCode,
    address: cooperative.address,
    title: form.title,
    period: known === null ? '' : capital(periodWords(known)),
    from: figureWords('date', null, period.from),
    to: figureWords('date', null, period.to),
    recipient: `Kính gửi: ${recipient}`,
    number: numberLine(number),
    placeAndDate: placeAndDate(placeOf(cooperative.address), date),
    signerTitle: signerTitle.toLocaleUpperCase('vi'),
    signer,
    draftNote: [...(form.isDraft ? [draftFormMark] : []), ...(date === null ? [notApprovedMark] : [])].join('; '),
  }
  return Object.entries(words).find(([one]) => one === key)?.[1] ?? ''
}

/** About how many signs of 11 points fit a unit of a column's width. */
const SIGNS_A_UNIT = 1.05
const LINE_POINTS = 15

function fillCell(cell: Cell, { value, format }: Filling): void {
  cell.value = value === '' ? null : value
  if (format !== undefined && !String(cell.numFmt ?? '').includes(format === '0.00%' ? '%' : 'y')) cell.numFmt = format
  if (typeof value !== 'string' || value.length < 20) return
  const { worksheet } = cell
  let width = 0
  for (
    let column = Number(cell.col);
    worksheet.getCell(cell.row, column).master === cell.master && column <= 100;
    column++
  )
    width += worksheet.getColumn(column).width ?? 9
  const lines = value
    .split('\n')
    .reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / (width * SIGNS_A_UNIT))), 0)
  const row = worksheet.getRow(Number(cell.row))
  // Excel does not make room for merged cells by itself.
  if (lines > 1) row.height = Math.max(row.height ?? LINE_POINTS, lines * LINE_POINTS)
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}
