import type { DistributionSource } from '@shared/contract/distribution'
import { core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'

/** Makes the papers of a distribution and shows them; `before` keeps what was typed first, and may say that nothing is to be printed. */
export function usePapers(source: DistributionSource, before: () => Promise<boolean> = async () => true) {
  const { show, busy } = usePaper()
  const kept = (make: () => Promise<File>) => show(async () => ((await before()) ? make() : null))
  return {
    busy,
    printWhole: () => kept(() => core.distribution.print({ source })),
    printMembers: (members: string[] | null) => kept(() => core.distribution.printMembers({ source, members })),
  }
}
