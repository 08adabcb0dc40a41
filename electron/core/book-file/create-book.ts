import { randomUUID } from 'node:crypto'
import { constants, copyFileSync, existsSync, fsyncSync, linkSync, openSync, closeSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { NewBook } from '@shared/contract/books'
import { fiscalYearRange } from '@shared/domain/period'
import { summaries } from '@shared/text/summaries'
import { unusable } from '@shared/text/unusable'
import { plain, sql, statement } from '../db/statement'
import type { AccountTable, BookTable } from '../db/schema'
import type { Connection } from '../db/connection'
import { migrate } from '../db/migrate'
import { migrations } from '../db/migrations'
import { refuseNetworkShare } from '../db/network-share'
import { openDatabase } from '../db/open-database'
import { BookUnusable } from '../db/unusable'
import { Ledger } from '../ledger/ledger'
import { chainCommand } from '../ledger/command-row'
import { canonicalHash } from '../canonical-hash'
import { refuse } from '../refusal'
import type { Regime } from '../regime/regime'

const insertBook = statement<BookTable>()((p) =>
  sql.insertInto('book').values({
    onlyRow: p.onlyRow,
    bookId: p.bookId,
    kind: p.kind,
    sample: p.sample,
    regime: p.regime,
    firstYear: p.firstYear,
    fiscalYearStartMonth: p.fiscalYearStartMonth,
    name: p.name,
    taxCode: p.taxCode,
    address: p.address,
    governanceForm: p.governanceForm,
    createdAt: p.createdAt,
  }),
)
const insertAccount = statement<AccountTable>()((p) =>
  sql.insertInto('account').values({
    code: p.code,
    name: p.name,
    nameEn: p.nameEn,
    parent: p.parent,
    nature: p.nature,
    needsParty: p.needsParty,
    own: p.own,
    note: p.note,
  }),
)
const insertSigner = statement<{ post: string; fromDate: string; name: string }>()((p) =>
  sql.insertInto('signer').values({ post: p.post, fromDate: p.fromDate, name: p.name }),
)

const insertSetting = plain<{ key: string; value: string }, never>(
  'INSERT INTO setting (key, value) VALUES (@key, @value)',
)

/** Under this key a practice book says which lesson it is of. */
export const LESSON_SETTING = 'lesson'

export type CreateBookOptions = {
  regime: Regime
  id: string
  userId: string
  at: string
  /** Marks it as the sample. */
  sample?: boolean
  /** Makes it the practice book of this lesson. */
  lesson?: string
}

/**
 * Makes a new book's file. An existing file is never overwritten: the book is made whole under another name beside it and then
 * linked into place, which fails when something stands there. Refuses 'book-exists'.
 */
export function createBook(file: string, book: NewBook, options: CreateBookOptions): void {
  refuseNetworkShare(file)
  if (existsSync(file)) refuse({ code: 'book-exists', value: basename(file), data: { path: basename(file) } })
  if (!existsSync(dirname(file))) {
    throw new BookUnusable('missing', unusable.missing.folder, { file: dirname(file) })
  }
  const unfinished = join(dirname(file), `.${basename(file)}.${randomUUID()}.new`)
  try {
    writeNewBook(unfinished, book, options)
    putInPlace(unfinished, file)
    syncFolder(dirname(file))
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Gives the finished file its name without ever replacing one. FAT sticks have no hard links: there an exclusive copy serves. */
function putInPlace(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file)
  } catch (error) {
    if (existsSync(file)) refuse({ code: 'book-exists', value: basename(file), data: { path: basename(file) } })
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    copyFileSync(unfinished, file, constants.COPYFILE_EXCL)
  }
}

function writeNewBook(
  file: string,
  book: NewBook,
  { regime, id, userId, at, sample = false, lesson }: CreateBookOptions,
): void {
  const connection = openDatabase(file, 'create')
  try {
    migrate(connection, migrations)
    connection.raw.transaction(() => {
      connection.run(insertBook, {
        onlyRow: 1,
        bookId: randomUUID(),
        kind: lesson === undefined ? book.kind : 'practice',
        sample: sample ? 1 : 0,
        regime: regime.id,
        firstYear: book.firstYear,
        fiscalYearStartMonth: book.fiscalYearStartMonth,
        name: book.name,
        taxCode: book.taxCode,
        address: book.address,
        governanceForm: book.governanceForm,
        createdAt: at,
      })
      // A school's book has no ledger: its chart stays empty, and so does all that would stand on it.
      if (book.kind !== 'school') insertChart(connection, regime)
      insertSigners(connection, book)
      if (lesson !== undefined) connection.run(insertSetting, { key: LESSON_SETTING, value: lesson })
      const input = { file: basename(file), book }
      chainCommand(new Ledger(connection), {
        id,
        procedure: 'books.create',
        userId,
        at,
        ...canonicalHash(input),
        result: '{}',
        summary: summaries.bookCreated(book),
      })
    })()
    connection.raw.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    connection.close()
  }
}

/** The circular's chart, parents before children as the foreign key asks. */
function insertChart(connection: Connection, regime: Regime): void {
  for (const account of [...regime.accounts].sort(
    (a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1),
  )) {
    connection.run(insertAccount, {
      code: account.code,
      name: account.nameVi,
      nameEn: account.nameEn,
      parent: account.parent,
      nature: account.nature,
      needsParty: account.needsParty ? 1 : 0,
      own: 0,
      note: account.note,
    })
  }
}

function insertSigners(connection: Connection, book: NewBook): void {
  const fromDate = fiscalYearRange(book.firstYear, book.fiscalYearStartMonth).from
  if (book.representative !== '')
    connection.run(insertSigner, { post: 'representative', fromDate, name: book.representative })
  if (book.accountant !== '') {
    connection.run(insertSigner, { post: 'chiefAccountant', fromDate, name: book.accountant })
    connection.run(insertSigner, { post: 'preparer', fromDate, name: book.accountant })
  }
}

/** A new name in a folder is durable only when the folder is; Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
