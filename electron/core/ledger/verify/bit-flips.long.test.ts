import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { postTestYear, testBook, testFolder } from '../../book-file/test-book'
import { openDatabase } from '../../db/open-database'
import { plain } from '../../db/statement'
import { BookUnusable } from '../../db/unusable'
import { verifyFile } from './verify-book'

const FLIPS = 1500

/** Everything that is posted or kept. `search` is left out: words for the list's search, derived, in no book and no hash. */
const posted = [
  `SELECT voucherId, uid, kind, numberYear, number, issuedSequence, date, postingDate, month, description, person, address, attachments, source, reversesId,
     amount, commandSequence, format, previousHash, hash FROM voucher ORDER BY voucherId`,
  'SELECT * FROM posting ORDER BY voucherId, line',
  'SELECT * FROM command ORDER BY sequence',
  'SELECT * FROM balance ORDER BY account, month',
  'SELECT * FROM partyBalance ORDER BY account, party, month',
  'SELECT * FROM numbering ORDER BY kind, month',
].map((text) => plain<Record<string, never>, unknown>(text))

/** The pages of the tables whose rows are posted or kept, as numbers from 1; SQLite itself tells them (dbstat). */
const pagesOfPosted = plain<Record<string, never>, { page: number; size: number }>(
  `SELECT pageno AS page, pgsize AS size FROM dbstat
     WHERE name IN ('voucher', 'posting', 'command', 'balance', 'partyBalance', 'numbering') ORDER BY pageno`,
)

function postedPages(file: string): { page: number; size: number }[] {
  const connection = openDatabase(file, 'read')
  try {
    return connection.all(pagesOfPosted, {})
  } finally {
    connection.close()
  }
}

function dump(file: string): string {
  const connection = openDatabase(file, 'read')
  try {
    return JSON.stringify(posted.map((statement) => connection.all(statement, {})))
  } finally {
    connection.close()
  }
}

/** A small generator with a seed, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Whether verification noticed: by a failing check, or because the file cannot even be opened. */
function noticed(file: string): boolean {
  try {
    return !verifyFile(file).ok
  } catch (error) {
    if (error instanceof BookUnusable) return true
    throw error
  }
}

test(`of ${FLIPS} flipped bits each is noticed, or has changed nothing of what is posted`, () => {
  const file = join(testFolder(), 'so.htx')
  const book = testBook(file)
  postTestYear(book, 150)
  book.close()
  const whole = readFileSync(file)
  const before = dump(file)
  const pages = postedPages(file)
  const random = seeded(20251122)
  // A young book is mostly tables that are still empty: every second bit is taken from where something is posted.
  const anywhere = () => Math.floor(random() * whole.length)
  const amongPosted = () => {
    const { page, size } = pages[Math.floor(random() * pages.length)] ?? { page: 1, size: whole.length }
    return (page - 1) * size + Math.floor(random() * size)
  }
  const copy = join(testFolder(), 'flipped.htx')
  let changed = 0
  for (let flip = 0; flip < FLIPS; flip++) {
    const at = flip % 2 === 0 ? anywhere() : amongPosted()
    const bit = Math.floor(random() * 8)
    const bytes = Buffer.from(whole)
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at)
    writeFileSync(copy, bytes)
    if (noticed(copy)) changed += 1
    else expect(dump(copy), `bit ${bit} of byte ${at}`).toBe(before)
  }
  // If few flips were noticed, this test looked at nothing.
  expect(changed).toBeGreaterThan(FLIPS / 3)
})
