import type { PaperKind } from '@shared/contract/membership'
import { core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'

/** Makes the paper of a step and shows it, to be printed. */
export function usePapers() {
  const { show } = usePaper()
  return { print: (stepId: number, paper: PaperKind) => show(() => core.membership.print({ stepId, paper })) }
}
