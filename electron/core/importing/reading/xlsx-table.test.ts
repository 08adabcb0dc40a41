import { Buffer } from 'node:buffer'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readImportFile } from './read-import-file'
import { faultsOf, xlsxBytes } from './test-files'

const headings = ['Số CT', 'Ngày CT', 'Diễn giải', 'TK Nợ', 'TK Có', 'Số tiền']
const day = (text: string): Date => new Date(`${text}T00:00:00Z`)

/** Unpacks, changes one entry and packs again. */
function changeEntry(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes)
  files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())))
  return zipSync(files)
}

/** Writes another unpacked size into every entry of the central directory of a zip file. */
function declareSizes(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(bytes)
  const entry = Buffer.from([0x50, 0x4b, 0x01, 0x02])
  for (let at = changed.indexOf(entry); at !== -1; at = changed.indexOf(entry, at + 4))
    changed.writeUInt32LE(size, at + 24)
  return changed
}

describe.each(['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles'])('a spreadsheet read in %s', (zone) => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it('keeps days, numbers and texts', async () => {
    if (zone === 'Asia/Ho_Chi_Minh') expect(new Date(2025, 0, 5).getTimezoneOffset()).toBe(-420)
    const bytes = await xlsxBytes(
      [
        headings,
        ['PC01/001', day('2025-01-05'), ' Chi  tiền\nđiện ', 642, '1111', 250_000],
        ['PC01/002', '05/01/2025', 'Dùng chữ', '642', 1111, '1.250.000 đ'],
        ['PC01/003', 45_662, 'Số thứ tự của ngày', 642, 1111, 1_250_000],
        ['PC01/004', new Date('2025-01-05T16:30:00Z'), 'Có giờ', 642, 1111, { formula: 'A1', result: 99 }],
        ['PC01/005', 59, 'Trước lỗi năm nhuận của Excel', 642, 1111, 1],
        ['PC01/006', day('1900-03-01'), 'Sau lỗi đó', 642, 1111, 1],
      ],
      (workbook) => {
        const sheet = workbook.worksheets[0]
        if (sheet === undefined) throw new Error('The workbook has no sheet.')
        sheet.getColumn(2).numFmt = 'dd/mm/yyyy'
        sheet.getColumn(6).numFmt = '#,##0 "đ"'
        sheet.getCell('B4').numFmt = '0'
      },
    )
    const { rows, faults } = await readImportFile('journal', bytes)
    expect(faults).toEqual([])
    expect(
      rows.map(({ row, date, description, debit, credit, amount }) => [row, date, description, debit, credit, amount]),
    ).toEqual([
      [2, '2025-01-05', 'Chi tiền điện', '642', '1111', 250_000],
      [3, '2025-01-05', 'Dùng chữ', '642', '1111', 1_250_000],
      [4, '2025-01-05', 'Số thứ tự của ngày', '642', '1111', 1_250_000],
      [5, '2025-01-05', 'Có giờ', '642', '1111', 99],
      [6, '1900-02-28', 'Trước lỗi năm nhuận của Excel', '642', '1111', 1],
      [7, '1900-03-01', 'Sau lỗi đó', '642', '1111', 1],
    ])
  })

  it('reads ISO date cells and the 1904 system as the days they show', async () => {
    const row = ['PC01/001', 1, 'x', 642, 1111, 5]
    const iso = changeEntry(await xlsxBytes([headings, row]), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<c r="B2"><v>1</v></c>', '<c r="B2" t="d"><v>2025-01-05T00:00:00</v></c>'),
    )
    expect((await readImportFile('journal', iso)).rows).toMatchObject([{ date: '2025-01-05' }])
    for (const yes of ['1', 'true']) {
      const old = changeEntry(
        await xlsxBytes([headings, ['PC01/001', day('2025-01-05'), 'x', 642, 1111, 5]]),
        'xl/workbook.xml',
        (xml) => xml.replace(/<workbookPr [^>]*\/>/, `<workbookPr date1904="${yes}"/>`),
      )
      expect((await readImportFile('journal', old)).rows).toMatchObject([{ date: '2029-01-06' }])
    }
  })
})

