import type { VerificationCheck } from '@shared/contract/verification'
import type { Connection } from '../../db/connection'
import { Findings } from './findings'

const MOST_MESSAGES = 20

/** SQLite's own look at every page: b-trees, indexes against tables, types, CHECK and NOT NULL. */
export function checkSqliteIntegrity(connection: Connection): VerificationCheck {
  const findings = new Findings('sqlite-integrity')
  const rows = connection.raw.pragma(`integrity_check(${MOST_MESSAGES})`) as { integrity_check: string }[]
  for (const { integrity_check: message } of rows) if (message !== 'ok') findings.add('integrity', { reason: message })
  return findings.result('integrity')
}
