import { useState } from 'react'
import { core } from '../../client/client'
import { showPdf } from '../../client/desktop'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'

/** Makes the printed form of a voucher (01-TT, 02-TT, else a general one) and shows it, to be printed. */
export function usePrint() {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const print = (voucherId: number) => {
    if (busy) return
    setBusy(true)
    core.vouchers
      .print({ voucherId })
      .then(showPdf)
      .catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
      .finally(() => setBusy(false))
  }
  return { print, printing: busy }
}
