import { PassThrough, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS, { type Worksheet } from 'exceljs'
import { readSheet } from 'read-excel-file/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ReportHead, ReportRow } from '@shared/contract/report'
import { ledgerHead, ledgerRows, statementHead, statementRows } from '../fixtures/reports'
import { AMOUNT_FORMAT } from './sheet-styles'
import { writeReportXlsx } from './write-report-xlsx'

async function bytesOf(head: ReportHead, rows: ReportRow[]): Promise<Buffer> {
  const out = new PassThrough()
  const [bytes] = await Promise.all([buffer(out), writeReportXlsx({ head, rows, out })])
  return bytes
}

async function sheetOf(head: ReportHead, rows: ReportRow[]): Promise<Worksheet> {
  const workbook = new ExcelJS.Workbook()
  const bytes = await bytesOf(head, rows)
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('The workbook has no sheet.')
  return sheet
}

/** The number of the row whose first columns hold this text. */
function rowWith(sheet: Worksheet, text: string): number {
  for (let row = 1; row <= sheet.rowCount; row++) {
    for (let column = 1; column <= 6; column++) if (sheet.getRow(row).getCell(column).value === text) return row
  }
  throw new Error(`No cell says ${text}.`)
}

afterEach(() => vi.unstubAllEnvs())

describe('writeReportXlsx', () => {
  it('writes figures as numbers with the format of the books, totals in bold', async () => {
    const sheet = await sheetOf(ledgerHead, ledgerRows(8))
    const line = sheet.getRow(rowWith(sheet, 'PT01/7'))
    expect(line.getCell(4).value).toBe(-7_000)
    expect(line.getCell(4).numFmt).toBe(AMOUNT_FORMAT)
    expect(line.getCell(4).font.bold).toBeFalsy()
    const total = sheet.getRow(rowWith(sheet, 'Số dư cuối năm'))
    expect(total.getCell(6).value).toBe(5_000 + 1_000 * (1 + 2 + 3 + 4 + 5 + 6 - 7 + 8))
    expect(total.getCell(6).font.bold).toBe(true)
    expect(total.getCell(1).value).toBeNull()
  })

  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'])(
    'writes a date that is the same day in %s',
    async (zone) => {
      vi.stubEnv('TZ', zone)
      const rows: ReportRow[] = [{ kind: 'line', cells: { date: '2025-01-05', number: 'PT01/1', debit: 1 } }]
      const bytes = await bytesOf(ledgerHead, rows)
      const table = await readSheet(bytes)
      const line = table.find((row) => row[1] === 'PT01/1')
      expect(line?.[0]).toEqual(new Date(Date.UTC(2025, 0, 5)))
      const sheet = await sheetOf(ledgerHead, rows)
      const cell = sheet.getRow(rowWith(sheet, 'PT01/1')).getCell(1)
      expect(cell.value).toEqual(new Date(Date.UTC(2025, 0, 5)))
      expect(cell.numFmt).toBe('dd/mm/yyyy')
    },
  )

  it('has the head, merged headings, letters and signers of the form', async () => {
    const sheet = await sheetOf({ ...ledgerHead, marks: ['SỔ MẪU'] }, ledgerRows(2))
    for (const text of [
      'HTX Rau & Hoa Kim Đông',
      'Mẫu số S03b - HTX',
      'SỔ CÁI',
      'SỔ MẪU',
      'NGƯỜI GHI SỔ',
      'Vũ Văn Khải',
    ]) {
      expect(rowWith(sheet, text)).toBeGreaterThan(0)
    }
    const heading = rowWith(sheet, 'Chứng từ')
    expect(sheet.getCell(heading, 5).master.value).toBe('Số tiền')
    expect(sheet.getCell(heading + 1, 1).master.value).toBe('Ngày, tháng ghi sổ')
    expect(sheet.getRow(heading + 1).getCell(4).value).toBe('Nợ')
    expect(sheet.getRow(heading + 2).getCell(1).value).toBe('A')
  })

  it('prints on A4 with the heading on every page and nothing beside the table', async () => {
    const sheet = await sheetOf(ledgerHead, ledgerRows(3))
    const heading = rowWith(sheet, 'Chứng từ')
    const names = rowWith(sheet, 'Đinh Thị Hồng Nhung')
    expect(sheet.name).toBe('S03b-HTX')
    expect(sheet.pageSetup.paperSize).toBe(9)
    expect(sheet.pageSetup.orientation).toBe('portrait')
    expect(sheet.pageSetup.fitToWidth).toBe(1)
    expect(sheet.pageSetup.fitToHeight).toBe(0)
    expect(sheet.pageSetup.printTitlesRow).toBe(`${heading}:${heading + 2}`)
    expect(sheet.pageSetup.printArea).toBe(`A1:F${names}`)
    expect(sheet.headerFooter.oddFooter).toContain('Trang &P/&N')
    expect(sheet.headerFooter.oddFooter).toContain('7C1E-94A0-B3D2')
    expect(sheet.getColumn(3).width).toBeCloseTo(27, 0)
  })

  it('runs a note across the table and indents', async () => {
    const rows = statementRows(2)
    rows.push(
      { kind: 'note', cells: { name: 'Tài khoản ngoài bảng' } },
      { kind: 'line', indent: 2, cells: { name: 'Thuê' } },
    )
    const sheet = await sheetOf({ ...statementHead, formCode: '', title: 'Cân đối: [thử] */?' }, rows)
    const note = rowWith(sheet, 'Tài khoản ngoài bảng')
    expect(sheet.getCell(note, 3).master.value).toBe('Tài khoản ngoài bảng')
    expect(sheet.getCell(note + 1, 1).alignment.indent).toBe(2)
    expect(sheet.name).toBe('Cân đối thử')
  })

  it('stops when told to, and passes on what rows and file say', async () => {
    const control = new AbortController()
    const reason = new Error('dừng')
    const out = new PassThrough()
    out.resume()
    const onProgress = () => control.abort(reason)
    const rows = ledgerRows(5_000)
    await expect(writeReportXlsx({ head: ledgerHead, rows, out, onProgress, signal: control.signal })).rejects.toBe(
      reason,
    )
    expect(out.destroyed).toBe(true)
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('ENOSPC')) })
    await expect(writeReportXlsx({ head: ledgerHead, rows, out: full })).rejects.toThrow('ENOSPC')
  })
})
