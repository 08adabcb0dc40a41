import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeWriterLock } from '../../electron/core/db/writer-lock'
import { buildCommandLine, ownFolder, runHtx } from './command-line'

const { folder, remove } = ownFolder()
const place = (name: string): string => join(folder, name)
const htx = (...args: string[]): ReturnType<typeof runHtx> => runHtx(args, { home: folder })
const YEAR = ['--from', '2025-01-01', '--to', '2025-12-31']

beforeAll(() => {
  buildCommandLine()
  expect(htx('new', place('good.htx'), '--name', 'X', '--year', '2025', '--sample').code).toBe(0)
  writeFileSync(place('j.csv'), 'Số CT,Loại CT,Ngày CT,Diễn giải,TK Nợ,TK Có,Số tiền\nA1,PC,05/01/2025,x,642,1111,5')
})
afterAll(remove)

/** Every command that needs a book, reading ones first. */
const reading = (book: string): string[][] => [
  ['report', 'F01-HTX', '--book', book, ...YEAR],
  ['export', '--book', book, '--out', place(`out-${Math.random()}`)],
  ['call', 'vouchers.kinds', '--book', book],
  ['close-year', '--book', book, '--year', '2025', '--dry-run'],
  ['import', 'journal', place('j.csv'), '--book', book, '--dry-run'],
]
const writing = (book: string): string[][] => [
  ['import', 'journal', place('j.csv'), '--book', book],
  ['post', '--book', book, '--input', '[]'],
  ['reverse', 'PC01/001', '--book', book, '--reason', 'x'],
  ['close-year', '--book', book, '--year', '2025'],
  ['undo-close', '--book', book, '--year', '2025'],
  ['call', 'periods.lock', '--book', book, '--input', '{"month":202501}'],
]
const others = (book: string): string[][] => [
  ['verify', '--book', book],
  ['backup', '--book', book, '--out', place(`b-${Math.random()}`)],
  ['serve', '--book', book, '--no-open'],
]

function unusableFor(args: string[]): unknown {
  const { code, lines, words, stdout } = htx(...args)
  expect(code, `${args.join(' ')}: ${words}`).toBe(3)
  expect(lines, stdout).toHaveLength(1)
  const { errors } = lines[0] as { errors: Record<string, unknown>[] }
  expect(errors).toHaveLength(1)
  expect(Object.keys(errors[0] ?? {}).toSorted()).toEqual(['code', 'column', 'message', 'row', 'value'])
  expect(words).toContain(String(errors[0]?.['message']))
  return errors[0]?.['code']
}

describe('exit 3', () => {
  test.each([
    ['missing', 'none.htx', () => {}],
    ['missing', 'none/so.htx', () => {}],
    ['not-a-book', 'text.htx', (file: string) => writeFileSync(file, 'Đây là một bức thư, không phải sổ.')],
    ['not-a-book', 'folder.htx', (file: string) => mkdirSync(file, { recursive: true })],
    ['damaged', 'empty.htx', (file: string) => writeFileSync(file, '')],
    [
      'not-a-book',
      'other.htx',
      (file: string) => {
        if (!existsSync(file)) new Database(file).exec('CREATE TABLE x (y)').close()
      },
    ],
    [
      'newer',
      'newer.htx',
      (file: string) => {
        copyFileSync(place('good.htx'), file)
        const raw = new Database(file)
        raw.pragma('user_version = 99')
        raw.close()
      },
    ],
  ])('%s: %s, whatever is asked of it, and it stays as it is', (kind, name, make) => {
    const file = place(name)
    make(file)
    const before = existsSync(file) && !name.startsWith('folder') ? readFileSync(file) : null
    // One kind is asked of every command, the others of one that reads, one that writes, and verify.
    const all = [...reading(file), ...writing(file), ...others(file)]
    const few = [reading(file)[0] ?? [], writing(file)[1] ?? [], others(file)[0] ?? []]
    for (const args of name === 'none.htx' || kind === 'newer' ? all : few) {
      // A newer book can still be looked through: verify says what it finds.
      if (kind === 'newer' && (args[0] === 'verify' || args[0] === 'backup'))
        expect([0, 2, 3]).toContain(htx(...args).code)
      else expect(unusableFor(args), args.join(' ')).toBe(kind)
    }
    if (before) expect(readFileSync(file)).toEqual(before)
  })

  test('locked: another writes; reading goes on beside it', () => {
    const file = place('good.htx')
    const lock = takeWriterLock(file)
    try {
      for (const args of [...writing(file), ['serve', '--book', file, '--no-open']])
        expect(unusableFor(args)).toBe('locked')
      for (const args of [...reading(file), ['verify', '--book', file]])
        expect(htx(...args).code, args.join(' ')).toBe(0)
    } finally {
      lock.release()
    }
    expect(htx('post', '--book', file, '--input', '[]').code).toBe(0)
  })
})

describe('a damaged book', () => {
  test('is named by verify, read as far as it goes, and never written to', () => {
    const whole = readFileSync(place('good.htx'))
    for (const at of [0.2, 0.5, 0.8]) {
      const file = place(`damaged-${at}.htx`)
      const bytes = Buffer.from(whole)
      // Sixteen pages overwritten: what they held is gone.
      const from = Math.floor((bytes.length * at) / 4096) * 4096
      bytes.fill(0x5a, from, from + 16 * 4096)
      writeFileSync(file, bytes)
      const verified = htx('verify', '--book', file)
      expect([2, 3]).toContain(verified.code)
      if (verified.code === 2) expect(verified.lines).toMatchObject([{ ok: false }])
      for (const args of reading(file)) expect([0, 1, 3], args.join(' ')).toContain(htx(...args).code)
      expect(htx('restore', file, '--book', place('from-damaged.htx')).code).not.toBe(0)
      expect(existsSync(place('from-damaged.htx'))).toBe(false)
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  test('one changed amount is exit 2, with the voucher named', () => {
    const file = place('changed.htx')
    copyFileSync(place('good.htx'), file)
    const raw = new Database(file)
    const trigger =
      raw.prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE name = 'postingNoUpdate'`).pluck().get() ?? ''
    raw.exec('DROP TRIGGER postingNoUpdate')
    raw.exec('UPDATE posting SET amount = amount + 1 WHERE voucherId = 700 AND line = 1')
    raw.exec(trigger)
    raw.close()
    const { code, lines, words } = htx('verify', '--book', file)
    expect(code).toBe(2)
    const failed = (lines[0] as { checks: { name: string; ok: boolean; detail: string }[] }).checks.filter(
      ({ ok }) => !ok,
    )
    expect(failed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['voucher-chain', 'voucher-fields', 'account-balances']),
    )
    expect(words).toMatch(/[A-Z]{2}\d\d\/\d+\/2025/)
  })
})
