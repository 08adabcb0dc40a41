import type { lessons as contract } from '@shared/contract/lessons'
import { LESSON_SETTING } from '../../book-file/create-book'
import type { CallContext } from '../../context'
import { plain } from '../../db/statement'
import { checkTask } from '../../lessons/check-task'
import { type Lesson, loadLessons, offerOf } from '../../lessons/load-lessons'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'

const lessonOfBook = plain<{ key: string }, { value: string }>('SELECT value FROM setting WHERE key = @key')

export const lessons = {
  tasks: (context) => {
    const lesson = openLesson(context)
    const { connection } = context.book
    return {
      ...offerOf(lesson),
      tasks: lesson.tasks.map(({ id, text, hint, check }) => ({
        taskId: id,
        text,
        hint,
        ...checkTask(connection, context.core.law, check),
      })),
    }
  },
} satisfies HandlersOf<typeof contract>

/** The lesson the open book is of; refuses 'lesson-unknown' where this program does not have it. */
function openLesson({ book, core }: CallContext): Lesson {
  const id = book.connection.get(lessonOfBook, { key: LESSON_SETTING })?.value ?? ''
  const lesson = loadLessons(core.options.resources).find((one) => one.id === id)
  return lesson ?? refuse({ code: 'lesson-unknown', value: id })
}
