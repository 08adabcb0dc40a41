import { NewBook } from '@shared/contract/books'
import type { CoreState } from '../../context'
import { loadLessons } from '../../lessons/load-lessons'
import { refuse } from '../../refusal'

/** Makes the practice book of a lesson, filled with what it begins with. Refuses 'lesson-unknown', 'book-exists'. */
export async function createLessonBook(core: CoreState, file: string, id: string, lessonId: string): Promise<void> {
  const lesson = loadLessons(core.options.resources).find((one) => one.id === lessonId)
  if (lesson === undefined) return refuse({ code: 'lesson-unknown', value: lessonId })
  // Loaded only here: reading files is a part of the program that opening a book does not need.
  const { createFilledBook } = await import('../../importing/filled-book')
  await createFilledBook(file, {
    id,
    at: core.now(),
    regime: core.regime,
    book: NewBook.parse({ name: lesson.bookName, firstYear: lesson.firstYear, governanceForm: 'full' }),
    folder: lesson.folder,
    kinds: lesson.files,
    mark: { lesson: lesson.id },
  })
}