describe('a spreadsheet', () => {
  it('may have titles above, blank rows between, notes beside, and stand on another sheet', async () => {
    const bytes = await xlsxBytes([['Hướng dẫn'], ['Điền vào trang sau']], (workbook) => {
      const sheet = workbook.addWorksheet('Sổ')
      sheet.getCell('A1').value = 'HTX Kim Đông'
      sheet.addRows([
        ['Nhật ký chung năm 2025'],
        [],
        ['STT', ...headings],
        [],
        [1, 'PC01/001', day('2025-01-05'), 'x', 642, 1111, 5, 'ghi chú bên lề'],
      ])
    })
    const reading = await readImportFile('journal', bytes)
    expect(reading).toMatchObject({
      faults: [],
      ignoredColumns: ['STT'],
      rows: [{ row: 6, amount: 5 }],
      headings: ['STT', ...headings],
    })
  })

  it('gives back the zeros that Excel dropped, in number cells only', async () => {
    const opening = await readImportFile(
      'opening',
      await xlsxBytes([
        ['Tài khoản', 'Dư Nợ', 'Dư Có'],
        [1, 5, null],
        ['2', 5, null],
        [1111, 5, 0],
      ]),
    )
    expect(opening.rows.map((row) => row.account)).toEqual(['001', '2', '1111'])
    const members = await readImportFile(
      'members',
      await xlsxBytes([
        ['Mã TV', 'Họ tên', 'Loại thành viên', 'CCCD', 'SĐT'],
        ['A', 'B', 'chính thức', 37_300_383_452, 928_816_302],
      ]),
    )
    expect(members.rows).toMatchObject([{ idNumber: '037300383452', phone: '0928816302' }])
  })

  it('names cells that hold an error of Excel, and no others', async () => {
    const error = (code: string): unknown => ({ error: code })
    const bytes = await xlsxBytes([
      [...headings, 'Ghi chú'],
      ['PC01/001', day('2025-01-05'), error('#REF!'), 642, 1111, error('#DIV/0!'), error('#N/A')],
      ['PC01/002', day('2025-01-05'), 'x', 642, 1111, 5, error('#N/A')],
    ])
    const reading = await readImportFile('journal', bytes)
    expect(faultsOf(reading)).toEqual([
      ['cell-error', 2, 'Diễn giải', '#REF!'],
      ['amount-unknown', 2, 'Số tiền', '#DIV/0!'],
    ])
    expect(reading.rows).toMatchObject([{ number: 'PC01/002' }])
  })

  it('refuses what is not a sheet, or more than one', async () => {
    const good = await xlsxBytes([headings, ['PC01/001', '05/01/2025', 'x', 642, 1111, 5]])
    const codes = async (bytes: Uint8Array): Promise<string[]> =>
      (await readImportFile('journal', bytes)).faults.map(({ code }) => code)
    expect(await codes(good.slice(0, 2_000))).toEqual(['file-unreadable'])
    expect(await codes(zipSync({ 'a.txt': strToU8('x') }))).toEqual(['file-unreadable'])
    expect(await codes(changeEntry(good, 'xl/workbook.xml', () => '<workbook/>'))).toEqual(['file-unreadable'])
    expect(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toEqual([
      'file-unreadable',
    ])
    expect(await codes(await xlsxBytes([]))).toEqual(['file-empty'])
    expect(await codes(await xlsxBytes([headings]))).toEqual(['file-empty'])
  })

  it('refuses a file that swells, and cells spread over the whole grid, before making room for them', async () => {
    const good = await xlsxBytes([headings, ['PC01/001', '05/01/2025', 'x', 642, 1111, 5]])
    expect((await readImportFile('journal', declareSizes(good, 200 * 1024 * 1024))).faults).toMatchObject([
      { code: 'file-too-large' },
    ])
    // A container that declares less than it holds is cut to what it declared.
    expect((await readImportFile('journal', declareSizes(good, 10))).faults).toMatchObject([
      { code: 'file-unreadable' },
    ])
    for (const place of ['XFD1048576', 'A9999999', 'AAAA1', '&#65;99999999', 'A1e9']) {
      const sparse = changeEntry(good, 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('</sheetData>', `<row><c r="${place}"><v>1</v></c></row></sheetData>`),
      )
      expect((await readImportFile('journal', sparse)).faults, place).toMatchObject([{ code: 'file-too-large' }])
    }
  })
})
