import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BookListing } from '@shared/contract/books'
import { heldByWriter, unreadableBook } from '@shared/text/book-listing'
import { withRescue } from '../../book-file/open-book-into'
import { isInLibrary } from '../../confined-path'
import type { CoreState } from '../../context'
import { newerBook, versionOf } from '../../db/migrate'
import { migrations } from '../../db/migrations'
import { asUnusable, openDatabase } from '../../db/open-database'
import type { BookTable } from '../../db/schema'
import { plain } from '../../db/statement'
import { BookUnusable } from '../../db/unusable'
import { isHeldByWriter } from '../../db/writer-lock'
import { recentBooks } from './recent'

type Contents = Pick<BookTable, 'name' | 'sample' | 'kind' | 'firstYear'> & {
  voucherCount: number
  lastPostedOn: string | null
}

const contentsRow = plain<Record<string, never>, Contents>(
  `SELECT name, sample, kind, firstYear, (SELECT count(*) FROM voucher) AS voucherCount,
     (SELECT postingDate FROM voucher WHERE month % 100 <> 0 ORDER BY postingDate DESC LIMIT 1) AS lastPostedOn FROM book`,
)

/**
 * What a file is, without opening it for work; `name` is what is known of it when it cannot be read. A book that is damaged or gone
 * says so in words, with its last proven backup where one is known.
 */
export function listingOf(core: CoreState, file: string, name = basename(file)): BookListing {
  const listing: BookListing = {
    file,
    name,
    state: 'ready',
    message: '',
    sample: false,
    kind: null,
    firstYear: null,
    lastPostedOn: null,
    voucherCount: null,
    modifiedAt: modifiedAt(file),
    backup: null,
  }
  try {
    const { sample, ...contents } = contentsOf(file)
    const held = core.open?.file !== file && isHeldByWriter(file)
    return {
      ...listing,
      ...contents,
      sample: sample === 1,
      ...(held ? { state: 'locked', message: heldByWriter } : {}),
    }
  } catch (error) {
    const known = asUnusable(error, file)
    if (!(known instanceof BookUnusable))
      return {
        ...listing,
        state: 'damaged',
        message: unreadableBook(error instanceof Error ? error.message : String(error)),
      }
    const { message, rescue } = withRescue(core, known, file)
    return { ...listing, state: stateOf(known), message, backup: rescue }
  }
}

function contentsOf(file: string): Contents {
  const connection = openDatabase(file, 'read')
  try {
    // An older book is opened for writing like any other, after its backup: there is nothing to warn of.
    if (versionOf(connection) > migrations.length) throw newerBook(file)
    const contents = connection.get(contentsRow, {})
    if (!contents) throw new Error('no book row')
    return contents
  } finally {
    connection.close()
  }
}

function stateOf({ kind }: BookUnusable): BookListing['state'] {
  switch (kind) {
    case 'missing':
    case 'newer':
    case 'older':
    case 'locked':
    case 'not-a-book':
      return kind
    default:
      return 'damaged'
  }
}

function modifiedAt(file: string): string | null {
  return statSync(file, { throwIfNoEntry: false })?.mtime.toISOString() ?? null
}

/** Recent books first; in browser mode only those that may be opened, and then every other book of the library folder. */
export function listBooks(core: CoreState): BookListing[] {
  const { library, confineToLibrary } = core.options
  const recent = recentBooks(core).filter(({ file }) => !confineToLibrary || isInLibrary(core.options, file))
  const known = new Set(recent.map(({ file }) => file))
  const others =
    confineToLibrary && existsSync(library)
      ? readdirSync(library)
          .filter((name) => name.endsWith('.htx') && !name.startsWith('.'))
          .sort()
          .map((name) => join(library, name))
          .filter((file) => !known.has(file))
      : []
  return [
    ...recent.map(({ file, name }) => listingOf(core, file, name)),
    ...others.map((file) => listingOf(core, file)),
  ]
}
