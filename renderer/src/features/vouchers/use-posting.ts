import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { isRefusal } from '../../client/failure'
import type { Keeper } from '../../client/keeper'
import { useText } from '../../text/text'
import { showDone, showFault } from '../../ui/toast'
import type { Draft } from './draft'
import { wrongIn } from './missing'
import { type Entry, settleField } from './use-entry'
import { voucherOf } from './voucher-of-draft'

/** What posting gave: the voucher, to be opened or printed. */
export type PostedRef = { voucherId: number; number: string }

/**
 * Posts the draft under its own id, so that a second sending is harmless. What the core refuses stands at its place in the
 * form; the draft stays as it is.
 */
export function usePosting(entry: Entry, keeper: Keeper<Draft>) {
  const text = useText()
  const [busy, setBusy] = useState(false)

  const refused = (error: unknown, keys: readonly number[]) => {
    const draft = entry.store.get()
    const faults = isRefusal(error)
    if (faults === null) return void failureWords(error, text.failure).forEach(showFault)
    entry.refuse({ draft, faults, keys })
    const [first] = wrongIn(faults, keys, draft)
    if (first === undefined) faults.forEach((fault) => showFault(fault.message))
    else entry.go(first)
  }

  /** The voucher posted; null when something is missing or was refused, and the cursor stands there. */
  const post = async (): Promise<PostedRef | null> => {
    if (busy) return null
    settleField()
    const sent = voucherOf(entry.store.get())
    if (sent === null) return null
    setBusy(true)
    try {
      await keeper.keep()
      const posted = await core.vouchers.post(sent.voucher)
      await keeper.stop()
      showDone(text.vouchers.entry.posted(posted.number))
      return posted
    } catch (error) {
      refused(error, sent.keys)
      return null
    } finally {
      setBusy(false)
    }
  }
  return { busy, post }
}
