import type { MemberFilter } from '@shared/contract/members'
import { useState } from 'react'
import { core } from '../../client/client'
import { showPdf } from '../../client/desktop'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'

/** Makes the cards of members, ten on a sheet, and shows them, to be printed. */
export function useCards() {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const print = (wanted: { codes: string[] } | { filter: MemberFilter }) => {
    if (busy) return
    setBusy(true)
    core.members
      .cards(wanted)
      .then(showPdf)
      .catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
      .finally(() => setBusy(false))
  }
  return { print, busy }
}
