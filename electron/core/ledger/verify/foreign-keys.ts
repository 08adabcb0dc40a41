import type { VerificationCheck } from '@shared/contract/verification'
import type { Connection } from '../../db/connection'
import { Findings } from './findings'

type BrokenKey = { table: string; rowid: number | null; parent: string }

/** Every row points to rows that are there: postings to vouchers, accounts and parties, vouchers to their command. */
export function checkForeignKeys(connection: Connection): VerificationCheck {
  const findings = new Findings('foreign-keys')
  const rows = connection.raw.pragma('foreign_key_check') as BrokenKey[]
  for (const { table, rowid, parent } of rows) findings.add('foreign-key', { table, row: rowid, parent })
  return findings.result('foreign-keys')
}
