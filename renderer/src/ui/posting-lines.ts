import type { Posting } from '@shared/contract/vouchers'
import { isUnder } from '@shared/domain/account-code'
import type { Dong } from '@shared/domain/money'

/** A posting with the voucher it stands in. */
export type FoundPosting = Posting & { voucherId: number; number: string; postingDate: string }

/** A posting as one account (and party) sees it. `balance` runs from the first posting, positive on the side asked for. */
export type PostingLine = {
  voucherId: number
  number: string
  date: string
  description: string
  /** The other account; the account itself where a posting moves between two of its parties; '' where there is none. */
  contra: string
  debit: Dong
  credit: Dong
  balance: Dong
}

/** Whose postings are looked at. `party` null for all parties, '' for none; `below` counts sub-accounts in. */
export type PostingScope = { account: string; party: string | null; side: 'debit' | 'credit'; below?: boolean }

/** Postings as one account sees them. They must be all from the first on, for the balance runs from nothing. */
export function postingLines(
  postings: readonly FoundPosting[],
  { account, party, side, below = false }: PostingScope,
): PostingLine[] {
  let balance = 0
  return postings.map((posting) => {
    const isOwn = (code: string | null, whose: string | null) =>
      code !== null &&
      (below ? isUnder(code, account) : code === account) &&
      (party === null || (whose ?? '') === party)
    const debit = isOwn(posting.debit, posting.debitParty) ? posting.amount : 0
    const credit = isOwn(posting.credit, posting.creditParty) ? posting.amount : 0
    balance += side === 'debit' ? debit - credit : credit - debit
    const contra = isOwn(posting.debit, posting.debitParty) ? posting.credit : posting.debit
    const { voucherId, number, postingDate: date, description } = posting
    return { voucherId, number, date, description, contra: contra ?? '', debit, credit, balance }
  })
}

/** True when all dates lie in one year, so that day and month are enough. */
export function inOneYear(lines: readonly { date: string }[]): boolean {
  const year = lines[0]?.date.slice(0, 4)
  return lines.every(({ date }) => date.slice(0, 4) === year)
}
