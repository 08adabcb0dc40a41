import { useState } from 'react'
import type { Voucher, VoucherRow } from '@shared/contract/vouchers'
import { useLocation } from 'wouter'
import { core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'
import type { BookFacts } from './book-facts'
import type { Correction } from './correctable'
import { saveDraft } from './use-kept-draft'
import { usePrint } from './use-print'
import { voucherActions } from './voucher-actions'
import { draftOf } from './voucher-of-draft'
import { draftPath, voucherPath } from './voucher-paths'

/** What can be done with a posted voucher: the one a list stands at, or the one that is open. */
export function useVoucherActions(voucher: Voucher | VoucherRow | undefined, facts: BookFacts | null) {
  const text = useText()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState<{ correction: Correction; voucherId: number } | null>(null)
  const { print, printing } = usePrint()
  // A question belongs to its voucher; it goes when one stands at another.
  const asked = asking?.voucherId === voucher?.voucherId ? (asking?.correction ?? null) : null

  const duplicate = async (id: number, known: BookFacts) => {
    const whole = await core.vouchers.get({ voucherId: id })
    const copy = draftOf(whole, { id: newId(), date: whole.date, postingDate: whole.postingDate, corrects: null })
    await saveDraft(copy, known)
    navigate(draftPath(copy.id))
  }
  const ask = (correction: Correction, voucherId: number) => setAsking({ correction, voucherId })
  const actions = voucherActions(voucher, facts !== null, text, {
    open: (voucherId) => navigate(voucherPath(voucherId)),
    print,
    duplicate: (voucherId) => {
      if (facts === null) return
      duplicate(voucherId, facts).catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
    },
    ask,
  })
  return { actions, asked, stopAsking: () => setAsking(null), printing }
}
