import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { importKinds } from '@shared/contract/imports'
import { NewBook } from '@shared/contract/books'
import { sampleCooperative } from '@shared/text/sample'
import { summaries } from '@shared/text/summaries'
import { giveName } from '../../backup/durable-file'
import { createBook } from '../../book-file/create-book'
import { openBook } from '../../book-file/open-book'
import { canonicalHash } from '../../canonical-hash'
import type { CoreState } from '../../context'
import type { AnyReading } from '../../importing/run-import'
import { chainCommand, nextCommandSequence } from '../../ledger/command-row'
import { refuse } from '../../refusal'

/** The folder of the sample below `resources/`. */
const SAMPLE = 'kim-dong-2025'
const sampleBook = NewBook.parse({ ...sampleCooperative, firstYear: 2025, governanceForm: 'full' })

/** Parties come first, because openings and vouchers name them. */
const order = ['parties', 'members', 'opening', 'journal'] as const satisfies readonly (typeof importKinds)[number][]

/** Makes the sample co-operative's book, marked for ever, through the same import that real files go through. Refuses 'book-exists'. */
export async function createSampleBook(
  core: CoreState,
  file: string,
  id: string,
  name = sampleBook.name,
): Promise<void> {
  // Loaded only here: reading files is a part of the program that opening a book does not need.
  const { readAny, writeImport } = await import('../../importing/run-import')
  const readings = await Promise.all(
    order.map(async (kind) => ({
      kind,
      reading: await readAny(kind, readFileSync(join(core.options.resources, 'samples', SAMPLE, `${kind}.csv`))),
    })),
  )
  if (existsSync(file)) refuse({ code: 'book-exists', value: basename(file), data: { path: basename(file) } })
  mkdirSync(dirname(file), { recursive: true })
  // Made whole under another name, so that no half sample ever bears the book's.
  const unfinished = join(dirname(file), `.so-htx-${randomUUID()}.new`)
  try {
    createBook(
      unfinished,
      { ...sampleBook, name },
      { regime: core.regime, id, userId: 'owner', at: core.now(), sample: true },
    )
    importSample(core, unfinished, id, readings, writeImport)
    giveName(unfinished, file)
  } finally {
    for (const side of ['', '-wal', '-shm', '-lock']) rmSync(`${unfinished}${side}`, { force: true })
  }
}

type WriteImport = typeof import('../../importing/run-import').writeImport
type Readings = { kind: (typeof order)[number]; reading: AnyReading }[]

function importSample(core: CoreState, file: string, id: string, readings: Readings, writeImport: WriteImport): void {
  const book = openBook(file, { regime: core.regime })
  try {
    for (const { kind, reading } of readings) {
      book.connection.raw.transaction(() => {
        const result = writeImport(book, reading, `${id}-${kind}`, nextCommandSequence(book.ledger))
        chainCommand(book.ledger, {
          id: `${id}-${kind}`,
          procedure: 'imports.run',
          userId: 'owner',
          at: core.now(),
          ...canonicalHash({ sample: SAMPLE, kind }),
          result: JSON.stringify(result),
          summary: summaries.sampleImported(kind),
        })
      })()
    }
  } finally {
    book.close()
  }
}
