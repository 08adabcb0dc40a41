import type { Dong } from '@shared/domain/money'

/** What a parent holds of its own, of one party or of none; amounts in đồng, one side 0. */
export type GeneralBalance = { party: string | null; debit: Dong; credit: Dong }

export type MovingDraft = {
  id: string
  date: string
  from: string
  to: string
  description: string
  balances: readonly GeneralBalance[]
}

/**
 * A voucher that moves what an account held before it got sub-accounts to one of them (reading 37), one line a party, as the
 * text a draft is kept as: the form of `features/vouchers/draft-content.ts`, version 1.
 */
export function movingDraft({ id, date, from, to, description, balances }: MovingDraft): string {
  const lines = balances.map(({ party, debit, credit }, i) => ({
    key: i + 1,
    description: '',
    debit: debit > 0 ? to : from,
    credit: debit > 0 ? from : to,
    debitParty: party,
    creditParty: party,
    amount: debit > 0 ? debit : credit,
    unreadAmount: '',
  }))
  return JSON.stringify({
    version: 1,
    id,
    kind: 'PK',
    date,
    postingDate: date,
    person: '',
    address: '',
    description,
    attachments: '',
    lines,
    corrects: null,
  })
}

/** What all of it comes to: the two sides, never netted, and how many parties it is of. */
export function generalTotals(balances: readonly GeneralBalance[]): { debit: Dong; credit: Dong; parties: number } {
  return {
    debit: balances.reduce((sum, { debit }) => sum + debit, 0),
    credit: balances.reduce((sum, { credit }) => sum + credit, 0),
    parties: new Set(balances.flatMap(({ party }) => (party === null ? [] : [party]))).size,
  }
}
