import type { TrainingPaper } from '@shared/contract/training-papers'
import type { CallContext } from '../../context'

/** x */
export async function printPaper(_: CallContext, wanted: TrainingPaper): Promise<File> {
  return new File([], wanted.paper)
}
