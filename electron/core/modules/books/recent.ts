import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CoreState } from '../../context'

/** How many books the list remembers. */
const MOST_RECENT = 20

const RecentFile = z.object({ books: z.array(z.object({ file: z.string(), name: z.string(), openedAt: z.string() })) })
export type RecentBook = z.infer<typeof RecentFile>['books'][number]

/** The books opened before, the latest first. A list that cannot be read is an empty one: it is only a convenience. */
export function recentBooks(core: CoreState): RecentBook[] {
  const file = listFile(core)
  if (!existsSync(file)) return []
  try {
    return RecentFile.parse(JSON.parse(readFileSync(file, 'utf8'))).books
  } catch (error) {
    core.options.log?.(`recent books not read: ${String(error)}`)
    return []
  }
}

/** Puts a book at the head of the list, written whole beside it and renamed. */
export function rememberBook(core: CoreState, book: RecentBook): void {
  const books = [book, ...recentBooks(core).filter(({ file }) => file !== book.file)].slice(0, MOST_RECENT)
  mkdirSync(core.options.state, { recursive: true })
  const file = listFile(core)
  writeFileSync(`${file}.new`, JSON.stringify({ books }))
  renameSync(`${file}.new`, file)
}

function listFile(core: CoreState): string {
  return join(core.options.state, 'recent.json')
}
