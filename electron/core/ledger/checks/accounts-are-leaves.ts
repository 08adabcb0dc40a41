import type { LedgerMemory } from '../memory'
import type { VoucherFault } from '../voucher'
import type { VoucherCheck } from './check'

/** Every account is in the chart and has no sub-accounts: postings go to leaves (Circular 71/2024, appendix I; reading 37). */
export const accountsAreLeaves: VoucherCheck = (voucher, memory, faults) => {
  voucher.postings.forEach((posting, index) => {
    judge(posting.debit, 'debit', index + 1, memory, faults)
    judge(posting.credit, 'credit', index + 1, memory, faults)
  })
}

function judge(
  code: string | null,
  field: 'debit' | 'credit',
  line: number,
  memory: LedgerMemory,
  faults: VoucherFault[],
): void {
  if (code === null) return
  const account = memory.accounts.get(code)
  if (!account) faults.push({ line, field, code: 'account-unknown', value: code, data: { account: code } })
  else if (!account.leaf) {
    faults.push({
      line,
      field,
      code: 'account-not-leaf',
      value: code,
      data: { account: code, name: account.name, other: childrenOf(code, memory) },
    })
  }
}

function childrenOf(code: string, memory: LedgerMemory): string {
  const children = [...memory.accounts.values()]
    .filter((account) => account.parent === code)
    .map((account) => account.code)
  return children.slice(0, 6).join(', ')
}
