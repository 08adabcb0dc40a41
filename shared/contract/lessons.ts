import { z } from 'zod'
import { tracks } from '@shared/domain/training'
import { query } from './procedure'

/** A lesson as it is offered: what it teaches and how many tasks it has. */
export const LessonOffer = z.object({
  lessonId: z.string(),
  track: z.enum(tracks),
  title: z.string(),
  about: z.string(),
  taskCount: z.int(),
})
export type LessonOffer = z.infer<typeof LessonOffer>

/** How a task stands with the book as it is: nothing of it yet, done, or something that is not it; `says` tells what the book has. */
export const LessonTask = z.object({
  taskId: z.string(),
  text: z.string(),
  hint: z.string(),
  state: z.enum(['open', 'done', 'wrong']),
  says: z.string(),
})
export type LessonTask = z.infer<typeof LessonTask>

/** A practice book is a lesson on a real book: its tasks are checked on what the book holds, never by questions. */
export const lessons = {
  /** The open lesson with its tasks, each checked on the book as it is now. */
  tasks: query({
    permission: 'book.read',
    affects: ['vouchers', 'balances', 'periods', 'meetings', 'hall', 'minutes', 'resolutions', 'supervision'],
  })
    .input(z.object({}))
    .output(LessonOffer.extend({ tasks: z.array(LessonTask) })),
}
