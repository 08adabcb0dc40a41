import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Fault } from '@shared/contract/refusal'
import { importKinds } from '@shared/contract/imports'
import { MAX_AMOUNT } from '@shared/domain/money'
import { isCivilDate } from '@shared/domain/civil-date'
import { readImportFile } from './read-import-file'
import { csvBytes, xlsxBytes } from './test-files'

const samples = join(import.meta.dirname, '../../../../resources/samples/kim-dong-2025')
const kind = fc.constantFrom(...importKinds)

/** Whatever the bytes: rows by form right, or faults with words; never an exception, never nothing at all. */
async function readsOrRefuses(of: (typeof importKinds)[number], bytes: Uint8Array): Promise<void> {
  const { rows, faults, skippedRows } = await readImportFile(of, bytes)
  expect(rows.length + faults.length + skippedRows).toBeGreaterThan(0)
  for (const fault of faults) {
    Fault.parse(fault)
    expect(fault.message).toMatch(/\.$/)
  }
  for (const row of rows) {
    expect(Object.values(row)).not.toContain(undefined)
    if ('amount' in row)
      expect(row.amount > 0 && row.amount <= MAX_AMOUNT && Number.isInteger(row.amount) && isCivilDate(row.date)).toBe(
        true,
      )
  }
}

/** Some bytes of a good file overwritten, cut out, or doubled. */
const changes = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) }),
  { minLength: 1, maxLength: 8 },
)

function mutate(bytes: Uint8Array, edits: readonly { at: number; cut: number; put: Uint8Array }[]): Uint8Array {
  let result = Buffer.from(bytes)
  for (const { at, cut, put } of edits) {
    const place = Math.floor(at * result.length)
    result = Buffer.concat([result.subarray(0, place), put, result.subarray(place + cut)])
  }
  return result
}

describe('fuzz', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(kind, fc.uint8Array({ maxLength: 400 }), async (of, bytes) => readsOrRefuses(of, bytes)),
      { numRuns: 3_000 },
    )
  })

  it('random tables under right headings', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12, unit: 'binary' }),
      fc.constantFrom(
        '',
        '0',
        '-',
        '1.250.000',
        '1,250',
        '250000,5',
        '05/01/2025',
        '2025-01-05',
        '31/02/2025',
        '1111',
        '"',
        '\n',
        ';',
        '\t',
        'có',
        '\u00a0',
      ),
      fc.double().map(String),
      fc.date().map((date) => String(date.getTime())),
    )
    const headings = {
      journal: 'Số CT,Ngày CT,Diễn giải,TK Nợ,TK Có,Số tiền',
      opening: 'Tài khoản,Mã đối tượng,Dư Nợ,Dư Có',
      parties: 'Mã,Loại,Tên',
      members: 'Mã TV,Họ tên,Loại thành viên,Ngày sinh,Vốn góp',
    }
    await fc.assert(
      fc.asyncProperty(kind, fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), async (of, rows) => {
        await readsOrRefuses(of, csvBytes(headings[of], ...rows.map((row) => row.join(','))))
      }),
      { numRuns: 4_000 },
    )
  })

  it.each(importKinds)('mutated files of %s, CSV and XLSX', async (of) => {
    const lines = readFileSync(join(samples, `${of}.csv`), 'utf8')
      .split('\r\n')
      .slice(0, 30)
    const csv = csvBytes(...lines)
    const xlsx = await xlsxBytes(
      lines.map((line) =>
        line
          .replace('\ufeff', '')
          .split(',')
          .map((cell) => (/^\d{4,}$/.test(cell) ? Number(cell) : cell)),
      ),
    )
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => readsOrRefuses(of, mutate(csv, edits))),
      { numRuns: 750 },
    )
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => readsOrRefuses(of, mutate(xlsx, edits))),
      { numRuns: 250 },
    )
    // Damage inside the container, behind its checksums, reaches the reader of sheets.
    const entries = unzipSync(xlsx)
    const inner = fc.constantFrom(
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    )
    await fc.assert(
      fc.asyncProperty(inner, changes, async (path, edits) => {
        const damaged = { ...entries, [path]: mutate(entries[path] ?? new Uint8Array(), edits) }
        await readsOrRefuses(of, zipSync(damaged, { level: 0 }))
      }),
      { numRuns: 250 },
    )
  })
})
