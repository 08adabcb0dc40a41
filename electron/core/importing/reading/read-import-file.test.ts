import { describe, expect, it } from 'vitest'
import type { ImportKind } from '@shared/contract/imports'
import { type ImportReading, readImportFile } from './read-import-file'
import { csvBytes, faultsOf, utf16Bytes } from './test-files'

const journalHeading = 'Số CT,Loại CT,Ngày CT,Ngày ghi sổ,Diễn giải,TK Nợ,TK Có,Số tiền,Đối tượng Nợ,Đối tượng Có'
const journal = (...rows: string[]): Promise<ImportReading<'journal'>> =>
  readImportFile('journal', csvBytes(journalHeading, ...rows))
const read = <K extends ImportKind>(kind: K, ...lines: string[]): Promise<ImportReading<K>> =>
  readImportFile(kind, csvBytes(...lines))

describe('a journal file', () => {
  it('takes the kind from the number where the file does not say it, and the posting date from the date', async () => {
    const { rows } = await journal(
      'PC01/001,,05/01/2025,,x,642,1111,1,,',
      'pt01/002,,05/01/2025,06/01/2025,x,1111,131,1,,KH01',
      'A1,pc,05/01/2025,,x,001,,1,,',
    )
    expect(rows).toMatchObject([
      { number: 'PC01/001', kind: 'PC', postingDate: '2025-01-05' },
      { number: 'pt01/002', kind: 'PT', postingDate: '2025-01-06', creditParty: 'KH01' },
      { number: 'A1', kind: 'PC', debit: '001', credit: null },
    ])
    expect(faultsOf(await journal('01/001,,05/01/2025,,x,642,1111,1,,'))).toEqual([
      ['kind-unknown', 2, 'Số CT', '01/001'],
    ])
  })

  it('collects every fault with its place in the words of the file', async () => {
    const reading = await journal(
      ',PC,,32/01/2025,x,642,1111,,,',
      'PC1,PC,05/01/2025,,x,642,1111,0,,',
      'PC2,PC,05/01/2025,,x,642,1111,abc,,,thừa',
    )
    expect(reading.rows).toEqual([])
    expect(faultsOf(reading)).toEqual([
      ['cell-missing', 2, 'Số CT', null],
      ['cell-missing', 2, 'Ngày CT', null],
      ['date-unknown', 2, 'Ngày ghi sổ', '32/01/2025'],
      ['cell-missing', 2, 'Số tiền', null],
      ['amount-zero', 3, 'Số tiền', '0'],
      ['row-too-long', 4, null, 'thừa'],
      ['amount-unknown', 4, 'Số tiền', 'abc'],
    ])
  })

  it('bounds texts, and drops what cannot be seen', async () => {
    const long = (length: number): string => 'ậ'.repeat(length)
    expect((await journal(`PC1,PC,05/01/2025,,${long(500)},642,1111,1,,`)).faults).toEqual([])
    expect(faultsOf(await journal(`PC1,PC,05/01/2025,,${long(501)},642,1111,1,,`)).map(([code]) => code)).toEqual([
      'text-too-long',
    ])
    expect((await journal('\u200bPC1\u00a0,PC,05/01/2025,,a \t b,\ufeff642,1111\u200e,1,,')).rows).toMatchObject([
      { number: 'PC1', description: 'a b', debit: '642', credit: '1111' },
    ])
  })

  it('reads one journal the same from every encoding and delimiter', async () => {
    const lines = [journalHeading, 'PC01/001,PC,05/01/2025,,Chi tiền điện – Đường Ước,642,1111,1250000,,'].join('\r\n')
    const expected = (await readImportFile('journal', csvBytes(lines))).rows
    expect(expected).toHaveLength(1)
    const variants = [
      csvBytes(`\ufeff${lines}`),
      csvBytes(lines.normalize('NFD')),
      csvBytes(lines.replaceAll(',', ';')),
      csvBytes(lines.replaceAll(',', '\t')),
      utf16Bytes(lines.replaceAll(',', '\t'), 'le', true),
      utf16Bytes(lines, 'be', true),
      utf16Bytes(lines, 'le', false),
      utf16Bytes(lines, 'be', false),
      csvBytes(lines.replaceAll('\r\n', '\n')),
      csvBytes(`Nhật ký chung\r\n\r\n${lines}`),
    ]
    for (const bytes of variants) {
      const { rows } = await readImportFile('journal', bytes)
      expect(rows.map((row) => ({ ...row, row: 2 }))).toEqual(expected)
    }
  })

  it('keeps a thousand faults and counts the rest', async () => {
    const { faults } = await journal(...Array.from({ length: 1_005 }, () => 'PC1,PC,05/01/2025,,x,642,1111,-1,,'))
    expect(faults).toHaveLength(1_001)
    expect(faults.at(-1)).toMatchObject({
      code: 'faults-omitted',
      row: null,
      message: expect.stringContaining('5 lỗi'),
    })
    const few = await readImportFile('journal', csvBytes(journalHeading, ',,,,,,,,,'.replace(',', 'x,')), {
      faultLimit: 1,
    })
    expect(few.faults.map(({ code }) => code)).toEqual([expect.anything(), 'faults-omitted'])
  })

  it('uses a remembered mapping', async () => {
    const bytes = csvBytes('CT,D,ND,N,C,T', 'PC1,05/01/2025,x,642,1111,5')
    const mapping = { number: 'CT', date: 'D', description: 'ND', debit: 'N', credit: 'C', amount: 'T' }
    expect((await readImportFile('journal', bytes, { mapping })).rows).toMatchObject([{ number: 'PC1', amount: 5 }])
  })
})

