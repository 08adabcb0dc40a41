import type { Account } from '@shared/contract/accounts'
import { sql, statement } from '../../db/statement'
import type { OpenBook } from '../../book-file/open-book'
import { linesReached } from '../../regime/lines-reached'

const accountRows = statement<Record<string, never>>()(() => sql.selectFrom('account').selectAll().orderBy('code'))

/** The chart as people read it: the circular's accounts and the users' own, with the lines of the statements each reaches. */
export function chartOf(book: OpenBook): Account[] {
  const { accounts } = book.ledger.memory
  return book.connection.all(accountRows, {}).map((row) => ({
    code: row.code,
    name: row.name,
    nameEn: row.nameEn,
    parent: row.parent,
    level: levelOf(row.code, accounts),
    nature: row.nature,
    leaf: accounts.get(row.code)?.leaf ?? true,
    needsParty: row.needsParty === 1,
    own: row.own === 1,
    note: row.note,
    statementLines: linesReached(book.regime, row.code),
  }))
}

function levelOf(code: string, accounts: ReadonlyMap<string, { parent: string | null }>): number {
  const parent = accounts.get(code)?.parent ?? null
  return parent === null ? 1 : 1 + levelOf(parent, accounts)
}
