import type { Voucher, VoucherRow } from '@shared/contract/vouchers'
import type { Action, ActionContext } from '../../actions/action'
import type { Text } from '../../text/text'
import { type Correction, obstacleTo } from './correctable'

/** What the actions of a posted voucher do. */
export type VoucherDeeds = {
  open: (voucherId: number) => void
  print: (voucherId: number) => void
  duplicate: (voucherId: number) => void
  ask: (correction: Correction, voucherId: number) => void
}

/** The actions of a posted voucher, each with its key and, where it cannot be done, the reason. `ready` once the book's lists are read. */
export function voucherActions(
  voucher: Voucher | VoucherRow | undefined,
  ready: boolean,
  text: Text,
  deeds: VoucherDeeds,
) {
  const say = text.vouchers.actions
  const noVoucher = () => (voucher === undefined || !ready ? say.none : null)
  const correcting = (correction: Correction) => (context: ActionContext) => {
    const blocked = noVoucher() ?? context.whyNotPost(voucher?.kind)
    if (blocked !== null || voucher === undefined) return blocked
    const obstacle = obstacleTo(correction, voucher)
    return obstacle === null ? null : say.obstacle[obstacle]
  }
  const act = (deed: (voucherId: number) => void) => () => {
    if (voucher !== undefined) deed(voucher.voucherId)
  }
  const place = 'vouchers'
  return {
    open: {
      id: 'vouchers.open',
      label: say.open,
      keys: 'Enter',
      place,
      blocked: noVoucher,
      perform: act(deeds.open),
    },
    correct: {
      id: 'vouchers.correct',
      label: say.correct,
      keys: 'Ctrl E',
      place,
      blocked: correcting('correct'),
      perform: act((voucherId) => deeds.ask('correct', voucherId)),
    },
    print: {
      id: 'vouchers.print',
      label: say.print,
      keys: 'Ctrl P',
      place,
      icon: 'print',
      blocked: noVoucher,
      perform: act(deeds.print),
    },
    duplicate: {
      id: 'vouchers.duplicate',
      label: say.duplicate,
      keys: 'Ctrl D',
      place,
      blocked: (context) => noVoucher() ?? context.whyNotPost(voucher?.kind),
      perform: act(deeds.duplicate),
    },
    reverse: {
      id: 'vouchers.reverse',
      label: say.reverse,
      keys: 'Ctrl R',
      place,
      blocked: correcting('reverse'),
      perform: act((voucherId) => deeds.ask('reverse', voucherId)),
    },
  } satisfies Record<string, Action>
}