describe('a file of opening balances', () => {
  it('takes one side a row, skips rows of nothing and refuses both sides', async () => {
    const reading = await read(
      'opening',
      'Tài khoản,Mã đối tượng,Dư Nợ,Dư Có',
      '1111,,1.000.000,',
      '331,NCC01,0,"500.000"',
      '421,,-,',
      ',,,0',
      '131,KH01,5,6',
      ',,7,',
      '152,,-5,',
    )
    expect(reading.rows).toEqual([
      { row: 2, account: '1111', party: null, debit: 1_000_000, credit: 0 },
      { row: 3, account: '331', party: 'NCC01', debit: 0, credit: 500_000 },
    ])
    expect(reading.skippedRows).toBe(2)
    expect(faultsOf(reading)).toEqual([
      ['opening-two-sides', 6, 'Dư Có', '6'],
      ['cell-missing', 7, 'Tài khoản', null],
      ['amount-negative', 8, 'Dư Nợ', '-5'],
    ])
  })

  it('judges dots and commas over both columns', async () => {
    const reading = await read('opening', 'TK;Dư Nợ;Dư Có', '1111;1.000.000;', '411;;1,000,000')
    expect(faultsOf(reading).map(([code]) => code)).toEqual(['amount-ambiguous', 'amount-ambiguous'])
  })
})

describe('a file of parties', () => {
  it('knows the kinds in both languages, and the rest is other', async () => {
    const { rows } = await read(
      'parties',
      'Mã,Loại,Tên',
      'A,Thành viên,a',
      'B,KHACH HANG,b',
      'C,Nhà cung cấp,c',
      'D,nhân viên,d',
      'E,Bank,e',
      'F,Nhà nước,f',
      'G,đơn vị,g',
      'H,,h',
      'I,supplier,i',
    )
    expect(rows.map((row) => row.kind)).toEqual([
      'member',
      'customer',
      'supplier',
      'employee',
      'bank',
      'state',
      'unit',
      'other',
      'supplier',
    ])
    expect(faultsOf(await read('parties', 'Mã,Loại,Tên', 'A,bạn bè,a'))).toEqual([
      ['choice-unknown', 2, 'Loại', 'bạn bè'],
    ])
  })

  it('skips what it says twice and refuses what it says in two ways', async () => {
    const reading = await read('parties', 'Mã,Tên,Địa chỉ', 'A,An,Hà Nội', 'A, An ,Hà  Nội', 'A,An,Huế', ',Bình,')
    expect(reading).toMatchObject({ skippedRows: 1, rows: [{ code: 'A', address: 'Hà Nội' }] })
    expect(faultsOf(reading)).toEqual([
      ['party-repeated', 4, 'Mã', 'A'],
      ['cell-missing', 5, 'Mã', null],
    ])
    expect(reading.faults[0]?.message).toContain('dòng 2')
  })
})

describe('a file of members', () => {
  it('reads the three kinds of member and yes or no in every usual way', async () => {
    const heading = 'Mã TV,Họ tên,Loại thành viên,Sử dụng dịch vụ,Góp sức lao động'
    const { rows, faults } = await read(
      'members',
      heading,
      'A,a,Chính thức,có,không',
      'B,b,lien ket gop von,x,',
      'C,c,liên kết không góp vốn,1,0',
      'D,d,official,Yes,No',
      'E,e,nonContributing,✓,-',
    )
    expect(faults).toEqual([])
    expect(rows.map(({ type, usesServices, contributesLabour }) => [type, usesServices, contributesLabour])).toEqual([
      ['official', true, false],
      ['contributing', true, null],
      ['nonContributing', true, false],
      ['official', true, false],
      ['nonContributing', true, false],
    ])
  })

  it('refuses unknown words, missing types and repeated codes', async () => {
    const reading = await read(
      'members',
      'Mã TV,Họ tên,Loại thành viên,Giới tính,Vốn góp',
      'A,a,danh dự,,',
      'B,b,,,',
      'C,c,chính thức,khác,1.000.000',
      'D,d,chính thức,nữ,',
      'D,d,chính thức,nam,',
    )
    expect(faultsOf(reading)).toEqual([
      ['choice-unknown', 2, 'Loại thành viên', 'danh dự'],
      ['cell-missing', 3, 'Loại thành viên', null],
      ['choice-unknown', 4, 'Giới tính', 'khác'],
      ['member-repeated', 6, 'Mã TV', 'D'],
    ])
  })
})

describe('any file', () => {
  it('without rows under its heading is empty', async () => {
    expect(faultsOf(await read('parties', 'Mã,Tên'))).toEqual([['file-empty', null, null, null]])
  })
})
