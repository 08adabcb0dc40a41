import type { Change, ChangedSubject, ChangedVoucher, SinceCommand, Touched } from '@shared/contract/verification'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { longVoucherNumber } from '@shared/domain/voucher-number'
import { changedSubjectWords, changeWords } from '@shared/text/changes'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { fingerprintOf } from '../hash'
import { subjectOfNoun, subjectsByTable } from './changed-subjects'

type CommandRow = {
  sequence: number
  at: string
  person: string
  procedure: string
  summary: string
  input: string
  hash: string
}
type VoucherRow = {
  commandSequence: number
  voucherId: number
  number: string
  numberYear: number
  date: string
  postingDate: string
  amount: number
  description: string
  originalNumber: string | null
  originalYear: number | null
}

const commandsAfter = plain<{ after: number }, CommandRow>(
  `SELECT sequence, at, coalesce(user.name, command.userId) AS person, procedure, summary, input, hash
   FROM command LEFT JOIN user ON user.userId = command.userId WHERE sequence > @after ORDER BY sequence`,
)
const vouchersAfter = plain<{ after: number }, VoucherRow>(
  `SELECT v.commandSequence, v.voucherId, v.number, v.numberYear, v.date, v.postingDate, v.amount, v.description,
     original.number AS originalNumber, original.numberYear AS originalYear
   FROM voucher AS v LEFT JOIN voucher AS original ON original.voucherId = v.reversesId
   WHERE v.commandSequence > @after ORDER BY v.voucherId`,
)
const resolutionsAfter = plain<{ after: number }, { commandSequence: number; number: string }>(
  'SELECT commandSequence, number FROM resolution WHERE commandSequence > @after ORDER BY commandSequence, number',
)

/**
 * Every command after the one of a fingerprint, oldest first, with what it touched: vouchers one by one, months locked and unlocked,
 * and the parts of the book it wrote into, whatever procedure it was. Reads only; the chain is judged by `verifyBook`.
 */
export function changesSince(connection: Connection, since: SinceCommand): Change[] {
  const after = { after: since.sequence }
  const day = civilDateOfInstant(since.at)
  const vouchers = grouped(connection.all(vouchersAfter, after))
  const resolutions = grouped(connection.all(resolutionsAfter, after))
  const written = subjectsByTable(connection, since.sequence)
  return connection.all(commandsAfter, after).map((row) => {
    const { sequence, at, person, procedure, summary, hash } = row
    const touched = [
      ...(vouchers.get(sequence) ?? []).map((voucher) => touchedVoucher(voucher, day)),
      ...monthsOf(row),
      ...(resolutions.get(sequence) ?? []).map(({ number }) => said('resolutions', changeWords.resolution(number))),
    ]
    const known = new Set(touched.map(({ subject }) => subject))
    const others = [...(written.get(sequence) ?? []), ...subjectOfNoun(procedure, touched.length > 0)]
    for (const subject of new Set(others))
      if (!known.has(subject)) touched.push(said(subject, changedSubjectWords[subject]))
    return { sequence, at, person, procedure, summary, fingerprint: fingerprintOf(hash), touched }
  })
}

function grouped<Row extends { commandSequence: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const found = new Map<number, Row[]>()
  for (const row of rows) {
    const own = found.get(row.commandSequence)
    if (own) own.push(row)
    else found.set(row.commandSequence, [row])
  }
  return found
}

function said(subject: ChangedSubject, text: string): Touched {
  return { subject, text, voucher: null }
}

function touchedVoucher(row: VoucherRow, day: string): Touched {
  const { voucherId, date, postingDate, amount, description, originalNumber, originalYear } = row
  const voucher: ChangedVoucher = {
    voucherId,
    number: longVoucherNumber(row.number, row.numberYear),
    date,
    postingDate,
    amount,
    description,
    backdated: postingDate < day,
    reverses: originalNumber === null || originalYear === null ? null : longVoucherNumber(originalNumber, originalYear),
  }
  return {
    subject: voucher.reverses === null ? 'voucher' : 'reversal',
    text: changeWords.voucher(voucher),
    voucher,
  }
}

/** The month a command locked or unlocked, which only its own input names. */
function monthsOf({ procedure, input }: CommandRow): Touched[] {
  if (procedure !== 'periods.lock' && procedure !== 'periods.unlock') return []
  const { month } = JSON.parse(input) as { month?: unknown }
  if (typeof month !== 'number') return []
  return procedure === 'periods.lock'
    ? [said('lock', changeWords.locked(month))]
    : [said('unlock', changeWords.unlocked(month))]
}
