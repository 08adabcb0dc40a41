import type { IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import { addDays } from '@shared/domain/civil-date'
import { type DateRange, firstDay, monthOf } from '@shared/domain/period'
import type { OpenBook } from '../book-file/open-book'
import { resultTurnover } from '../closing/result-turnover'
import { type HeldPost, postsOn } from '../governance/posts-on'
import type { Law } from '../law/law-figures'
import { leafPartyBalances, partyMovements } from '../ledger/figures/movements'
import { type Standing, standingsOf } from '../membership/standing'
import type { LeafPartyBalance } from '../regime/facts'
import { type BalanceSheet, balanceSheet, type IncomeStatement, incomeStatement } from '../regime/statements'
import { type Reckoned, type Reckoners, unknown } from './reckoned'

/** What indicators are reckoned from: the open book, the law and the dictionary. */
export type IndicatorFacts = { book: OpenBook; law: Law; dictionary: IndicatorDictionary }

/** What a book says of a period of days, each read once when it is first asked for. */
export class PeriodFacts {
  readonly book: OpenBook
  readonly law: Law
  readonly period: DateRange
  readonly #facts: IndicatorFacts
  readonly #names: ReadonlyMap<string, string>
  readonly #reckoners: Reckoners
  readonly #reckoned = new Map<string, Reckoned>()
  #standings: readonly Standing[] | null = null
  #posts: readonly HeldPost[] | null = null
  #balances: readonly LeafPartyBalance[] | null = null
  #sheet: BalanceSheet | null = null
  #income: IncomeStatement | null = null

  constructor(facts: IndicatorFacts, period: DateRange, reckoners: Reckoners) {
    const { book, law, dictionary } = facts
    this.#facts = facts
    this.book = book
    this.law = law
    this.period = period
    this.#names = new Map(dictionary.indicators.map(({ code, name }) => [code, name]))
    this.#reckoners = reckoners
  }

  /** An indicator of this period; what nothing reckons is unknown. */
  reckoned(code: string): Reckoned {
    const known = this.#reckoned.get(code)
    if (known !== undefined) return known
    const found = this.#reckoners[code]?.(this) ?? unknown
    this.#reckoned.set(code, found)
    return found
  }

  /** What the same book says of another period. */
  within(period: DateRange): PeriodFacts {
    return new PeriodFacts(this.#facts, period, this.#reckoners)
  }

  /** What the dictionary calls an indicator. */
  nameOf(code: string): string {
    return this.#names.get(code) ?? code
  }

  /** Whether the ledger knows anything that moved in the period: it does not end before the book begins. */
  get hasMovements(): boolean {
    return this.period.to >= this.book.ledger.firstDay
  }

  /** Whether the ledger knows what stood on the last day: from the day before the book begins, whose balances are its opening. */
  get hasBalances(): boolean {
    return this.period.to >= addDays(this.book.ledger.firstDay, -1)
  }

  /** Everybody the register knows, as they stood in the period. */
  get standings(): readonly Standing[] {
    return (this.#standings ??= standingsOf(this.book.connection, this.period))
  }

  /** The posts held on the last day. */
  get posts(): readonly HeldPost[] {
    return (this.#posts ??= postsOn(this.book.connection, this.period.to))
  }

  /** Balances by leaf account and party on the last day. */
  get balances(): readonly LeafPartyBalance[] {
    return (this.#balances ??= this.#balancesAtEnd())
  }

  /** B01-HTX of the last day. */
  get sheet(): BalanceSheet {
    return (this.#sheet ??= balanceSheet(this.book.regime, this.balances, []))
  }

  /** B02-HTX of the period; before closing as it would be (reading 30). */
  get income(): IncomeStatement {
    const { from, to } = this.period
    return (this.#income ??= incomeStatement(this.book.regime, resultTurnover(this.book, from, to).turnover, null))
  }

  /** A line of B02-HTX of the period, in đồng. */
  incomeLine(code: string): number {
    return this.income.lines.find((line) => line.code === code)?.current ?? 0
  }

  #balancesAtEnd(): readonly LeafPartyBalance[] {
    const { connection, ledger } = this.book
    const { to } = this.period
    if (to >= ledger.firstDay) return leafPartyBalances(connection, to)
    const month = monthOf(ledger.firstDay)
    return partyMovements(connection, firstDay(month), firstDay(month)).map(({ account, party, opening }) => ({
      account,
      party,
      balance: opening,
    }))
  }
}
