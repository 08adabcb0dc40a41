import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ImportKind } from '@shared/contract/imports'
import type { NewBook } from '@shared/contract/books'
import { summaries } from '@shared/text/summaries'
import { giveName } from '../backup/durable-file'
import { createBook } from '../book-file/create-book'
import { openBook } from '../book-file/open-book'
import { canonicalHash } from '../canonical-hash'
import { chainCommand, nextCommandSequence } from '../ledger/command-row'
import type { Regime } from '../regime/regime'
import { refuse } from '../refusal'
import { type AnyReading, readAny, writeImport } from './run-import'

/** What a filled book is made of: what it is told, its mark, and the folder with a CSV file of each kind, in the order they are read. */
export type FilledBook = {
  id: string
  at: string
  regime: Regime
  book: NewBook
  folder: string
  kinds: readonly ImportKind[]
  mark: { sample: true } | { lesson: string }
}

/**
 * Makes a book that is filled from the start, marked for ever as the sample or as a lesson, through the same import that real files go
 * through. Made whole under another name, so that no half of it ever bears the book's. Refuses 'book-exists'.
 */
export async function createFilledBook(file: string, filled: FilledBook): Promise<void> {
  const readings = await Promise.all(
    filled.kinds.map(async (kind) => ({
      kind,
      reading: await readAny(kind, readFileSync(join(filled.folder, `${kind}.csv`))),
    })),
  )
  if (existsSync(file)) refuse({ code: 'book-exists', value: basename(file), data: { path: basename(file) } })
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = join(dirname(file), `.so-htx-${randomUUID()}.new`)
  try {
    const { regime, id, at, mark, book } = filled
    createBook(unfinished, book, { regime, id, userId: 'owner', at, ...mark })
    fill(unfinished, filled, readings)
    giveName(unfinished, file)
  } finally {
    for (const side of ['', '-wal', '-shm', '-lock']) rmSync(`${unfinished}${side}`, { force: true })
  }
}

function fill(
  file: string,
  { regime, id, at, folder }: FilledBook,
  readings: { kind: ImportKind; reading: AnyReading }[],
) {
  const book = openBook(file, { regime })
  try {
    for (const { kind, reading } of readings) {
      book.connection.raw.transaction(() => {
        const result = writeImport(book, reading, `${id}-${kind}`, nextCommandSequence(book.ledger))
        chainCommand(book.ledger, {
          id: `${id}-${kind}`,
          procedure: 'imports.run',
          userId: 'owner',
          at,
          ...canonicalHash({ sample: basename(folder), kind }),
          result: JSON.stringify(result),
          summary: summaries.sampleImported(kind),
        })
      })()
    }
  } finally {
    book.close()
  }
}
