import { useState } from 'react'
import { useText } from '../text/text'
import { showFault } from '../ui/toast'
import { showPdf } from './desktop'
import { failureWords } from './failure-words'

/** Makes a paper, a PDF file, and shows it to be printed: one at a time; why it could not be made is said. Null makes none. */
export function usePaper() {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const show = async (make: () => Promise<File | null>) => {
    if (busy) return
    setBusy(true)
    try {
      const file = await make()
      if (file !== null) await showPdf(file)
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    } finally {
      setBusy(false)
    }
  }
  return { show: (make: () => Promise<File | null>) => void show(make), busy }
}
