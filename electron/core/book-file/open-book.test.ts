import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isUncPath, mountTypeOf } from '../db/network-share'
import { openDatabase } from '../db/open-database'
import { BookUnusable } from '../db/unusable'
import { verifyFile } from '../ledger/verify/verify-book'
import { openBook } from './open-book'
import { openBookInto } from './open-book-into'
import { postInBook, postTestYear, testBook, testCore, testFolder, testRegime, testVoucher } from './test-book'
import { clientCore, newTestBook, outcomeOf, refusalOf } from './test-client'

const regime = testRegime

/** Why a file cannot be opened. */
function kindOf(open: () => unknown): string {
  try {
    open()
  } catch (error) {
    if (error instanceof BookUnusable) return error.kind
    throw error
  }
  return 'opened'
}

/** A closed book with a year of postings. */
function closedBook(): string {
  const file = join(testFolder(), 'so.htx')
  const book = testBook(file)
  postTestYear(book, 20)
  book.close()
  return file
}

describe('a file that is no book for us', () => {
  test('is refused in words for what it is, and stays as it is', () => {
    const folder = testFolder()
    const text = join(folder, 'a.htx')
    const empty = join(folder, 'b.htx')
    const cut = join(folder, 'c.htx')
    writeFileSync(text, 'Đây là một bức thư dài hơn mười sáu chữ.')
    writeFileSync(empty, '')
    writeFileSync(cut, 'SQLite format 3\0 và không gì khác')
    mkdirSync(join(folder, 'd.htx'))
    for (const readOnly of [true, false]) {
      expect(kindOf(() => openBook(join(folder, 'none.htx'), { regime, readOnly }))).toBe('missing')
      expect(kindOf(() => openBook(text, { regime, readOnly }))).toBe('not-a-book')
      expect(kindOf(() => openBook(empty, { regime, readOnly }))).toBe('damaged')
      expect(['damaged', 'not-a-book']).toContain(kindOf(() => openBook(cut, { regime, readOnly })))
      expect(kindOf(() => openBook(join(folder, 'd.htx'), { regime, readOnly }))).toBe('not-a-book')
    }
    expect(readFileSync(text, 'utf8')).toContain('bức thư')
    expect(readFileSync(empty)).toHaveLength(0)
    expect(readdirSync(folder).filter((name) => name.endsWith('-lock') && !name.startsWith('c'))).toEqual([])
  })

  test('that a newer program wrote is refused untouched, whoever asks', () => {
    const file = closedBook()
    const raw = new Database(file)
    raw.pragma('user_version = 99')
    raw.close()
    rmSync(`${file}-lock`)
    const before = readFileSync(file)
    for (const readOnly of [true, false]) expect(kindOf(() => openBook(file, { regime, readOnly }))).toBe('newer')
    expect(readFileSync(file)).toEqual(before)
    expect(existsSync(`${file}-lock`)).toBe(false)
  })

  test('that an older program wrote is backed up before it is migrated, and not read without', () => {
    const file = closedBook()
    const raw = new Database(file)
    raw.pragma('user_version = 0')
    raw.close()
    expect(kindOf(() => openBook(file, { regime, readOnly: true }))).toBe('older')
    const before = readFileSync(file)
    let backedUp = 0
    // The tables are there already, so the first step fails: the file must be as it was.
    const open = () =>
      openBook(file, { regime, backUp: (path) => void ((backedUp += 1), expect(readFileSync(path)).toEqual(before)) })
    expect(open).toThrow('already exists')
    expect(backedUp).toBe(1)
    expect(new Database(file, { readonly: true }).pragma('user_version', { simple: true })).toBe(0)
    expect(
      kindOf(() =>
        openBook(file, {
          regime,
          backUp: () => {
            throw new BookUnusable('full', 'Ổ đĩa đầy.')
          },
        }),
      ),
    ).toBe('full')
  })

  test('on a network share is recognised by its path or its mount', () => {
    expect(isUncPath('\\\\may-chu\\ke-toan\\so.htx')).toBe(true)
    expect(isUncPath('//may-chu/ke-toan/so.htx')).toBe(true)
    expect(isUncPath('C:\\ke-toan\\so.htx')).toBe(false)
    expect(isUncPath('\\\\?\\C:\\ke-toan\\so.htx')).toBe(false)
    const mounts = '/dev/sda1 / ext4 rw 0 0\nmay:/x /mnt/chung nfs4 rw 0 0\nsshfs /mnt/chung/xa fuse.sshfs rw 0 0'
    expect(mountTypeOf('/mnt/chung/so', mounts)).toBe('nfs4')
    expect(mountTypeOf('/mnt/chung/xa/so', mounts)).toBe('fuse.sshfs')
    expect(mountTypeOf('/mnt/chungcu', mounts)).toBe('ext4')
    expect(kindOf(() => openBook('//may-chu/ke-toan/so.htx', { regime }))).toBe('network')
  })
})

