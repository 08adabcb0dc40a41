import type { LedgerMemory } from '../memory'
import type { LedgerPosting, VoucherFault } from '../voucher'
import type { VoucherCheck } from './check'

/**
 * Every account is in the chart and has no sub-accounts: postings go to leaves (Circular 71/2024, appendix I). The one
 * exception is what an account held before it got sub-accounts: it may be moved to one of them, party by party (reading 37).
 */
export const accountsAreLeaves: VoucherCheck = (voucher, memory, faults) => {
  voucher.postings.forEach((posting, index) => {
    const { debit, credit } = posting
    if (!movesGeneral(posting, credit, debit, memory)) judge(debit, 'debit', index + 1, memory, faults)
    if (!movesGeneral(posting, debit, credit, memory)) judge(credit, 'credit', index + 1, memory, faults)
  })
}

/** True when the posting moves what `parent` holds of its own to, or back from, a leaf opened right below it, of the same party. */
function movesGeneral(
  { debitParty, creditParty }: LedgerPosting,
  leaf: string | null,
  parent: string | null,
  memory: LedgerMemory,
): boolean {
  if (leaf === null || parent === null || debitParty !== creditParty) return false
  const below = memory.accounts.get(leaf)
  if (below === undefined || !below.leaf || !below.own || below.parent !== parent) return false
  // An account that the circular itself divides never held anything of its own.
  return [...memory.accounts.values()].every((account) => account.parent !== parent || account.own)
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
