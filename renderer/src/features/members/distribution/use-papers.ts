import type { DistributionSource } from '@shared/contract/distribution'
import { useState } from 'react'
import { core } from '../../../client/client'
import { showPdf } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { showFault } from '../../../ui/toast'

/** Makes the papers of a distribution and shows them; `before` keeps what was typed first, and may say that nothing is to be printed. */
export function usePapers(source: DistributionSource, before: () => Promise<boolean> = async () => true) {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const show = async (make: () => Promise<File>) => {
    if (busy) return
    setBusy(true)
    try {
      if (await before()) await showPdf(await make())
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    printWhole: () => void show(() => core.distribution.print({ source })),
    printMembers: (members: string[] | null) => void show(() => core.distribution.printMembers({ source, members })),
  }
}