describe('one writer', () => {
  test('the second is refused as locked, a reader works beside the first, and what is written is there for it', () => {
    const file = closedBook()
    const writer = openBook(file, { regime })
    expect(kindOf(() => openBook(file, { regime }))).toBe('locked')
    const reader = openBook(file, { regime, readOnly: true })
    expect(reader.readOnlyReason).toMatch(/chỉ để xem/)
    postInBook(writer, testVoucher('beside'))
    expect(reader.connection.raw.prepare(`SELECT count(*) FROM voucher WHERE uid = 'beside'`).pluck().get()).toBe(1)
    expect(verifyFile(file).ok).toBe(true)
    reader.close()
    writer.close()
    openBook(file, { regime }).close()
  })

  test('a reader still there does not keep the writer from closing', () => {
    const file = closedBook()
    const writer = openBook(file, { regime })
    const reader = openBook(file, { regime, readOnly: true })
    reader.connection.raw.exec('BEGIN; SELECT count(*) FROM voucher')
    postInBook(writer, testVoucher('late'))
    const started = performance.now()
    writer.close()
    expect(performance.now() - started).toBeLessThan(1000)
    reader.close()
    expect(verifyFile(file).ok).toBe(true)
  })
})

describe('a book open for reading only', () => {
  test('answers questions and refuses every command in words', async () => {
    const file = closedBook()
    const core = clientCore()
    core.openBook(file, true)
    expect((await core.client.book.info({})).readOnly).toBe(true)
    await core.client.reports.figures({ report: 'B01-HTX', from: '2025-01-01', to: '2025-12-31' })
    const draft = {
      id: 'x',
      kind: 'PC',
      date: '2025-01-05',
      description: 'x',
      postings: [{ debit: '642', credit: '1111', amount: 1 }],
    }
    const unusable = expect.objectContaining({ code: 'UNUSABLE', data: expect.objectContaining({ kind: 'read-only' }) })
    await expect(core.client.vouchers.post(draft)).rejects.toEqual(unusable)
    await expect(core.client.vouchers.saveDraft({ id: 'x', title: '', content: '' })).rejects.toEqual(unusable)
    await expect(core.client.periods.closeYear({ id: 'x', year: 2025 })).rejects.toEqual(unusable)
    await expect(core.client.vouchers.check(draft)).resolves.toMatchObject({ faults: [] })
  })

  test('is what a damaged book becomes: what can be read is shown, nothing is written', async () => {
    const file = closedBook()
    const bytes = readFileSync(file)
    // The last page of the file, whatever it holds.
    bytes.fill(0xff, bytes.length - 4096)
    writeFileSync(file, bytes)
    expect(verifyFile(file).ok).toBe(false)
    const core = testCore()
    const open = kindOf(() => openBookInto(core, file))
    expect(['opened', 'damaged']).toContain(open)
    expect(readFileSync(file)).toEqual(bytes)
  })
})

describe('a core without a book', () => {
  test('says so, and lists what can be opened', async () => {
    const core = clientCore()
    await expect(core.client.book.info({})).rejects.toMatchObject({ code: 'UNUSABLE', data: { kind: 'no-book' } })
    expect((await core.client.books.list({})).open).toBeNull()
  })

  test('keeps the open book when another cannot be opened', async () => {
    const folder = testFolder()
    const file = join(folder, 'so.htx')
    newTestBook(file)
    const core = clientCore(folder)
    core.openBook(file)
    await expect(core.client.books.open({ id: 'o', file: join(folder, 'none.htx') })).rejects.toMatchObject({
      data: { kind: 'missing' },
    })
    expect((await core.client.book.info({})).file).toBe(file)
  })
})

describe('making a book', () => {
  test('never overwrites anything, and leaves nothing behind when it cannot', async () => {
    const folder = testFolder()
    const file = join(folder, 'so.htx')
    writeFileSync(file, 'của tôi')
    const core = clientCore(folder)
    const book = { name: 'HTX', firstYear: 2025 }
    expect(await refusalOf(core.client.books.create({ id: 'n', file, book }))).toMatchObject([{ code: 'book-exists' }])
    expect(readFileSync(file, 'utf8')).toBe('của tôi')
    expect(readdirSync(folder)).toEqual(['so.htx'])
    const { faults } = await outcomeOf(core.client.books.create({ id: 'n2', file: join(folder, 'mới.htx'), book }))
    expect(faults).toBeNull()
    expect(verifyFile(join(folder, 'mới.htx')).ok).toBe(true)
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  test('gives the whole chart of the circular: 112 accounts, no posting, a chain of one command', () => {
    const file = join(testFolder(), 'so.htx')
    newTestBook(file)
    const connection = openDatabase(file, 'read')
    const count = (table: string) => connection.raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect([count('account'), count('voucher'), count('posting'), count('command')]).toEqual([112, 0, 0, 1])
    connection.close()
  })
})
