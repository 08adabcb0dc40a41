import { useState } from 'react'
import { keepFile } from '../../client/desktop'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'

/** Makes a file and lets the user keep it, one at a time; answers whether it was kept. Why it could not be made is said. */
export function useSavedPaper() {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const save = async (make: () => Promise<File>): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    try {
      return (await keepFile(await make())) !== null
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, save }
}
