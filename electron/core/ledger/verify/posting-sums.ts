import type { PostingTable } from '../../db/schema'

export type Sides = { debit: number; credit: number }

/** Sums of postings by month, account and party ('' for none), added up from zero. */
export class PostingSums {
  /** month -> account -> party -> sides: neighbours in a book share the month, so the first step is nearly free. */
  readonly #months = new Map<number, Map<string, Map<string, Sides>>>()
  #month = Number.NaN
  #accounts = new Map<string, Map<string, Sides>>()

  add({ month, debitAccount, creditAccount, debitParty, creditParty, amount }: PostingTable): void {
    if (month !== this.#month) this.#accounts = this.#accountsOf(month)
    if (debitAccount !== null) this.#sides(debitAccount, debitParty ?? '').debit += amount
    if (creditAccount !== null) this.#sides(creditAccount, creditParty ?? '').credit += amount
  }

  /** The sums of an account's party in a month, undefined when nothing was posted there. */
  ofParty(account: string, party: string, month: number): Sides | undefined {
    return this.#months.get(month)?.get(account)?.get(party)
  }

  /** Every sum by account, party and month. */
  *parties(): Generator<Sides & { account: string; party: string; month: number }> {
    for (const [month, accounts] of this.#months) {
      for (const [account, parties] of accounts) {
        for (const [party, { debit, credit }] of parties) yield { account, party, month, debit, credit }
      }
    }
  }

  /** Every sum by account and month, parties together. */
  *accounts(): Generator<Sides & { account: string; month: number }> {
    for (const [month, accounts] of this.#months) {
      for (const [account, parties] of accounts) {
        const sum = { debit: 0, credit: 0 }
        for (const { debit, credit } of parties.values()) {
          sum.debit += debit
          sum.credit += credit
        }
        yield { account, month, ...sum }
      }
    }
  }

  #accountsOf(month: number): Map<string, Map<string, Sides>> {
    this.#month = month
    const known = this.#months.get(month)
    if (known) return known
    const fresh = new Map<string, Map<string, Sides>>()
    this.#months.set(month, fresh)
    return fresh
  }

  #sides(account: string, party: string): Sides {
    let parties = this.#accounts.get(account)
    if (!parties) this.#accounts.set(account, (parties = new Map()))
    let sides = parties.get(party)
    if (!sides) parties.set(party, (sides = { debit: 0, credit: 0 }))
    return sides
  }
}
