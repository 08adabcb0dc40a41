import type { PostedVoucher } from '../../ledger/voucher'
import { postVoucher } from '../../ledger/post'
import type { OpenBook } from '../../book-file/open-book'
import { insertCapitalChange } from '../../membership/capital-changes'
import { refuseAll } from '../../refusal'
import type { Planned } from './planned'

/** Writes what was planned, in one command: the voucher first, then the rows of the register that rest on it. Refuses with the plan's faults. */
export function writePlanned(
  book: OpenBook,
  { plan, rows, voucher }: Planned,
  { id, sequence }: { id: string; sequence: number },
): PostedVoucher | null {
  refuseAll(plan.faults)
  const posted = voucher === null ? null : postVoucher(book.ledger, { ...voucher, uid: id }, sequence)
  rows.forEach(({ carriesVoucher, ...row }, index) => {
    insertCapitalChange(book.connection, {
      ...row,
      uid: `${id} ${index + 1}`,
      voucherId: carriesVoucher ? (posted?.voucherId ?? null) : null,
      commandSequence: sequence,
    })
  })
  return posted
}
