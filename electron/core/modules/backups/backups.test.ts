import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backUpBeforeMigration } from '../../backup/before-migration'
import { backUpIfDue } from '../../backup/automatic'
import { backupFolderOf, backupsIn, lastBackupOf } from '../../backup/backup-folder'
import { saveBackupSettings, defaultBackupSettings } from '../../backup/backup-settings'
import { makeBackup } from '../../backup/make-backup'
import { manifestFileOf } from '../../backup/manifest'
import { restoreBackup } from '../../backup/restore-book'
import { openBookInto } from '../../book-file/open-book-into'
import {
  finishTask,
  postInBook,
  postTestYear,
  testBook,
  testContext,
  testCore,
  testFolder,
  testVoucher,
} from '../../book-file/test-book'
import { lastUpkeep } from '../../book-file/upkeep'
import { openDatabase } from '../../db/open-database'
import { BookUnusable } from '../../db/unusable'
import { verifyFile } from '../../ledger/verify/verify-book'
import { Refusal } from '../../refusal'
import { backups } from './handlers'

const never = new AbortController().signal
const quiet = { at: '2025-06-01T02:00:00.000Z', appVersion: '0.0.0-test' }

/** A core with a year of postings in its open book. */
function openYear(): { core: ReturnType<typeof testCore>; context: ReturnType<typeof testContext>; file: string } {
  const core = testCore()
  const file = join(core.options.library, 'so.htx')
  const book = testBook(file)
  postTestYear(book)
  core.open = book
  return { core, context: testContext(core), file }
}

const make = async (context: ReturnType<typeof testContext>, input: { file?: string; password?: string } = {}) =>
  (await finishTask(backups.make(context, input, never))).result

