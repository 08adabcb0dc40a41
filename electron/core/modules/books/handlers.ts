import { existsSync, mkdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { books as contract } from '@shared/contract/books'
import { lessonFileName } from '@shared/text/lessons'
import { sampleCooperative } from '@shared/text/sample'
import { backUpIfDue } from '../../backup/automatic'
import { createBook } from '../../book-file/create-book'
import { closeOpen } from '../../book-file/open-book-into'
import { restoreBackup } from '../../backup/restore-book'
import type { CallContext } from '../../context'
import { FIRST_USER } from '../../people/user-rows'
import type { HandlersOf } from '../../procedure'
import { closeOpenBook } from './close'
import { confinedPath } from '../../confined-path'
import { loadLessons, offerOf } from '../../lessons/load-lessons'
import { createLessonBook } from './create-lesson'
import { createSampleBook } from './create-sample'
import { listBooks, listingOf } from './listing'
import { wasMadeBy } from './made-by'
import { openListed } from './open-listed'

export const books = {
  list: ({ core }) => ({ folder: core.options.library, open: core.open?.file ?? null, recent: listBooks(core) }),
  inspect: ({ core }, { file }) => listingOf(core, confinedPath(core.options, file)),

  create: async (context, { id, file, book }) => {
    const { core } = context
    const path = withExtension(confinedPath(core.options, file))
    if (core.options.confineToLibrary) mkdirSync(core.options.library, { recursive: true })
    if (!wasMadeBy(path, id)) createBook(path, book, { regime: core.regime, id, userId: FIRST_USER, at: core.now() })
    await openIt(context, path, false)
    return { file: path }
  },

  createSample: async (context, { id, file }) => {
    const { core } = context
    const path = withExtension(
      confinedPath(core.options, file ?? freeFile(core.options.library, sampleCooperative.file, id)),
    )
    if (!wasMadeBy(path, id)) await createSampleBook(core, path, id)
    await openIt(context, path, false)
    return { file: path }
  },

  lessons: ({ core }) => ({ lessons: loadLessons(core.options.resources).map(offerOf) }),
  createLesson: async (context, { id, lessonId, file }) => {
    const { core } = context
    const path = withExtension(
      confinedPath(core.options, file ?? freeFile(core.options.library, lessonFileName(lessonId), id)),
    )
    if (!wasMadeBy(path, id)) await createLessonBook(core, path, id, lessonId)
    await openIt(context, path, false)
    return { file: path }
  },

  open: async (context, { file, readOnly }) => {
    const path = confinedPath(context.core.options, file)
    await openIt(context, path, readOnly)
    return { file: path, readOnly: context.book.readOnly }
  },

  restore: async (context, { file, target, password }) => {
    const { core } = context
    const path = withExtension(confinedPath(core.options, target))
    if (core.open?.file === path) closeOpen(core)
    const { keptAs } = restoreBackup({
      file: confinedPath(core.options, file),
      target: path,
      at: context.now(),
      ...(password ? { password } : {}),
    })
    await openIt(context, path, false)
    return { file: path, keptAs }
  },

  close: async ({ core }) => {
    await closeOpenBook(core)
    return {}
  },
} satisfies HandlersOf<typeof contract>

async function openIt({ core }: CallContext, file: string, readOnly: boolean): Promise<void> {
  // The book before stays open until the new one is.
  if (core.open !== null && core.open.file !== file) await backUpIfDue(core, 'close')
  openListed(core, file, readOnly)
}

/** A book's file ends in .htx, whatever was typed. */
function withExtension(file: string): string {
  return extname(file) === '.htx' ? file : `${file}.htx`
}

/** A name in the library that is free, or the one this very command has made before: an existing book is never overwritten. */
function freeFile(library: string, name: string, id: string): string {
  const stem = basename(name, '.htx')
  for (let count = 1; ; count++) {
    const file = join(library, count === 1 ? name : `${stem} ${count}.htx`)
    if (!existsSync(file) || wasMadeBy(file, id)) return file
  }
}
