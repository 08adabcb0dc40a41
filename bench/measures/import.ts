import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import ExcelJS from 'exceljs'
import { CallContext } from '../../electron/core/context'
import { Seat } from '../../electron/core/people/seat'
import { router } from '../../electron/core/router'
import type { LedgerVoucher } from '../../electron/core/ledger/voucher'
import { AT, benchBook, dictionary, law, regime } from '../books'
import { RawWriter, textsOf } from '../raw-writer'
import { ms, type Result } from '../result'
import { interleaved, timed } from '../rounds'
import { benchVouchers } from '../vouchers'

const COUNT = 10_000
const ROUNDS = 5
const heading = [
  'Số CT',
  'Loại CT',
  'Ngày CT',
  'Ngày ghi sổ',
  'Diễn giải',
  'TK Nợ',
  'TK Có',
  'Số tiền',
  'Đối tượng Nợ',
  'Đối tượng Có',
]

/** Import of 10,000 vouchers from a file's bytes to the commit, with every check, beside raw inserts of the same rows. */
export async function importOfVouchers(folder: string): Promise<Result[]> {
  const vouchers = [...benchVouchers(COUNT)]
  const csv = new File([csvOf(vouchers)], 'journal.csv')
  const xlsx = new File([await xlsxOf(vouchers)], 'journal.xlsx')
  const medians = await interleaved(
    [
      { name: 'csv', run: () => importOnce(join(folder, 'import.htx'), csv) },
      { name: 'raw', run: () => rawOnce(join(folder, 'import-raw.htx'), vouchers) },
      { name: 'xlsx', run: () => importOnce(join(folder, 'import-x.htx'), xlsx) },
    ],
    ROUNDS,
  )
  const [raw = 0, ours = 1, sheet = 1] = [medians.get('raw'), medians.get('csv'), medians.get('xlsx')]
  return [
    {
      measure: 'import of 10,000 vouchers, CSV',
      ours: ms(ours),
      beside: `raw ${ms(raw)}`,
      ratio: raw / ours,
      bar: '>= 0.35 of raw',
      holds: raw / ours >= 0.35,
    },
    {
      measure: 'import of 10,000 vouchers, XLSX',
      ours: ms(sheet),
      beside: `raw ${ms(raw)}`,
      ratio: raw / sheet,
      bar: 'reported',
      holds: null,
    },
  ]
}

async function importOnce(path: string, file: File): Promise<number> {
  const book = benchBook(path, 0)
  const state = {
    options: {
      resources: '',
      library: '',
      state: '',
      confineToLibrary: false,
      helper: { run: () => Promise.reject(new Error('none')) },
      appVersion: '',
    },
    regime,
    law,
    dictionary,
    reportForms: [],
    programmes: [],
    now: () => AT,
    open: book,
    seat: new Seat(),
    carryOutAgain: () => {},
  }
  const client = createRouterClient(router, {
    context: () => new CallContext(state, { id: 'owner', name: 'Chủ sổ', role: 'owner' }),
  })
  const spent = await timed(() => client.imports.run({ id: 'import', kind: 'journal', file }))
  book.close()
  return spent
}

async function rawOnce(path: string, vouchers: readonly LedgerVoucher[]): Promise<number> {
  const book = benchBook(path, 0)
  const writer = new RawWriter(book.connection.raw)
  const rows = vouchers.map((voucher) => ({
    voucher,
    number: voucher.number ?? '',
    texts: textsOf(voucher, voucher.number ?? ''),
  }))
  const spent = await timed(() => {
    writer.raw.exec('BEGIN IMMEDIATE')
    for (const { voucher, number, texts } of rows) writer.insert(voucher, number, null, texts.search)
    writer.command('import', { input: '{}', result: '{}', summary: '', search: '' })
    writer.raw.exec('COMMIT')
  })
  book.close()
  return spent
}

function rowsOf({ number, kind, date, postingDate, description, postings }: LedgerVoucher): string[][] {
  return postings.map(({ debit, credit, amount, debitParty, creditParty }) => [
    number ?? '',
    kind,
    date,
    postingDate,
    description,
    debit ?? '',
    credit ?? '',
    String(amount),
    debitParty ?? '',
    creditParty ?? '',
  ])
}

/** The vouchers as an accountant exports them. */
export function csvOf(vouchers: readonly LedgerVoucher[]): string {
  return `\ufeff${[heading, ...vouchers.flatMap(rowsOf)].map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join('\r\n')}\r\n`
}

async function xlsxOf(vouchers: readonly LedgerVoucher[]): Promise<ArrayBuffer> {
  const workbook = new ExcelJS.Workbook()
  workbook
    .addWorksheet('Nhật ký')
    .addRows([
      heading,
      ...vouchers.flatMap(rowsOf).map((row) => row.map((cell, column) => (column === 7 ? Number(cell) : cell))),
    ])
  return workbook.xlsx.writeBuffer()
}