describe('a backup', () => {
  test('is a whole book, proven, in the default folder, with a manifest, and noted in the book', async () => {
    const { core, context } = openYear()
    const { progress, result } = await finishTask(backups.make(context, {}, never))
    expect(progress.map(({ step }) => step)).toContain('prove')
    expect(dirname(result.file)).toBe(backupFolderOf(core.options.state, context.book.profile.bookId))
    expect(result.file).toMatch(/htx-kim-dong-2025-06-01-090000\.htxbackup$/)
    expect(result).toMatchObject({ voucherCount: 44, secondFile: null })
    expect(verifyFile(result.file).ok).toBe(true)
    expect(lastUpkeep(context.book.connection, 'backup')).toEqual({ at: core.at, detail: result.file })
    expect(backups.list(context).rows).toEqual([
      expect.objectContaining({
        file: result.file,
        proven: true,
        encrypted: false,
        fingerprint: result.fingerprint,
        voucherCount: 44,
      }),
    ])
    expect(readdirSync(dirname(result.file)).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('holds what is still in the WAL, and one moment of a book that is being written', async () => {
    const { context, core } = openYear()
    postInBook(context.book, testVoucher('late'))
    const file = join(core.options.state, 'b.htxbackup')
    const made = makeBackup({
      book: context.book.file,
      target: file,
      ...quiet,
      onProgress: (step) => void (step === 'prove' && postInBook(context.book, testVoucher('later'))),
    })
    expect(made.manifest.voucherCount).toBe(45)
    expect(context.book.ledger.memory.voucherHead.id).toBe(46)
  })

  test('never overwrites', async () => {
    const { context, core } = openYear()
    const file = join(core.options.library, 'đã có.htxbackup')
    writeFileSync(file, 'của tôi')
    await expect(make(context, { file })).rejects.toThrow(Refusal)
    expect(readFileSync(file, 'utf8')).toBe('của tôi')
  })

  test('of a book whose kept balances are wrong is not taken for proven', async () => {
    const { context, core } = openYear()
    context.book.connection.raw.exec(`UPDATE balance SET debit = debit + 1 WHERE account = '642'`)
    await expect(make(context)).rejects.toThrow('không khớp')
    expect(backupsIn(backupFolderOf(core.options.state, context.book.profile.bookId))).toEqual([])
  })

  test('goes to the second place too; a missing stick is said and is no failure', async () => {
    const { context } = openYear()
    const stick = join(testFolder(), 'usb')
    saveBackupSettings(context.book.connection, { ...defaultBackupSettings, secondFolder: stick })
    expect((await make(context)).secondFile).toBeNull()
    mkdirSync(stick)
    const { secondFile, file } = await make(context)
    expect(readFileSync(secondFile ?? '').equals(readFileSync(file))).toBe(true)
    expect(backupsIn(stick)).toHaveLength(1)
  })

  test('with a password is encrypted, and leaves no copy in the clear', async () => {
    const { context, core } = openYear()
    const { file } = await make(context, { password: 'bí mật' })
    expect(readFileSync(file).subarray(0, 7).toString()).toBe('HTXENC1')
    expect(readdirSync(core.options.library).filter((name) => name.startsWith('.'))).toEqual([])
    expect(() => backups.inspect(context, { file })).toThrow(Refusal)
    expect(() => backups.inspect(context, { file, password: 'sai' })).toThrow('Mật khẩu')
    expect(backups.inspect(context, { file, password: 'bí mật' })).toMatchObject({
      sameBook: true,
      backupVouchers: 44,
      lost: 0,
    })
  })

  test('is made before a migration', () => {
    const { context, core } = openYear()
    backUpBeforeMigration(core)(context.book.file)
    expect(backupsIn(backupFolderOf(core.options.state, context.book.profile.bookId))).toHaveLength(1)
  })
})

describe('the schedule', () => {
  test('makes one a day and one on closing, when something was done since', async () => {
    const { core, context } = openYear()
    const count = () => backupsIn(backupFolderOf(core.options.state, context.book.profile.bookId)).length
    await backUpIfDue(core, 'daily')
    await backUpIfDue(core, 'daily')
    await backUpIfDue(core, 'close')
    expect(count()).toBe(1)
    postInBook(context.book, testVoucher('more'))
    await backUpIfDue(core, 'daily')
    expect(count()).toBe(1)
    await backUpIfDue(core, 'close')
    expect(count()).toBe(2)
    core.at = '2025-06-01T18:00:00.000Z'
    postInBook(context.book, testVoucher('next day in Viet Nam'))
    await backUpIfDue(core, 'daily')
    // Of yesterday's two the newest is enough now.
    expect(
      backupsIn(backupFolderOf(core.options.state, context.book.profile.bookId)).map(({ manifest }) => [
        manifest.voucherCount,
        manifest.madeAt,
      ]),
    ).toEqual([
      [46, core.at],
      [45, '2025-06-01T02:00:00.000Z'],
    ])
  })

  test('is as the book says, and a failure is noted and keeps nobody from working', async () => {
    const { core, context } = openYear()
    saveBackupSettings(context.book.connection, { ...defaultBackupSettings, daily: false })
    await backUpIfDue(core, 'daily')
    expect(existsSync(join(core.options.state, 'backups'))).toBe(false)
    writeFileSync(core.options.state, 'a file where the folder should be')
    await backUpIfDue(core, 'close')
    expect(context.book.connection.raw.prepare('SELECT kind, ok FROM upkeep').all()).toEqual([
      { kind: 'backup', ok: 0 },
    ])
  })

  test('deletes only what it no longer keeps, of its own book, with our manifest', async () => {
    const { core, context } = openYear()
    const { file: first } = await make(context)
    core.at = '2025-06-02T02:00:00.000Z'
    await make(context)
    const folder = dirname(first)
    copyFileSync(first, join(folder, 'không có kê khai.htxbackup'))
    saveBackupSettings(context.book.connection, { ...defaultBackupSettings, keepDays: 1, keepMonths: 0 })
    core.at = '2025-08-01T02:00:00.000Z'
    const { file: last } = await make(context)
    expect(backupsIn(folder).map(({ file }) => file)).toEqual([last])
    expect(existsSync(join(folder, 'không có kê khai.htxbackup'))).toBe(true)
    expect(existsSync(manifestFileOf(first))).toBe(false)
  })
})

describe('restoring', () => {
  test('shows what would be lost, puts the backup in place, keeps what stood there, and can be undone', async () => {
    const { core, context, file } = openYear()
    const { file: backup } = await make(context)
    postInBook(context.book, testVoucher('a'), testVoucher('b', { date: '2025-12-30' }))
    expect(backups.inspect(context, { file: backup })).toEqual({
      file: backup,
      bookName: 'HTX Kim Đông',
      sameBook: true,
      madeAt: '2025-06-01T02:00:00.000Z',
      backupVouchers: 44,
      currentVouchers: 46,
      backupLastPostedOn: '2025-12-20',
      currentLastPostedOn: '2025-12-30',
      lost: 2,
    })
    const { keptAs } = await backups.restore(context, { id: 'r1', file: backup })
    expect(keptAs).toBe(join(core.options.library, 'so.before-restore-20250601-020000.htx'))
    expect(context.book.ledger.memory.voucherHead.id).toBe(44)
    expect(context.book.readOnly).toBe(false)
    postInBook(context.book, testVoucher('after'))
    const undone = await backups.restore(context, { id: 'r2', file: keptAs })
    expect(context.book.ledger.memory.voucherHead.id).toBe(46)
    expect(verifyFile(file).ok).toBe(true)
    expect(verifyFile(undone.keptAs).ok).toBe(true)
    expect(readdirSync(core.options.library).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('refuses a backup in which any byte was changed, and leaves the book as it is', async () => {
    const { context, file } = openYear()
    const { file: backup } = await make(context)
    const { manifest } = backupsIn(dirname(backup))[0] ?? {}
    const whole = readFileSync(backup)
    const changed = join(testFolder(), 'changed.htxbackup')
    copyFileSync(manifestFileOf(backup), manifestFileOf(changed))
    for (let at = 0; at < whole.length; at += Math.floor(whole.length / 40)) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(at) ^ 16, at)
      writeFileSync(changed, bytes)
      expect(() => backups.inspect(context, { file: changed }), `byte ${at}`).toThrow(Refusal)
    }
    await expect(backups.restore(context, { id: 'r', file: changed })).rejects.toThrow('đã bị thay đổi')
    expect(context.book.file).toBe(file)
    expect(context.book.ledger.memory.voucherHead.id).toBe(manifest?.voucherCount)
  })

  test('refuses a manifest that was changed', async () => {
    const { context } = openYear()
    const { file: backup } = await make(context)
    const text = readFileSync(manifestFileOf(backup), 'utf8')
    writeFileSync(manifestFileOf(backup), text.replace('"voucherCount": 44', '"voucherCount": 45'))
    expect(() => backups.inspect(context, { file: backup })).toThrow(Refusal)
    expect(backups.list(context).rows).toEqual([])
  })

  test('without a manifest still verifies the whole book inside', async () => {
    const { context } = openYear()
    const { file: backup } = await make(context)
    rmSync(manifestFileOf(backup))
    const tampered = openDatabase(backup, 'write')
    tampered.raw.exec(`UPDATE balance SET debit = debit + 1 WHERE account = '642'`)
    tampered.raw.pragma('journal_mode = DELETE')
    tampered.close()
    await expect(backups.restore(context, { id: 'r', file: backup })).rejects.toThrow(
      'kiểm tra thấy sổ trong bản sao lưu có lỗi',
    )
    expect(context.book.ledger.memory.voucherHead.id).toBe(44)
  })

  test("never puts another book in a book's place", async () => {
    const { context } = openYear()
    const other = testBook(undefined, 'HTX khác')
    other.close()
    expect(backups.inspect(context, { file: other.file })).toMatchObject({
      sameBook: false,
      bookName: 'HTX khác',
      lost: 44,
    })
    await expect(backups.restore(context, { id: 'r', file: other.file })).rejects.toThrow('một sổ khác')
    expect(context.book.ledger.memory.voucherHead.id).toBe(44)
  })

  test('of anything that is no book is refused', () => {
    const { context, core } = openYear()
    const text = join(core.options.library, 'thư.htxbackup')
    writeFileSync(text, 'xin chào, đây không phải sổ')
    for (const file of [text, join(core.options.library, 'không có.htxbackup')])
      expect(() => backups.inspect(context, { file })).toThrow(Refusal)
  })

  test('to a path where nothing is makes the book there; a book held by another writer is left alone', () => {
    const { context, file } = openYear()
    const target = join(testFolder(), 'mới.htx')
    const { file: backup } = makeBackup({ book: file, target: join(testFolder(), 'b.htxbackup'), ...quiet })
    expect(restoreBackup({ file: backup, target, at: quiet.at })).toMatchObject({
      keptAs: null,
      facts: { voucherCount: 44 },
    })
    expect(verifyFile(target).ok).toBe(true)
    expect(() => restoreBackup({ file: backup, target: file, at: quiet.at })).toThrow(BookUnusable)
    expect(context.book.ledger.memory.voucherHead.id).toBe(44)
  })

  test('replaces a damaged book, whose every byte is kept', () => {
    const { core, file } = openYear()
    const { file: backup } = makeBackup({ book: file, target: join(testFolder(), 'b.htxbackup'), ...quiet })
    core.open?.close()
    core.open = null
    const damaged = Buffer.from(readFileSync(file)).fill(0x5a, 4096)
    writeFileSync(file, damaged)
    const { keptAs } = restoreBackup({ file: backup, target: file, at: quiet.at })
    expect(readFileSync(keptAs ?? '').equals(damaged)).toBe(true)
    expect(openBookInto(core, file).ledger.memory.voucherHead.id).toBe(44)
  })

  test('knows the last proven backup of a book that is gone', async () => {
    const { context, core, file } = openYear()
    await make(context)
    core.at = '2025-06-03T02:00:00.000Z'
    const { file: newest } = await make(context)
    core.open?.close()
    core.open = null
    rmSync(file)
    expect(lastBackupOf(core.options.state, file)).toBe(newest)
    expect(lastBackupOf(core.options.state, join(core.options.library, 'khác.htx'))).toBeNull()
  })
})

test('where the core is confined, backups are made and read only inside the library', async () => {
  const { core, context } = openYear()
  Object.assign(core.options, { confineToLibrary: true })
  await expect(make(context, { file: join(testFolder(), 'ngoài.htxbackup') })).rejects.toThrow(Refusal)
  expect(() => backups.inspect(context, { file: '/etc/passwd' })).toThrow(Refusal)
  expect((await make(context)).voucherCount).toBe(44)
})
