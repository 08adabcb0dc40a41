import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { postInBook, postTestYear, testBook, testFolder, testVoucher } from '../book-file/test-book'
import { bundleProgram } from '../fixtures/bundle-program'
import { verifyFile } from '../ledger/verify/verify-book'
import { sha256OfFile } from './durable-file'
import { isEncrypted } from './encrypted-file'
import { makeBackup } from './make-backup'
import { manifestFileOf, readManifest } from './manifest'
import { restoreBackup } from './restore-book'

const RUNS = 25
const at = '2025-06-01T02:00:00.000Z'
let program = ''

beforeAll(async () => {
  program = await bundleProgram(join(import.meta.dirname, '../fixtures/upkeep-program.ts'))
})

/** Lets the program work for a random while and kills it in the middle. */
async function killInTheMiddle(args: string[]): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => expect.fail('the program ended by itself')),
  ])
  await pause(20 + Math.random() * 250)
  child.kill('SIGKILL')
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')
}

test(`killed ${RUNS} times while backing up: what has a manifest is whole, the book is untouched`, async () => {
  const book = testBook()
  postTestYear(book, 300)
  const folder = testFolder()
  for (let run = 0; run < RUNS; run++) await killInTheMiddle(['backup', book.file, folder])
  const made = readdirSync(folder)
    .filter((name) => name.endsWith('.htxbackup'))
    .map((name) => join(folder, name))
  expect(made.length).toBeGreaterThan(RUNS)
  for (const file of made) {
    const reading = readManifest(file)
    // The file gets its name first: killed before the manifest, it is a whole book that is not called proven.
    if (reading.state === 'proven') expect(sha256OfFile(file)).toBe(reading.manifest.sha256)
    else expect(existsSync(manifestFileOf(file))).toBe(false)
    if (!isEncrypted(file)) expect(verifyFile(file).ok).toBe(true)
  }
  expect(verifyFile(book.file).ok).toBe(true)
})

test(`killed ${RUNS} times while restoring: the old book or the new one stands there, whole, and nothing that stood there is lost`, async () => {
  const folder = testFolder()
  const book = testBook(join(folder, 'so.htx'))
  postTestYear(book, 300)
  const few = makeBackup({ book: book.file, target: join(testFolder(), 'few.htxbackup'), at, appVersion: 'test' }).file
  postInBook(book, ...Array.from({ length: 200 }, (_, index) => testVoucher(`more ${index}`)))
  const many = makeBackup({
    book: book.file,
    target: join(testFolder(), 'many.htxbackup'),
    at,
    appVersion: 'test',
  }).file
  book.close()
  const counts = new Set<number>()
  for (let run = 0; run < RUNS; run++) {
    await killInTheMiddle(['restore', book.file, few, many])
    expect(verifyFile(book.file).ok, `run ${run}`).toBe(true)
    const copy = join(testFolder(), 'copy.htx')
    copyFileSync(book.file, copy)
    counts.add(makeBackup({ book: copy, target: `${copy}backup`, at, appVersion: 'test' }).manifest.voucherCount)
  }
  expect([...counts].sort()).toEqual([304, 504])
  for (const name of readdirSync(folder).filter((kept) => kept.includes('before-restore') && kept.endsWith('.htx'))) {
    expect(verifyFile(join(folder, name)).ok, name).toBe(true)
  }
  expect(restoreBackup({ file: many, target: book.file, at }).facts.voucherCount).toBe(504)
})
