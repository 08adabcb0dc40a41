import { join } from 'node:path'
import { NewBook } from '@shared/contract/books'
import type { ImportKind } from '@shared/contract/imports'
import { sampleCooperative } from '@shared/text/sample'
import type { CoreState } from '../../context'

/** The folder of the sample below `resources/`. */
const SAMPLE = 'kim-dong-2025'
const sampleBook = NewBook.parse({ ...sampleCooperative, firstYear: 2025, governanceForm: 'full' })

/** Parties come first, because openings and vouchers name them. */
const kinds: readonly ImportKind[] = ['parties', 'members', 'opening', 'journal']

/** Makes the sample co-operative's book, marked for ever, through the same import that real files go through. Refuses 'book-exists'. */
export async function createSampleBook(
  core: CoreState,
  file: string,
  id: string,
  name = sampleBook.name,
): Promise<void> {
  // Loaded only here: reading files is a part of the program that opening a book does not need.
  const { createFilledBook } = await import('../../importing/filled-book')
  await createFilledBook(file, {
    id,
    at: core.now(),
    regime: core.regime,
    book: { ...sampleBook, name },
    folder: join(core.options.resources, 'samples', SAMPLE),
    kinds,
    mark: { sample: true },
  })
}
