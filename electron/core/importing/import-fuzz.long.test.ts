import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '@shared/contract/refusal'
import { type ImportKind, importKinds } from '@shared/contract/imports'
import { clientCore, newTestBook, openBookOf, outcomeOf, quickFolder } from '../book-file/test-client'
import { plain } from '../db/statement'
import type { Core } from '../index'
import { verifyBook } from '../ledger/verify/verify-book'
import { xlsxBytes } from './reading/test-files'

const FILES = 10_000

const counts = plain<
  Record<string, never>,
  Record<'vouchers' | 'postings' | 'parties' | 'members' | 'commands', number>
>(
  `SELECT (SELECT count(*) FROM voucher) AS vouchers, (SELECT count(*) FROM posting) AS postings, (SELECT count(*) FROM party) AS parties,
     (SELECT count(*) FROM member) AS members, (SELECT count(*) FROM command) AS commands`,
)

// Files as they might come: right ones bent a little, tables of odd cells under right headings, and bytes.

type Made = { kind: ImportKind; bytes: Uint8Array }

const samples = join(import.meta.dirname, '../../../resources/samples/kim-dong-2025')
const sampleLines = Object.fromEntries(
  importKinds.map((kind) => [
    kind,
    readFileSync(join(samples, `${kind}.csv`), 'utf8')
      .split('\r\n')
      .filter(Boolean),
  ]),
) as Record<ImportKind, string[]>
const anyKind = fc.constantFrom<ImportKind>('journal', 'journal', 'journal', 'opening', 'parties', 'members')

/** A piece of the sample whose numbers and codes are new each time, so that a file left right is accepted. */
function piece(kind: ImportKind, at: number, length: number, mark: string): string[] {
  const [heading = '', ...rows] = sampleLines[kind]
  const from = at % Math.max(1, rows.length - length)
  const own = rows.slice(from, from + length)
  if (kind === 'opening') return [heading, ...own]
  return [
    heading,
    ...own.map((row) => (kind === 'journal' ? `${mark}${row}` : row.replace(/^\w+/, (code) => `${code}${mark}`))),
  ]
}

let made = 0
const mark = fc.constant(null).map(() => `M${(made += 1)}-`)
const aPiece = fc
  .record({ kind: anyKind, at: fc.nat(3000), length: fc.integer({ min: 1, max: 12 }), mark })
  .map((asked) => ({ kind: asked.kind, lines: piece(asked.kind, asked.at, asked.length, asked.mark) }))
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(6),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom(...['0', '1', ',', '"', '\n', ';', '/', '-', '.5', '000'].map((text) => Buffer.from(text))),
    ),
  }),
  { maxLength: 3 },
)

function mutate(bytes: Uint8Array, changes: readonly { at: number; cut: number; put: Uint8Array }[]): Uint8Array {
  let result = Buffer.from(bytes)
  for (const { at, cut, put } of changes) {
    const place = Math.floor(at * result.length)
    result = Buffer.concat([result.subarray(0, place), put, result.subarray(place + cut)])
  }
  return result
}

const bentCsv: fc.Arbitrary<Made> = fc
  .record({ from: aPiece, changes: edits, delimiter: fc.constantFrom(',', ',', ';', '\t'), wide: fc.boolean() })
  .map(({ from, changes, delimiter, wide }) => {
    const text = (delimiter === ',' ? from.lines : from.lines.map((line) => line.replaceAll(',', delimiter))).join(
      '\r\n',
    )
    return {
      kind: from.kind,
      bytes: mutate(wide ? Buffer.from(`\ufeff${text.replace(/^\ufeff/, '')}`, 'utf16le') : Buffer.from(text), changes),
    }
  })

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('1111', '642', '131', '511', '5111', '002', '999', 'TV0001', 'KH01', 'XX', ''),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('05/01/2025', '2025-12-31', '31/12/2024', '31/02/2025', '01/01/2026', '45000'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('1', '250000', '1.250.000', '1,250', '-5', '0', '1,5', '999999999999999', '1e9', '(5)'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('PC', 'PT', 'BH', 'chính thức', 'khách hàng', 'có', 'nam', 'PC01/001', 'A1'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 10, unit: 'binary' }) },
)
const headings = {
  journal: ['Số CT', 'Loại CT', 'Ngày CT', 'Diễn giải', 'TK Nợ', 'TK Có', 'Số tiền', 'Đối tượng Nợ', 'Đối tượng Có'],
  opening: ['Tài khoản', 'Mã đối tượng', 'Dư Nợ', 'Dư Có'],
  parties: ['Mã', 'Loại', 'Tên', 'Mã số thuế'],
  members: ['Mã TV', 'Họ tên', 'Loại thành viên', 'Ngày sinh', 'Vốn góp'],
}
const oddTable: fc.Arbitrary<Made> = fc
  .record({ kind: anyKind, rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }), shuffled: fc.boolean() })
  .map(({ kind, rows, shuffled }) => {
    const heading = shuffled ? [...headings[kind]].reverse() : headings[kind]
    return { kind, bytes: Buffer.from([heading, ...rows].map((row) => row.join(',')).join('\n')) }
  })

