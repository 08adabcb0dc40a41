import type { OutputOf } from '@shared/contract/procedure'
import type { supervision as contract } from '@shared/contract/supervision'
import type { InspectionKind } from '@shared/contract/supervision/guide'
import type { OpenBook } from '../../book-file/open-book'
import { leafPartyBalances } from '../../ledger/figures/movements'

type Figure = OutputOf<(typeof contract)['figures']>['figures'][number]

/** What each kind of inspection looks at: the accounts that begin so; of some each party apart. */
const looked: Readonly<Record<InspectionKind, { accounts: readonly string[]; byParty: boolean }>> = {
  cash: { accounts: ['111'], byParty: false },
  vouchers: { accounts: [], byParty: false },
  stock: { accounts: ['151', '152', '156', '157'], byParty: false },
  assets: { accounts: ['211', '212', '214'], byParty: false },
  support: { accounts: ['342', '442', '212'], byParty: false },
  compliance: { accounts: [], byParty: false },
  loans: { accounts: ['341', '3321', '1321'], byParty: true },
  other: { accounts: [], byParty: false },
}

/** Balances at the end of a day of what an inspection looks at; liabilities, funds and wear credit-positive, all else debit-positive. */
export function figuresOf({ connection, ledger }: OpenBook, kind: InspectionKind, on: string): Figure[] {
  const { accounts, byParty } = looked[kind]
  const { memory } = ledger
  const sums = new Map<string, Figure>()
  for (const { account, party, balance } of leafPartyBalances(connection, on)) {
    if (!accounts.some((prefix) => account.startsWith(prefix))) continue
    const own = byParty && party !== '' ? party : null
    const key = `${account} ${own ?? ''}`
    const known = memory.accounts.get(account)
    const figure = sums.get(key) ?? {
      account,
      name: known?.name ?? '',
      party: own,
      partyName: own === null ? '' : (memory.parties.get(own)?.name ?? ''),
      balance: 0,
    }
    sums.set(key, { ...figure, balance: figure.balance + (known?.nature === 'credit' ? -balance : balance) })
  }
  return [...sums.values()].toSorted((a, b) =>
    compare(`${a.account} ${a.party ?? ''}`, `${b.account} ${b.party ?? ''}`),
  )
}

/** What a cash account holds in the book at the end of a day, đồng. */
export function cashInBook({ connection }: OpenBook, account: string, on: string): number {
  return leafPartyBalances(connection, on)
    .filter((leaf) => leaf.account === account)
    .reduce((sum, { balance }) => sum + balance, 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
