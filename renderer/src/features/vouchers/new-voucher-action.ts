import type { Action } from '../../actions/action'
import type { Text } from '../../text/text'

/** A new voucher of the kind typed last. A browser keeps Ctrl+N for itself, so Alt+N does the same. */
export function newVoucherAction(text: Text): Action {
  return {
    id: 'vouchers.new',
    label: text.vouchers.newVoucher,
    keys: ['Ctrl N', 'Alt N'],
    icon: 'plus',
    keywords: text.vouchers.newWords,
    blocked: (context) => context.whyNotPost(),
    perform: (context) => context.navigate('/vouchers/new'),
  }
}
