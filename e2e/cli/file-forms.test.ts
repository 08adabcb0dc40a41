import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { utf16Bytes, xlsxBytes } from '../../electron/core/importing/reading/test-files'
import { buildCommandLine, ownFolder, runHtx } from './command-line'

const { folder, remove } = ownFolder()
const place = (name: string): string => join(folder, name)
const htx = (...args: string[]): ReturnType<typeof runHtx> => runHtx(args, { home: folder })
const samples = join(import.meta.dirname, '../../resources/samples/kim-dong-2025')
const KINDS = ['parties', 'members', 'opening', 'journal'] as const

/** The sample's rows as texts: its cells hold commas in quotes. */
function rowsOf(kind: string): string[][] {
  const rows = readFileSync(join(samples, `${kind}.csv`), 'utf8')
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .slice(0, -1)
        .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    )
  // A file that is turned round needs its empty cells at the ends too.
  const width = rows[0]?.length ?? 0
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell
const text = (rows: string[][], delimiter: string): string =>
  rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join('\r\n')
const unaccented = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')

/** An Excel file as an accountant has it: amounts are numbers, dates are dates, and the rest is text. */
async function workbook(rows: string[][]): Promise<Uint8Array> {
  const [heading = [], ...below] = rows
  const typed = below.map((row) =>
    row.map((cell, index) => {
      if (/Số tiền|Dư|Vốn/.test(heading[index] ?? '') && /^\d+$/.test(cell)) return Number(cell)
      const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell)
      return date
        ? new Date(Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])))
        : cell === ''
          ? null
          : cell
    }),
  )
  return xlsxBytes([heading, ...typed])
}

const forms: [string, string, (rows: string[][]) => Uint8Array | Promise<Uint8Array>][] = [
  ['semicolons, without a mark', 'csv', (rows) => Buffer.from(text(rows, ';'))],
  ['tabs', 'txt', (rows) => Buffer.from(text(rows, '\t'))],
  ['UTF-16 of Excel («Unicode text»)', 'txt', (rows) => utf16Bytes(text(rows, '\t'), 'le', true)],
  ['UTF-16, big end first', 'csv', (rows) => utf16Bytes(text(rows, ','), 'be', true)],
  [
    'headings without accents, in capitals, columns turned round',
    'csv',
    (rows) =>
      Buffer.from(
        text(
          rows.map((row, index) =>
            [...(index === 0 ? row.map((cell) => unaccented(cell).toUpperCase()) : row)].reverse(),
          ),
          ',',
        ),
      ),
  ],
  ['accents written as separate marks', 'csv', (rows) => Buffer.from(text(rows, ',').normalize('NFD'))],
  ['XLSX', 'xlsx', workbook],
]

const trialBalance = (book: string): unknown =>
  htx('report', 'trial-balance', '--book', book, '--from', '2025-01-01', '--to', '2025-12-31', '--detail', 'party')
    .lines
let plain: unknown

beforeAll(() => {
  buildCommandLine()
  const book = place('plain.htx')
  expect(htx('new', book, '--name', 'X', '--year', '2025').code).toBe(0)
  for (const kind of KINDS) expect(htx('import', kind, join(samples, `${kind}.csv`), '--book', book).code).toBe(0)
  plain = trialBalance(book)
})
afterAll(remove)

test.each(forms)('the sample year as %s gives the same book', async (name, ending, write) => {
  const book = place(`${forms.findIndex(([known]) => known === name)}.htx`)
  expect(htx('new', book, '--name', 'X', '--year', '2025').code).toBe(0)
  for (const kind of KINDS) {
    const file = place(`${kind}.${ending}`)
    writeFileSync(file, await write(rowsOf(kind)))
    const { code, words } = htx('import', kind, file, '--book', book)
    expect(code, `${kind}: ${words}`).toBe(0)
  }
  expect(trialBalance(book)).toEqual(plain)
})

test('what is no table is refused in words: old Excel, a web page, a picture, nothing', () => {
  const book = place('refusing.htx')
  expect(htx('new', book, '--name', 'X', '--year', '2025').code).toBe(0)
  const files: Record<string, Uint8Array> = {
    'cũ.xls': Buffer.from('d0cf11e0a1b11ae1'.padEnd(2000, '0'), 'hex'),
    'trang.xls': Buffer.from('<html><table><tr><td>Số CT</td></tr></table></html>'),
    'ảnh.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'trống.csv': Buffer.alloc(0),
    'trắng.csv': Buffer.from('\r\n\r\n'),
    'tcvn3.csv': Buffer.from('S\xe8 CT,Ng\xb5y CT\n1,2', 'latin1'),
    'hỏng.xlsx': Buffer.from('504b0304deadbeef', 'hex'),
    'chỉ tiêu đề.csv': Buffer.from('Số CT,Ngày CT,Diễn giải,TK Nợ,TK Có,Số tiền'),
  }
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(place(name), bytes)
    const { code, lines } = htx('import', 'journal', place(name), '--book', book)
    expect(code, name).toBe(1)
    expect((lines[0] as { errors: { message: string }[] }).errors[0]?.message, name).toMatch(/^\p{Lu}.*\.$/u)
  }
})
