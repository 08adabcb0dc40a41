import type { PaperKind } from '@shared/contract/membership'
import { useState } from 'react'
import { core } from '../../../client/client'
import { showPdf } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { showFault } from '../../../ui/toast'

/** Makes the paper of a step and shows it, to be printed. */
export function usePapers() {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const print = (stepId: number, paper: PaperKind) => {
    if (busy) return
    setBusy(true)
    core.membership
      .print({ stepId, paper })
      .then(showPdf)
      .catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
      .finally(() => setBusy(false))
  }
  return { print, busy }
}
