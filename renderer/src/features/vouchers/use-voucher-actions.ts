import { useState } from 'react'
import type { Voucher, VoucherRow } from '@shared/contract/vouchers'
import { useLocation } from 'wouter'
import type { Action, ActionContext } from '../../actions/action'
import { core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showFault, showNote } from '../../ui/toast'
import type { BookFacts } from './book-facts'
import { type Correction, obstacleTo } from './correctable'
import { postingBlocked } from './may-post'
import { saveDraft } from './use-kept-draft'
import { usePrint } from './use-print'
import { draftOf } from './voucher-of-draft'
import { draftPath, voucherPath } from './voucher-paths'

/** What can be done with a posted voucher: the one a list stands at, or the one that is open. */
export function useVoucherActions(voucher: Voucher | VoucherRow | undefined, facts: BookFacts | null) {
  const text = useText()
  const say = text.vouchers.actions
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState<{ correction: Correction; voucherId: number } | null>(null)
  const { print, printing } = usePrint()
  // A question belongs to its voucher; it goes when one stands at another.
  const asked = asking?.voucherId === voucher?.voucherId ? (asking?.correction ?? null) : null

  const duplicate = async (id: number, known: BookFacts) => {
    const whole = await core.vouchers.get({ voucherId: id })
    const copy = draftOf(whole, { id: newId(), date: whole.date, postingDate: whole.postingDate, corrects: null })
    await saveDraft(copy, known)
    showNote(text.vouchers.entry.duplicated)
    navigate(draftPath(copy.id))
  }
  const noVoucher = () => (voucher === undefined || facts === null ? say.none : null)
  const correcting = (correction: Correction) => (context: ActionContext) => {
    const blocked = noVoucher() ?? postingBlocked(context, text.vouchers)
    if (blocked !== null || voucher === undefined) return blocked
    const obstacle = obstacleTo(correction, voucher)
    return obstacle === null ? null : say.obstacle[obstacle]
  }
  const ask = (correction: Correction) => () => {
    if (voucher !== undefined) setAsking({ correction, voucherId: voucher.voucherId })
  }
  const place = 'vouchers'
  const actions = {
    open: {
      id: 'vouchers.open',
      label: say.open,
      keys: 'Enter',
      place,
      blocked: noVoucher,
      perform: () => voucher && navigate(voucherPath(voucher.voucherId)),
    },
    correct: {
      id: 'vouchers.correct',
      label: say.correct,
      keys: 'Ctrl E',
      place,
      blocked: correcting('correct'),
      perform: ask('correct'),
    },
    print: {
      id: 'vouchers.print',
      label: say.print,
      keys: 'Ctrl P',
      place,
      icon: 'print',
      blocked: noVoucher,
      perform: () => voucher && print(voucher.voucherId),
    },
    duplicate: {
      id: 'vouchers.duplicate',
      label: say.duplicate,
      keys: 'Ctrl D',
      place,
      blocked: (context) => noVoucher() ?? postingBlocked(context, text.vouchers),
      perform: () => {
        if (voucher === undefined || facts === null) return
        duplicate(voucher.voucherId, facts).catch((error: unknown) =>
          failureWords(error, text.failure).forEach(showFault),
        )
      },
    },
    reverse: {
      id: 'vouchers.reverse',
      label: say.reverse,
      keys: 'Ctrl R',
      place,
      blocked: correcting('reverse'),
      perform: ask('reverse'),
    },
  } satisfies Record<string, Action>
  return { actions, asked, stopAsking: () => setAsking(null), printing }
}
