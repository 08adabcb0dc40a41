import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { NewBook } from '@shared/contract/books'
import { lastBackupOf } from '../../backup/backup-folder'
import { defaultBackupSettings, saveBackupSettings } from '../../backup/backup-settings'
import { makeBackup } from '../../backup/make-backup'
import { openBook } from '../../book-file/open-book'
import {
  postInBook,
  postTestYear,
  testBook,
  testContext,
  testCore,
  testFolder,
  testRegime,
  testVoucher,
} from '../../book-file/test-book'
import { isHeldByWriter } from '../../db/writer-lock'
import { BookUnusable } from '../../db/unusable'
import { verifyFile } from '../../ledger/verify/verify-book'
import { Refusal } from '../../refusal'
import { closeOpenBook } from './close'
import { books } from './handlers'

const newBook = NewBook.parse({ name: 'HTX Mới', firstYear: 2025, representative: 'Bà A', accountant: 'Ông B' })

function fresh(given: Parameters<typeof testCore>[1] = {}): {
  core: ReturnType<typeof testCore>
  context: ReturnType<typeof testContext>
  at: (name: string) => string
} {
  const core = testCore(undefined, given)
  return { core, context: testContext(core), at: (name) => join(core.options.library, name) }
}

/** A book with a year in it at a path, closed, with a proven backup in the core's state. */
function closedBook(core: ReturnType<typeof testCore>, file: string): string {
  const book = testBook(file)
  postTestYear(book)
  const target = join(core.options.state, 'backups', book.profile.bookId, 'cũ.htxbackup')
  book.close()
  return makeBackup({ book: file, target, at: core.at, appVersion: 'test' }).file
}

