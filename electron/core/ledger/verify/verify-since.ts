import type { Change, SinceCommand, VerificationCheck, VerificationResult } from '@shared/contract/verification'
import { parseFingerprint } from '@shared/domain/fingerprint'
import { changeWords } from '@shared/text/changes'
import type { Connection } from '../../db/connection'
import type { CommandTable, PostingTable, VoucherTable } from '../../db/schema'
import { openDatabase } from '../../db/open-database'
import { plain } from '../../db/statement'
import { Refusal, refuse } from '../../refusal'
import { commandOfFingerprint } from '../command-of-fingerprint'
import { commandHash, fingerprintOf, voucherHash } from '../hash'
import { type ChainReader, chainReader } from '../withheld'
import { ZERO_HASH } from '../memory'
import { changesSince } from './changes-since'
import { type VerificationProgress, verifyBook } from './verify-book'

const commandsTo = plain<{ sequence: number }, CommandTable>(
  'SELECT * FROM command WHERE sequence <= @sequence ORDER BY sequence',
)
const vouchersTo = plain<{ last: number }, VoucherTable>(
  'SELECT * FROM voucher WHERE voucherId <= @last ORDER BY voucherId',
)
const postingsOf = plain<{ voucherId: number }, PostingTable>(
  'SELECT * FROM posting WHERE voucherId = @voucherId ORDER BY line',
)

/**
 * Verifies the whole book at one moment of it, proves that everything up to the command of a fingerprint still hashes to it (the check
 * 'since-fingerprint'), and lists what came after. Refuses 'fingerprint-malformed', 'fingerprint-ambiguous', and 'fingerprint-unknown'
 * where nothing else is wrong; in a faulty book an unknown one is a fault like the others, with `since` null.
 */
export function verifySince(
  connection: Connection,
  fingerprint: string,
  onProgress: (progress: VerificationProgress) => void = () => {},
  copyPassword: string | null = null,
): VerificationResult {
  const head = parseFingerprint(fingerprint) ?? refuse({ code: 'fingerprint-malformed', value: fingerprint })
  const { raw } = connection
  raw.exec('BEGIN')
  try {
    const result = verifyBook(connection, onProgress, copyPassword)
    const since = commandOf(connection, fingerprint, result.ok)
    if (since === null) {
      const detail = changeWords.unknownInFaultyBook(fingerprintOf(head))
      return { ok: false, checks: [...result.checks, { name: CHECK, ok: false, detail }], since: null, changes: [] }
    }
    const proof = prove(connection, { since, head, reader: chainReader(connection, copyPassword) })
    const checks = [...result.checks, proof]
    const ok = result.ok && proof.ok
    return { ok, checks, since, changes: ok ? changesSince(connection, since) : readableChanges(connection, since) }
  } finally {
    if (raw.inTransaction) raw.exec('ROLLBACK')
  }
}

/** The same of a file that is opened for reading only. */
export function verifyFileSince(
  file: string,
  fingerprint: string,
  onProgress?: (progress: VerificationProgress) => void,
  copyPassword: string | null = null,
): VerificationResult {
  const connection = openDatabase(file, 'read')
  try {
    return verifySince(connection, fingerprint, onProgress, copyPassword)
  } finally {
    connection.close()
  }
}

const CHECK = 'since-fingerprint'

/** Null where the book is faulty and has no command of that fingerprint. */
function commandOf(connection: Connection, fingerprint: string, clean: boolean): SinceCommand | null {
  try {
    const { fingerprint: printed, sequence, at } = commandOfFingerprint(connection, fingerprint)
    return { fingerprint: printed, sequence, at }
  } catch (error) {
    if (!clean && error instanceof Refusal && error.faults[0]?.code === 'fingerprint-unknown') return null
    throw error
  }
}

/** A damaged file lists what came after as far as it can be read: its faults are in the checks already. */
function readableChanges(connection: Connection, since: SinceCommand): Change[] {
  try {
    return changesSince(connection, since)
  } catch {
    return []
  }
}

type Proof = { since: SinceCommand; head: string; reader: ChainReader }

/**
 * Reckons both chains again from their first bytes up to that command, trusting no hash that is stored, except of rows that a supervisor's
 * copy withholds and no password was given for.
 */
function prove(connection: Connection, proof: Proof): VerificationCheck {
  const { fingerprint, sequence } = proof.since
  const { vouchers, ok } = reckoned(connection, proof)
  const detail = ok ? changeWords.proven({ fingerprint, sequence, vouchers }) : changeWords.notProven(fingerprint)
  return { name: CHECK, ok, detail }
}

function reckoned(
  connection: Connection,
  { since: { sequence }, head, reader }: Proof,
): { vouchers: number; ok: boolean } {
  let vouchers = 0
  try {
    let commandHead = ZERO_HASH
    let last = { lastVoucherId: 0, lastVoucherHash: ZERO_HASH }
    for (const row of connection.iterate(commandsTo, { sequence })) {
      const whole = reader.whole(row)
      commandHead = whole === null ? row.hash : commandHash({ ...whole, previousHash: commandHead })
      last = row
    }
    let voucherHead = ZERO_HASH
    for (const row of connection.iterate(vouchersTo, { last: last.lastVoucherId })) {
      const postings = connection.all(postingsOf, { voucherId: row.voucherId })
      voucherHead = voucherHash({ ...row, previousHash: voucherHead }, postings)
      vouchers += 1
    }
    return { vouchers, ok: commandHead.startsWith(head) && voucherHead === last.lastVoucherHash }
  } catch {
    // What cannot be read cannot be proven; `verifyBook` names what it is.
    return { vouchers, ok: false }
  }
}