/** Rows that are right by form and mostly by content, so that the ledger itself is asked. */
const nearlyRight: fc.Arbitrary<Made> = fc
  .record({
    mark,
    rows: fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 3 }),
        kind: fc.constantFrom('PC', 'PT', 'PK', 'KC'),
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.constantFrom(2025, 2025, 2025, 2026, 2024),
        sides: fc.constantFrom(
          '642,1111',
          '1111,5111',
          '131,5121',
          '6111,156',
          '521,131',
          '002,',
          ',003',
          '111,642',
          '1111,1111',
        ),
        amount: fc.integer({ min: 0, max: 10_000_000 }),
        party: fc.constantFrom('TV0001', 'TV0001', 'TV0001', 'XX', ''),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ mark: own, rows }) => ({
    kind: 'journal',
    bytes: Buffer.from(
      [
        headings.journal.join(','),
        ...rows.map(({ number, kind, month, year, sides, amount, party }) => {
          const [debit = '', credit = ''] = sides.split(',')
          return `${own}${number},${kind},${year}-${String(month).padStart(2, '0')}-05,x,${debit},${credit},${amount},${debit === '' ? '' : party},${credit === '' ? '' : party}`
        }),
      ].join('\r\n'),
    ),
  }))

const bytesOnly: fc.Arbitrary<Made> = fc.record({ kind: anyKind, bytes: fc.uint8Array({ maxLength: 300 }) })

async function bentXlsx(): Promise<fc.Arbitrary<Made>> {
  const files = await Promise.all(
    importKinds.map(async (kind) => ({
      kind,
      bytes: await xlsxBytes(
        piece(kind, 40, 10, 'X').map((line) =>
          line
            .replace('\ufeff', '')
            .split(',')
            .map((text) => (/^\d{4,}$/.test(text) ? Number(text) : text)),
        ),
      ),
    })),
  )
  return fc
    .record({ file: fc.constantFrom(...files), changes: edits })
    .map(({ file, changes }) => ({ kind: file.kind, bytes: mutate(file.bytes, changes) }))
}

const made10k = async () =>
  fc.oneof(
    { weight: 45, arbitrary: bentCsv },
    { weight: 20, arbitrary: oddTable },
    { weight: 20, arbitrary: nearlyRight },
    { weight: 10, arbitrary: bytesOnly },
    { weight: 5, arbitrary: await bentXlsx() },
  )

/** Imports one file; what it created is there to the row, or it was refused in words and nothing changed. */
async function refusedOrWhole(core: Core, { kind, bytes }: Made, id: string): Promise<'refused' | 'imported'> {
  const { connection, ledger } = openBookOf(core)
  const read = () => connection.get(counts, {})
  const before = read()
  const head = ledger.memory.commandHead.hash
  const { answer, faults } = await outcomeOf(
    core.client.imports.run({ id, kind, file: new File([Uint8Array.from(bytes)], `${id}.csv`) }),
  )
  if (faults !== null) {
    expect(read()).toEqual(before)
    expect(ledger.memory.commandHead.hash).toBe(head)
    expect(faults.length).toBeGreaterThan(0)
    for (const fault of faults) expect(Fault.parse(fault).message).toMatch(/\.$/)
    return 'refused'
  }
  const { vouchers = 0, postings = 0, parties = 0, members = 0, openingBalances = 0 } = answer.created
  expect(read()).toEqual({
    vouchers: (before?.vouchers ?? 0) + vouchers + (openingBalances > 0 ? 1 : 0),
    postings: (before?.postings ?? 0) + postings + openingBalances,
    parties: (before?.parties ?? 0) + parties,
    members: (before?.members ?? 0) + members,
    commands: (before?.commands ?? 0) + 1,
  })
  return 'imported'
}

test(`of ${FILES} odd files each is imported whole or refused whole`, async () => {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  for (const kind of ['parties', 'members'] as const) {
    await core.client.imports.run({
      id: kind,
      kind,
      file: new File([readFileSync(join(samples, `${kind}.csv`))], `${kind}.csv`),
    })
  }
  const outcomes = { refused: 0, imported: 0 }
  let run = 0
  await fc.assert(
    fc.asyncProperty(await made10k(), async (file) => {
      outcomes[await refusedOrWhole(core, file, `f${(run += 1)}`)] += 1
      if (run % 1000 === 0) expect(verifyBook(openBookOf(core).connection).checks.filter(({ ok }) => !ok)).toEqual([])
    }),
    { numRuns: FILES },
  )
  expect(outcomes.imported).toBeGreaterThan(FILES / 20)
  expect(outcomes.refused).toBeGreaterThan(FILES / 4)
  expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
})
