import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BookListing } from '@shared/contract/books'
import type { CoreState } from '../../context'
import { plain } from '../../db/statement'
import { BookUnusable } from '../../db/unusable'
import { openForReading } from '../../book-file/open-book'
import { recentBooks } from './recent'

const contents = plain<Record<string, never>, { count: number; last: string | null }>(
  `SELECT count(*) AS count, (SELECT max(postingDate) FROM voucher WHERE month % 100 <> 0) AS last FROM voucher`,
)

/** What a file is, without opening it for work; `name` is what is known of it when it cannot be read. */
export function listingOf(core: CoreState, file: string, name = basename(file)): BookListing {
  const listing: BookListing = {
    file, name, state: 'ready', message: '', sample: false, firstYear: null, lastPostedOn: null, voucherCount: null,
    modifiedAt: existsSync(file) ? statSync(file).mtime.toISOString() : null, backup: null,
  }
  try {
    const book = openForReading(file, core.regime, '')
    try {
      const { count = 0, last = null } = book.connection.get(contents, {}) ?? {}
      const { name: bookName, sample, firstYear } = book.profile
      return { ...listing, name: bookName, sample: sample === 1, firstYear, voucherCount: count, lastPostedOn: last }
    } finally {
      book.close()
    }
  } catch (error) {
    if (!(error instanceof BookUnusable)) throw error
    return { ...listing, state: stateOf(error), message: error.message }
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

/** Recent books first, then in browser mode every other book of the library folder. */
export function listBooks(core: CoreState): BookListing[] {
  const recent = recentBooks(core)
  const known = new Set(recent.map(({ file }) => file))
  const others = core.options.confineToLibrary && existsSync(core.options.library)
    ? readdirSync(core.options.library).filter((name) => name.endsWith('.htx')).map((name) => join(core.options.library, name)).filter((file) => !known.has(file))
    : []
  return [...recent.map(({ file, name }) => listingOf(core, file, name)), ...others.map((file) => listingOf(core, file))]
}
