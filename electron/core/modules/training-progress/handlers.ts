import type { trainingProgress as contract } from '@shared/contract/training-progress'
import type { HandlersOf } from '../../procedure'
import { progressOf } from '../../training/progress'

export const trainingProgress = {
  read: (context, { from, to }) =>
    progressOf(context.book.connection, context.core.law, { from, to, today: context.today() }),
} satisfies HandlersOf<typeof contract>
