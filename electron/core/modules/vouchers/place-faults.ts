import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import type { VoucherFault } from '../../ledger/voucher'

/** The ledger's findings about a draft with their place in it: `postings[0].debit`, or the voucher's own field. */
export function faultsOfDraft(found: readonly VoucherFault[]): Fault[] {
  return found.map(({ line, field, code, value, data }) =>
    fault({
      code,
      column: line === null ? field : `postings[${line - 1}].${field}`,
      value,
      data: line === null ? data : { ...data, line },
    }),
  )
}
