import type { VerificationCheck } from '@shared/contract/verification'
import type { Connection } from '../../db/connection'
import { readCopyOrigin } from '../../db/copy-origin'
import type { CommandTable } from '../../db/schema'
import { plain } from '../../db/statement'
import { COMMAND_FORMAT, commandHash } from '../hash'
import { ZERO_HASH } from '../memory'
import { type ChainReader, chainReader } from '../withheld'
import { Findings, reasonOf } from './findings'

type CommandWithVoucher = CommandTable & { voucherHash: string | null }

/** Rows read at a time: few enough for memory, many enough that reading is not the cost. */
const BATCH = 2000

const commandsAfter = plain<{ after: number; limit: number }, CommandWithVoucher>(
  `SELECT command.*, voucher.hash AS voucherHash FROM command LEFT JOIN voucher ON voucher.voucherId = command.lastVoucherId
   WHERE sequence > @after ORDER BY sequence LIMIT @limit`,
)
const lastVoucher = plain<Record<string, never>, { last: number | null }>('SELECT max(voucherId) AS last FROM voucher')

/** For each command's sequence the last voucher it had seen: what says which vouchers a command wrote. Null when it could not be read whole. */
export type CommandCoverage = readonly number[] | null

/** The chain of commands: every row's hash recomputed, linked to the row before, and committed to the last voucher's hash. */
export function checkCommandChain(
  connection: Connection,
  reader: ChainReader = chainReader(connection),
): { check: VerificationCheck; coverage: CommandCoverage } {
  const findings = new Findings('command-chain')
  const coverage: number[] = [0]
  // A copy of a meeting goes on where the office's chain stood; the vouchers its rows commit to are in the office's book.
  const origin = readCopyOrigin(connection)
  let previous = {
    sequence: origin?.headSequence ?? 0,
    hash: origin?.headHash ?? ZERO_HASH,
    lastVoucherId: origin?.lastVoucherId ?? 0,
  }
  let count = 0
  let withheld = 0
  const judging = { findings, reader, officeVoucherHash: origin?.lastVoucherHash ?? null }
  try {
    for (;;) {
      const rows = connection.all(commandsAfter, { after: previous.sequence, limit: BATCH })
      for (const row of rows) {
        if (!judge(row, previous, judging)) withheld += 1
        coverage[row.sequence] = row.lastVoucherId
        previous = row
        count += 1
      }
      if (rows.length < BATCH) break
    }
    const last = connection.get(lastVoucher, {})?.last ?? 0
    if (last > previous.lastVoucherId) findings.add('voucher-uncovered', { value: previous.lastVoucherId })
  } catch (error) {
    findings.add('commands-unreadable', { from: previous.sequence, reason: reasonOf(error) })
    return { check: findings.result('commands'), coverage: null }
  }
  const looked = withheld === 0 ? 'commands' : 'commands-withheld'
  return { check: findings.result(looked, { count, value: withheld }), coverage }
}

type Judging = { findings: Findings; reader: ChainReader; officeVoucherHash: string | null }

/** Whether the row could be judged whole; false for one whose input a supervisor's copy withholds, of which the links are judged. */
function judge(
  row: CommandWithVoucher,
  previous: { sequence: number; hash: string; lastVoucherId: number },
  { findings, reader, officeVoucherHash }: Judging,
): boolean {
  const value = row.sequence
  const whole = reader.whole(row)
  if (row.sequence !== previous.sequence + 1)
    findings.add('command-sequence', { value, expected: previous.sequence + 1 })
  if (row.previousHash !== previous.hash) findings.add('command-link', { value })
  if (row.format !== COMMAND_FORMAT) findings.add('command-format', { value })
  else if (whole !== null && commandHash(whole) !== row.hash) findings.add('command-hash', { value })
  if (row.lastVoucherId < previous.lastVoucherId) findings.add('command-backwards', { value })
  const voucherHash = officeVoucherHash ?? (row.lastVoucherId === 0 ? ZERO_HASH : row.voucherHash)
  if (voucherHash !== row.lastVoucherHash) findings.add('command-voucher', { value, expected: row.lastVoucherId })
  return whole !== null
}
