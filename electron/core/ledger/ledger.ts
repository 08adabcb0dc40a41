import { firstDay } from '@shared/domain/period'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { type LedgerMemory, loadLedgerMemory } from './memory'

const lastNumberRow = plain<{ kind: string; month: number }, { last: number }>(
  'SELECT last FROM numbering WHERE kind = @kind AND month = @month',
)

/** The one writer's ledger: a connection and what it keeps in memory. Only `ledger/` writes vouchers, postings, balances, periods and numbers. */
export class Ledger {
  readonly connection: Connection
  #memory: LedgerMemory
  #firstDay: string
  readonly #numbers = new Map<string, number>()

  constructor(connection: Connection) {
    this.connection = connection
    this.#memory = loadLedgerMemory(connection)
    this.#firstDay = bookStart(this.#memory)
  }

  get memory(): LedgerMemory {
    return this.#memory
  }

  /** The first day of the book's first fiscal year; what is dated before it is opening. */
  get firstDay(): string {
    return this.#firstDay
  }

  /** After a rollback the memory may be ahead of the file: read it all again. */
  reload(): void {
    this.#memory = loadLedgerMemory(this.connection)
    this.#firstDay = bookStart(this.#memory)
    this.#numbers.clear()
  }

  /** The last sequence used in a kind's month, 0 when there is none. */
  lastNumber(kind: string, month: number): number {
    const key = `${kind} ${month}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const last = this.connection.get(lastNumberRow, { kind, month })?.last ?? 0
    this.#numbers.set(key, last)
    return last
  }

  rememberNumber(kind: string, month: number, last: number): void {
    this.#numbers.set(`${kind} ${month}`, last)
  }
}

function bookStart(memory: LedgerMemory): string {
  return firstDay(memory.firstYear * 100 + memory.fiscalYearStartMonth)
}