describe('a new book', () => {
  test('is made, opened and listed; the same command again finds it made', async () => {
    const { core, context, at } = fresh()
    expect(await books.create(context, { id: 'c1', file: 'mới', book: newBook })).toEqual({ file: at('mới.htx') })
    expect(context.book.profile).toMatchObject({ name: 'HTX Mới', sample: 0 })
    expect(await books.create(context, { id: 'c1', file: 'mới', book: newBook })).toEqual({ file: at('mới.htx') })
    expect(books.list(context)).toMatchObject({
      folder: core.options.library,
      open: at('mới.htx'),
      recent: [{ name: 'HTX Mới', state: 'ready', voucherCount: 0 }],
    })
  })

  test('never takes the place of anything', async () => {
    const { context, at } = fresh()
    writeFileSync(at('thư.htx'), 'của tôi')
    await expect(books.create(context, { id: 'c1', file: at('thư.htx'), book: newBook })).rejects.toThrow(Refusal)
    expect(readFileSync(at('thư.htx'), 'utf8')).toBe('của tôi')
    await books.create(context, { id: 'c2', file: 'a.htx', book: newBook })
    await expect(books.create(context, { id: 'c3', file: 'a.htx', book: newBook })).rejects.toThrow(
      'không bao giờ bị ghi đè',
    )
  })

  test('as a sample is a whole year, marked for ever, under a name that is free', async () => {
    const { context, at, core } = fresh()
    const { file } = await books.createSample(context, { id: 's1' })
    expect(file).toBe(at('HTX Kim Đông (sổ mẫu).htx'))
    expect(context.book.profile.sample).toBe(1)
    expect(context.book.ledger.memory.voucherHead.id).toBeGreaterThan(1000)
    expect(verifyFile(file).ok).toBe(true)
    expect((await books.createSample(context, { id: 's1' })).file).toBe(file)
    expect((await books.createSample(context, { id: 's2' })).file).toBe(at('HTX Kim Đông (sổ mẫu) 2.htx'))
    await closeOpenBook(core)
    expect(readdirSync(core.options.library).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('opening', () => {
  test('a book that another writer holds says so, and leaves what was open open; reading only works', async () => {
    const { context, at } = fresh()
    await books.create(context, { id: 'c1', file: 'a', book: newBook })
    const other = testBook(at('b.htx'))
    expect(isHeldByWriter(other.file)).toBe(true)
    expect(books.inspect(context, { file: 'b.htx' })).toMatchObject({
      state: 'locked',
      message: expect.stringContaining('mở để ghi'),
    })
    await expect(books.open(context, { id: 'o1', file: 'b.htx', readOnly: false })).rejects.toThrow(BookUnusable)
    expect(context.book.file).toBe(at('a.htx'))
    expect(await books.open(context, { id: 'o2', file: 'b.htx', readOnly: true })).toEqual({
      file: at('b.htx'),
      readOnly: true,
    })
    other.close()
    expect(books.inspect(context, { file: 'a.htx' })).toMatchObject({ state: 'ready', name: 'HTX Mới' })
  })

  test('a book that is gone or damaged beyond reading names its last proven backup', async () => {
    const { core, context, at } = fresh()
    const backup = closedBook(core, at('a.htx'))
    writeFileSync(at('a.htx'), readFileSync(at('a.htx')).fill(0x5a, 4096))
    expect(books.inspect(context, { file: 'a.htx' })).toMatchObject({
      state: 'damaged',
      backup,
      message: expect.stringContaining(backup),
    })
    await expect(books.open(context, { id: 'o', file: 'a.htx', readOnly: false })).rejects.toMatchObject({
      kind: 'damaged',
      rescue: backup,
    })
    rmSync(at('a.htx'))
    expect(books.inspect(context, { file: 'a.htx' })).toMatchObject({ state: 'missing', backup })
    await expect(books.open(context, { id: 'o', file: 'a.htx', readOnly: false })).rejects.toMatchObject({
      kind: 'missing',
      rescue: backup,
    })
  })

  test('a file of another kind, or of a newer program, explains itself and stays as it is', () => {
    const { context, at, core } = fresh()
    writeFileSync(at('thư.htx'), 'xin chào, đây là một lá thư dài')
    closedBook(core, at('mới hơn.htx'))
    const newer = openBook(at('mới hơn.htx'), { regime: testRegime })
    newer.connection.raw.pragma('user_version = 99')
    newer.close()
    expect(books.inspect(context, { file: 'thư.htx' })).toMatchObject({ state: 'not-a-book' })
    expect(books.inspect(context, { file: 'mới hơn.htx' })).toMatchObject({
      state: 'newer',
      message: expect.stringContaining('cập nhật'),
    })
    mkdirSync(at('thư mục.htx'))
    expect(books.inspect(context, { file: 'thư mục.htx' }).state).not.toBe('ready')
  })

  test('remembers the books in the order of their last opening, damaged lists forgiven', async () => {
    const { core, context, at } = fresh()
    for (const name of ['a', 'b', 'a']) {
      if (existsSync(at(`${name}.htx`))) await books.open(context, { id: name, file: `${name}.htx`, readOnly: false })
      else await books.create(context, { id: name, file: name, book: { ...newBook, name: `HTX ${name}` } })
    }
    expect(books.list(context).recent.map(({ name }) => name)).toEqual(['HTX a', 'HTX b'])
    rmSync(at('b.htx'))
    expect(books.list(context).recent).toMatchObject([{ name: 'HTX a' }, { name: 'HTX b', state: 'missing' }])
    writeFileSync(join(core.options.state, 'recent.json'), '{')
    expect(books.list(context).recent).toEqual([])
  })
})

describe('in browser mode', () => {
  test('lists every book of the library, and only what lies in it', async () => {
    const { core, context, at } = fresh({ confineToLibrary: true })
    closedBook(core, at('a.htx'))
    writeFileSync(at('ghi chú.txt'), 'x')
    expect(books.list(context).recent).toMatchObject([{ file: at('a.htx'), state: 'ready', voucherCount: 44 }])
  })

  test('touches nothing outside, by whatever road', async () => {
    const { core, context, at } = fresh({ confineToLibrary: true })
    const outside = testFolder()
    closedBook(core, join(outside, 'b.htx'))
    symlinkSync(outside, at('lối'))
    symlinkSync(join(outside, 'b.htx'), at('b.htx'))
    copyFileSync(join(outside, 'b.htx'), at('trong.htx'))
    for (const file of [join(outside, 'b.htx'), '../b.htx', 'lối/b.htx', 'b.htx', 'lối/mới.htx', '/etc/passwd']) {
      expect(() => books.inspect(context, { file }), file).toThrow(Refusal)
      await expect(books.open(context, { id: 'o', file, readOnly: true }), file).rejects.toThrow(Refusal)
      await expect(books.create(context, { id: 'c', file, book: newBook }), file).rejects.toThrow(Refusal)
    }
    expect((await books.open(context, { id: 'o', file: 'trong.htx', readOnly: false })).readOnly).toBe(false)
  })
})

describe('closing', () => {
  test('makes the backup the book asks for, and gives the book back', async () => {
    const { core, context, at } = fresh()
    await books.create(context, { id: 'c', file: 'a', book: newBook })
    saveBackupSettings(context.book.connection, { ...defaultBackupSettings, daily: false })
    postInBook(context.book, testVoucher('v1'))
    await books.close(context)
    expect(core.open).toBeNull()
    expect(isHeldByWriter(at('a.htx'))).toBe(false)
    const backup = lastBackupOf(core.options.state, at('a.htx'))
    expect(verifyFile(backup ?? '').ok).toBe(true)
    await books.close(context)
  })

  test('a lock whose holder was killed is free', () => {
    const { at } = fresh()
    const file = at('a.htx')
    testBook(file).close()
    onTestFinished(() => rmSync(`${file}-lock`, { force: true }))
    const script = `const D = require('better-sqlite3'); const d = new D(process.argv[1] + '-lock'); d.exec('BEGIN EXCLUSIVE'); process.kill(process.pid, 'SIGKILL')`
    expect(spawnSync(process.execPath, ['-e', script, file], { cwd: process.cwd() }).signal).toBe('SIGKILL')
    expect(isHeldByWriter(file)).toBe(false)
  })
})

test('a damaged book that does not open gets its backup back, and is kept beside it', async () => {
  const { core, context, at } = fresh()
  const backup = closedBook(core, at('hỏng.htx'))
  writeFileSync(at('hỏng.htx'), readFileSync(at('hỏng.htx')).subarray(0, 5000))
  await expect(books.open(context, { id: 'o', file: at('hỏng.htx'), readOnly: false })).rejects.toBeInstanceOf(
    BookUnusable,
  )
  const { file, keptAs } = await books.restore(context, { id: 'r', file: backup, target: at('hỏng.htx') })
  expect(keptAs !== null && existsSync(keptAs)).toBe(true)
  expect(context.book.file).toBe(file)
  await closeOpenBook(core)
  expect(verifyFile(file).ok).toBe(true)
})
