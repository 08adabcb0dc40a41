import type { trainingPapers as contract } from '@shared/contract/training-papers'
import type { HandlersOf } from '../../procedure'
import { printPaper } from './print-paper'

export const trainingPapers = {
  print: (context, { wanted }) => printPaper(context, wanted),
} satisfies HandlersOf<typeof contract>
