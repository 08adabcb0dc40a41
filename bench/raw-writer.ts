import type Database from 'better-sqlite3'
import { foldText } from '@shared/domain/text-fold'
import type { LedgerVoucher } from '../electron/core/ledger/voucher'

const HASH = 'a'.repeat(64)

/** What stands in the columns of text that the program makes: as long as ours, so that the same rows are stored. */
export type RowTexts = { input: string; result: string; summary: string; search: string }

/** The texts our own post of this voucher stores, made beforehand. */
export function textsOf({ uid, kind, date, description, postings }: LedgerVoucher, number: string): RowTexts {
  const transfers = postings.map(({ debit, credit, amount, debitParty, creditParty }) => ({
    amount,
    credit,
    creditParty,
    debit,
    debitParty,
  }))
  const words = postings.flatMap(({ debit, credit, amount, debitParty, creditParty }) => [
    debit,
    credit,
    String(amount),
    debitParty,
    creditParty,
  ])
  return {
    input: JSON.stringify({ date, description, id: uid, kind, postings: transfers }),
    result: `{"voucherId":10000,"number":"${number}"}`,
    summary: `Ghi sổ ${number}: ${description}`,
    search: foldText([number, description, ...words].join(' ')),
  }
}

/**
 * The least that stores the same rows in the same tables and indexes: prepared statements, constant hashes, no check, no chain, no
 * memory beside two counters. The triggers are dropped, since they are ours and not SQLite's.
 */
export class RawWriter {
  readonly #raw: Database.Database
  readonly #statements: Record<
    'posting' | 'voucher' | 'balance' | 'party' | 'numbering' | 'command',
    Database.Statement<unknown[]>
  >
  #voucherId: number
  #sequence: number

  constructor(raw: Database.Database) {
    this.#raw = raw
    const triggers = raw.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).all()
    for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`)
    this.#statements = {
      posting: raw.prepare('INSERT INTO posting VALUES (?,?,?,?,?,?,?,?,?,?)'),
      voucher: raw.prepare('INSERT INTO voucher VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)'),
      balance: raw.prepare(
        'INSERT INTO balance VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit',
      ),
      party: raw.prepare(
        'INSERT INTO partyBalance VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit',
      ),
      numbering: raw.prepare('INSERT INTO numbering VALUES (?,?,?) ON CONFLICT DO UPDATE SET last = excluded.last'),
      command: raw.prepare('INSERT INTO command VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)'),
    }
    const count = (sql: string) => raw.prepare<[], { n: number }>(sql).get()?.n ?? 0
    this.#voucherId = count('SELECT coalesce(max(voucherId), 0) AS n FROM voucher')
    this.#sequence = count('SELECT coalesce(max(sequence), 0) AS n FROM command')
  }

  /** One voucher as one durable commit; the texts that ours works out are given. */
  post(voucher: LedgerVoucher, number: string, issued: number, texts: RowTexts): void {
    this.#raw.exec('BEGIN IMMEDIATE')
    this.insert(voucher, number, issued, texts.search)
    this.command(voucher.uid, texts)
    this.#raw.exec('COMMIT')
  }

  /** The voucher's rows, inside a transaction of the caller's. */
  insert(
    { uid, kind, date, postingDate, description, postings }: LedgerVoucher,
    number: string,
    issued: number | null,
    search: string,
  ): void {
    const { posting, voucher, balance, party, numbering } = this.#statements
    const id = ++this.#voucherId
    const month = Number(postingDate.slice(0, 4)) * 100 + Number(postingDate.slice(5, 7))
    let line = 0
    let total = 0
    for (const p of postings) {
      posting.run(
        id,
        ++line,
        p.debit,
        p.credit,
        p.amount,
        p.debitParty,
        p.creditParty,
        p.description,
        postingDate,
        month,
      )
      total += p.amount
      if (p.debit !== null) {
        balance.run(p.debit, month, p.amount, 0)
        party.run(p.debit, p.debitParty ?? '', month, p.amount, 0)
      }
      if (p.credit !== null) {
        balance.run(p.credit, month, 0, p.amount)
        party.run(p.credit, p.creditParty ?? '', month, 0, p.amount)
      }
    }
    numbering.run(kind, month, issued ?? id)
    voucher.run(
      id,
      uid,
      kind,
      Number(date.slice(0, 4)),
      number,
      issued,
      date,
      postingDate,
      month,
      description,
      '',
      '',
      '',
      'import',
      null,
      total,
      search,
      this.#sequence + 1,
      1,
      HASH,
      HASH,
    )
  }

  command(id: string, { input, result, summary }: RowTexts): void {
    const { command } = this.#statements
    command.run(
      ++this.#sequence,
      id,
      'vouchers.post',
      'owner',
      '2028-01-15T01:00:00.000Z',
      input,
      HASH,
      result,
      summary,
      this.#voucherId,
      HASH,
      1,
      HASH,
      HASH,
    )
  }

  get raw(): Database.Database {
    return this.#raw
  }
}
