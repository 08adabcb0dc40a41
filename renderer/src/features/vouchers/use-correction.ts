import { useState } from 'react'
import type { Voucher, VoucherRow } from '@shared/contract/vouchers'
import type { CivilDate } from '@shared/domain/civil-date'
import { longVoucherNumber } from '@shared/domain/voucher-number'
import { useLocation } from 'wouter'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showDone } from '../../ui/toast'
import type { BookFacts } from './book-facts'
import type { Correction } from './correctable'
import { saveDraft } from './use-kept-draft'
import { draftOf } from './voucher-of-draft'
import { draftPath } from './voucher-paths'

export type CorrectionOptions = {
  correction: Correction
  voucher: Voucher | VoucherRow
  facts: BookFacts
  ids: { reversal: string; draft: string }
  onDone: () => void
}

/**
 * Reverses a posted voucher and, to correct it, opens a draft with its content. The draft is kept before anything is
 * reversed, so that nothing in between can lose it; it goes again when the reversal is refused.
 */
export function useCorrection({ correction, voucher, facts, ids, onDone }: CorrectionOptions) {
  const text = useText()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<readonly string[]>([])

  const keepDraft = async () => {
    const whole = await core.vouchers.get({ voucherId: voucher.voucherId })
    const corrects = longVoucherNumber(whole.number, Number(whole.date.slice(0, 4)))
    await saveDraft(
      draftOf(whole, { id: ids.draft, date: whole.date, postingDate: whole.postingDate, corrects }),
      facts,
    )
  }
  const reverse = async (reason: string, date: CivilDate) => {
    try {
      return await core.vouchers.reverse({ id: ids.reversal, voucherId: voucher.voucherId, reason, date })
    } catch (error) {
      if (correction === 'correct') await core.vouchers.deleteDraft({ id: ids.draft })
      throw error
    }
  }
  const run = (reason: string, date: CivilDate) => {
    if (busy) return
    setBusy(true)
    setErrors([])
    const work = async () => {
      if (correction === 'correct') await keepDraft()
      const reversal = await reverse(reason, date)
      showDone(text.vouchers.correction.reversed(voucher.number, reversal.number))
      onDone()
      if (correction === 'correct') navigate(draftPath(ids.draft))
    }
    work()
      .catch((error: unknown) => setErrors(failureWords(error, text.failure)))
      .finally(() => setBusy(false))
  }
  return { run, busy, errors }
}
