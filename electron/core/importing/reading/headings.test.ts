import { describe, expect, it } from 'vitest'
import { importColumns } from './columns'
import { createFaultList } from './fault-list'
import { findTable, headingKey, type HeadingMapping, type Table } from './headings'
import type { ImportKind } from '@shared/contract/imports'

type Found = {
  columns: Record<string, string | undefined> | null
  ignored: string[]
  faults: [string, string | null, string][]
}

function find(kind: ImportKind, lines: string[][], mapping?: HeadingMapping): Found {
  const faults = createFaultList()
  const sheet = { rows: lines.map((cells, i) => ({ row: i + 1, cells })), delimited: true }
  const table: Table<string> | null = findTable<string>(sheet, importColumns[kind], faults, mapping)
  const columns =
    table && Object.fromEntries(Object.entries(table.columns).map(([field, at]) => [field, table.headings[at ?? -1]]))
  return {
    columns,
    ignored: table?.ignoredColumns ?? [],
    faults: faults.list().map(({ code, column, message }) => [code, column, message]),
  }
}

describe('headings', () => {
  it.each([
    ['Vietnamese', 'Số CT|Loại CT|Ngày CT|Ngày ghi sổ|Diễn giải|TK Nợ|TK Có|Số tiền|Đối tượng Nợ|Đối tượng Có'],
    ['without accents', 'so ct|loai ct|ngay ct|ngay ghi so|dien giai|tk no|tk co|so tien|doi tuong no|doi tuong co'],
    [
      'capitals and marks',
      'SỐ CT (*)|LOẠI_CT|Ngày CT|NGÀY GHI SỔ|DIỄN GIẢI:|TK NỢ|TK CÓ|SỐ TIỀN (VNĐ)|ĐỐI TƯỢNG NỢ|ĐỐI TƯỢNG CÓ',
    ],
    [
      'long words',
      'Số chứng từ|Loại chứng từ|Ngày chứng từ|Ngày hạch toán|Nội dung|Tài khoản Nợ|Tài khoản Có|Thành tiền|Mã đối tượng Nợ|Mã đối tượng Có',
    ],
    ['short words', 'Số|Loại|Ngày|Ngày hạch toán|Lý do|Nợ|Có|Tiền|Đối tượng Nợ|Đối tượng Có'],
    [
      'English',
      'Voucher no|Voucher type|Date|Posting date|Description|Debit account|Credit account|Amount|Debit party|Credit party',
    ],
    ['plain English', 'Number|Type|Date|Posting Date|Memo|Debit|Credit|Value|Debit Party Code|Credit Party Code'],
    ['our own fields', 'number|kind|date|postingDate|description|debit|credit|amount|debitParty|creditParty'],
    [
      'letters and marks apart',
      'Số CT|Loại CT|Ngày CT|Ngày ghi sổ|Diễn giải|TK Nợ|TK Có|Số tiền|Đối tượng Nợ|Đối tượng Có'.normalize('NFD'),
    ],
  ])('of a journal: %s', (_, line) => {
    const headings = line.split('|')
    const fields = [
      'number',
      'kind',
      'date',
      'postingDate',
      'description',
      'debit',
      'credit',
      'amount',
      'debitParty',
      'creditParty',
    ]
    const expected = Object.fromEntries(fields.map((field, i) => [field, headings[i]]))
    expect(find('journal', [headings])).toEqual({ columns: expected, ignored: [], faults: [] })
    expect(find('journal', [headings.toReversed()]).columns).toEqual(expected)
  })

  it.each<[ImportKind, string]>([
    ['opening', 'account=Tài khoản|party=Mã đối tượng|debit=Dư Nợ|credit=Dư Có'],
    ['opening', 'account=Số hiệu TK|party=Đối tượng|debit=Dư nợ đầu kỳ|credit=Dư có đầu kỳ'],
    ['opening', 'account=Account|party=Party|debit=Opening debit|credit=Opening credit'],
    ['opening', 'account=TK|debit=Nợ|credit=Có'],
    [
      'parties',
      'code=Mã đối tượng|kind=Loại|name=Tên|taxCode=Mã số thuế|address=Địa chỉ|phone=Điện thoại|bankAccount=Số tài khoản',
    ],
    ['parties', 'code=ma|name=ten doi tuong|taxCode=MST|phone=SĐT|bankAccount=STK'],
    ['parties', 'code=Code|kind=Kind|name=Name|taxCode=Tax code|address=Address|phone=Phone|bankAccount=Bank account'],
    [
      'members',
      'code=Mã TV|name=Họ tên|type=Loại thành viên|gender=Giới tính|birthDate=Ngày sinh|idNumber=CCCD|joinedOn=Ngày kết nạp|pledgedCapital=Vốn góp',
    ],
    [
      'members',
      'code=Member code|name=Full name|type=Member type|gender=Sex|birthDate=Date of birth|idNumber=ID number|ethnicity=Ethnicity|joinedOn=Joined on|pledgedCapital=Pledged capital|usesServices=Uses services|contributesLabour=Contributes labour|leftOn=Left on',
    ],
  ])('of %s: %s', (kind, line) => {
    const pairs = line.split('|').map((pair) => pair.split('='))
    expect(find(kind, [pairs.map(([, heading]) => heading ?? '')])).toEqual({
      columns: Object.fromEntries(pairs),
      ignored: [],
      faults: [],
    })
  })

  it('may stand below titles, and other columns are left alone', () => {
    const found = find('opening', [
      ['HTX Kim Đông'],
      ['Số dư đầu kỳ năm 2025'],
      ['STT', 'Tài khoản', 'Tên TK', 'Dư Nợ', 'Dư Có', ''],
      ['1', '111', 'x', '1', ''],
    ])
    expect(found).toMatchObject({ ignored: ['STT', 'Tên TK'], faults: [], columns: { account: 'Tài khoản' } })
  })

  it('clear words go before weak ones', () => {
    expect(
      find('journal', [['Số CT', 'No', 'Ngày CT', 'Ngày', 'Diễn giải', 'TK Nợ', 'TK Có', 'Số tiền']]),
    ).toMatchObject({
      ignored: ['No', 'Ngày'],
      columns: { debit: 'TK Nợ', date: 'Ngày CT' },
    })
  })

  it('names each column that is missing, and two that mean the same', () => {
    expect(find('opening', [['Tài khoản', 'Nợ']]).faults).toEqual([
      ['column-missing', 'Dư Có', expect.stringContaining('«Dư Có»')],
    ])
    expect(find('opening', [['Tài khoản', 'Dư Nợ', 'Dư Có', 'Opening debit']])).toMatchObject({
      columns: null,
      faults: [['column-repeated', 'Opening debit', expect.stringContaining('«Opening debit» và «Dư Nợ»')]],
    })
    expect(find('journal', [['a', 'b'], ['c']]).faults.map(([code]) => code)).toEqual(
      Array.from({ length: 6 }, () => 'column-missing'),
    )
  })

  it('a remembered mapping goes before the words', () => {
    const lines = [['TK', 'Phát sinh', 'Dư Nợ', 'Dư Có', 'Lũy kế']]
    expect(find('opening', lines, { debit: 'phát sinh', credit: 'Lũy kế' })).toMatchObject({
      columns: { account: 'TK', debit: 'Phát sinh', credit: 'Lũy kế' },
      ignored: ['Dư Nợ', 'Dư Có'],
    })
    expect(find('opening', lines, { debit: 'Cột cũ' }).faults).toMatchObject([
      ['column-missing', 'Cột cũ', expect.anything()],
    ])
  })

  it('no spelling means two fields of one file', () => {
    for (const rules of Object.values(importColumns)) {
      const clear = new Map<string, string>()
      for (const [field, rule] of Object.entries(rules)) {
        for (const key of [headingKey(rule.name), ...rule.headings.split(' ')]) {
          expect(headingKey(key), `${field}: ${key}`).toBe(key)
          expect(clear.get(key) ?? field, `${key} is ${clear.get(key)} and ${field}`).toBe(field)
          clear.set(key, field)
        }
      }
    }
  })
})
