import { lessonWords } from '@shared/text/lessons'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { splitNumber } from './check-ledger'
import type { Standing } from './standing'

const found = plain<Record<string, never>, { number: string; year: number }>(
  `SELECT DISTINCT voucher.number AS number, voucher.numberYear AS year FROM finding JOIN voucher USING (voucherId)`,
)

/** Whether a finding was issued about the voucher. */
export function checkFinding(connection: Connection, long: string): Standing {
  const { number, year } = splitNumber(long)
  const isFound = connection.all(found, {}).some((one) => one.number === number && one.year === year)
  // What is still hidden is not named: finding it is the task.
  return isFound ? { state: 'done', says: lessonWords.done } : { state: 'open', says: lessonWords.notFound }
}

/** Whether findings name only the vouchers that something is wrong with; open while there is none at all. */
export function checkFindingsOnly(connection: Connection, numbers: readonly string[]): Standing {
  const rows = connection.all(found, {}).map(({ number, year }) => `${number}/${year}`)
  const innocent = rows.filter((one) => !numbers.includes(one))
  if (innocent.length > 0) return { state: 'wrong', says: lessonWords.innocent(innocent) }
  return rows.length === 0 ? { state: 'open', says: lessonWords.notFound } : { state: 'done', says: lessonWords.done }
}
