import { isUnder } from '@shared/domain/account-code'
import type { LedgerMemory } from './memory'
import type { LedgerPosting, LedgerVoucher } from './voucher'

/** What a command says of the voucher it causes; `person` is who pays or is paid, '' for a list of people. */
export type Cause = {
  uid: string
  date: string
  description: string
  person?: string
  address?: string
  postings: LedgerPosting[]
}

/** The lengths of a typed voucher (`contract/vouchers`): words made from long names are cut to them. */
const LONGEST_DESCRIPTION = 500
const LONGEST_PERSON = 200

/**
 * The voucher that a command causes, as the ledger takes it: numbered by the ledger, of the kind its money says. It is not checked:
 * `checkVoucher` comes before `postVoucher`, so that the command places what is found at its own fields.
 */
export function causedVoucher({ uid, date, description, person = '', address = '', postings }: Cause): LedgerVoucher {
  return {
    uid,
    kind: kindOf(postings),
    number: null,
    date,
    postingDate: date,
    description: description.slice(0, LONGEST_DESCRIPTION),
    person: person.slice(0, LONGEST_PERSON),
    address,
    attachments: '',
    source: 'typed',
    reversesId: null,
    postings,
  }
}

/**
 * The kind of a voucher by where its money goes (Circular 71/2024/TT-BTC, accounts 111 and 112): cash in PT, cash out PC, bank in BC,
 * bank out BN, PK where none moves. The first posting decides: what a command causes moves one kind of money.
 */
function kindOf([posting]: readonly LedgerPosting[]): string {
  if (posting === undefined) return 'PK'
  const { debit, credit } = posting
  if (debit?.startsWith('111')) return 'PT'
  if (debit?.startsWith('112')) return 'BC'
  if (credit?.startsWith('111')) return 'PC'
  return credit?.startsWith('112') ? 'BN' : 'PK'
}

/** The account itself, or the first leaf under it where the users have divided it (reading 37). */
export function leafOf({ accounts }: LedgerMemory, account: string): string {
  if (accounts.get(account)?.leaf ?? true) return account
  const leaves = [...accounts.values()].filter(({ code, leaf }) => leaf && isUnder(code, account))
  return leaves.map(({ code }) => code).sort()[0] ?? account
}
