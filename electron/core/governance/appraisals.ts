import type { AppraisalOpinion } from '@shared/contract/appraisals'
import type { Fault } from '@shared/contract/refusal'
import { fiscalYearRange } from '@shared/domain/period'
import { longVoucherNumber } from '@shared/domain/voucher-number'
import { fault } from '@shared/text/fault'
import type { Connection } from '../db/connection'
import type { StatementsRefusalTable } from '../db/schema-private'
import { plain, sql, statement } from '../db/statement'
import { fingerprintOf } from '../ledger/hash'

/**
 * The appraisal that stands for a year's statements. `stale` says why it no longer counts: a voucher came into the year, or into the
 * time before it, after it was made (`posted`, the first few by number), or a meeting refused the statements (`refused`).
 */
export type YearAppraisal = {
  appraisalId: string
  year: number
  /** Of the statements, from 1. */
  revision: number
  /** '01/BB-BKS'. */
  number: string
  signedOn: string
  opinion: AppraisalOpinion
  remarks: string
  /** The fingerprint of the book it was made on. */
  fingerprint: string
  state: 'valid' | 'stale'
  stale: { because: 'posted'; count: number; numbers: string[] } | { because: 'refused'; refusedOn: string } | null
}

/** How many late vouchers are told by number. */
const FEW = 5

const bookStart = plain<Record<string, never>, { startMonth: number }>(
  'SELECT fiscalYearStartMonth AS startMonth FROM book',
)
const latest = plain<
  { year: number },
  Omit<YearAppraisal, 'fingerprint' | 'state' | 'stale'> & { hash: string; commandSequence: number }
>(
  `SELECT appraisalId, year, revision, number, signedOn, opinion, remarks, command.hash AS hash, appraisal.commandSequence AS commandSequence
   FROM appraisal JOIN command ON command.sequence = throughSequence
   WHERE year = @year ORDER BY appraisal.commandSequence DESC LIMIT 1`,
)
const latePostings = plain<{ after: number; to: string }, { number: string; numberYear: number }>(
  `SELECT number, numberYear FROM voucher WHERE commandSequence > @after AND postingDate <= @to ORDER BY voucherId`,
)
const lastRefusal = plain<{ year: number }, { revision: number; refusedOn: string }>(
  'SELECT revision, refusedOn FROM statementsRefusal WHERE year = @year ORDER BY revision DESC LIMIT 1',
)
const insertRefusal = statement<StatementsRefusalTable>()((p) =>
  sql.insertInto('statementsRefusal').values({
    refusalId: p.refusalId,
    year: p.year,
    revision: p.revision,
    refusedOn: p.refusedOn,
    meetingId: p.meetingId,
    reason: p.reason,
    commandSequence: p.commandSequence,
  }),
)

/** The appraisal of a fiscal year's statements as it stands now, with its opinion; null before the first. */
export function appraisalOf(connection: Connection, year: number): YearAppraisal | null {
  const row = connection.get(latest, { year })
  if (!row) return null
  const { hash, commandSequence, ...appraisal } = row
  const stale = staleness(connection, { year, revision: row.revision, commandSequence })
  return { ...appraisal, fingerprint: fingerprintOf(hash), state: stale === null ? 'valid' : 'stale', stale }
}

/** Which revision of a year's statements is worked on: 1, and one more for each time a meeting refused them (reading 14). */
export function statementsRevision(connection: Connection, year: number): number {
  return (connection.get(lastRefusal, { year })?.revision ?? 0) + 1
}

/**
 * Why the statements of a year may not go to the general meeting (R30; Law 17/2023/QH15 articles 69.3.d, 72.3.d): the supervisors have
 * not appraised them ('statements-not-appraised'), or what they appraised is no longer what the book says ('statements-appraisal-stale').
 * Null when they may; an opinion against them keeps nothing from the meeting, which is told of it.
 */
export function statementsFault(connection: Connection, year: number): Fault | null {
  const appraisal = appraisalOf(connection, year)
  if (appraisal === null) return fault({ code: 'statements-not-appraised', value: year, data: { year } })
  const { stale, number } = appraisal
  if (stale === null) return null
  const data =
    stale.because === 'posted'
      ? { year, number, count: stale.count, choices: stale.numbers.join(', ') }
      : { year, number, date: stale.refusedOn }
  return fault({ code: 'statements-appraisal-stale', value: year, data })
}

/**
 * Notes, inside the caller's command, that a meeting did not approve a year's statements: they become a new revision, and the appraisal
 * of the old one counts no more (reading 14). The meeting may be one of this book or, with null, one held elsewhere.
 */
export function refuseStatements(
  connection: Connection,
  refusal: Omit<StatementsRefusalTable, 'revision'>,
): { revision: number } {
  const revision = statementsRevision(connection, refusal.year)
  connection.run(insertRefusal, { ...refusal, revision })
  return { revision }
}

type Made = { year: number; revision: number; commandSequence: number }

function staleness(connection: Connection, { year, revision, commandSequence }: Made): YearAppraisal['stale'] {
  const refusal = connection.get(lastRefusal, { year })
  if (refusal !== undefined && refusal.revision >= revision) return { because: 'refused', refusedOn: refusal.refusedOn }
  const { to } = fiscalYearRange(year, connection.get(bookStart, {})?.startMonth ?? 1)
  const late = connection.all(latePostings, { after: commandSequence, to })
  if (late.length === 0) return null
  const numbers = late.slice(0, FEW).map(({ number, numberYear }) => longVoucherNumber(number, numberYear))
  return { because: 'posted', count: late.length, numbers }
}
