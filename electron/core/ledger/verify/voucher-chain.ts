import { VOUCHER_FORMAT, voucherHash } from '../hash'
import { ZERO_HASH } from '../memory'
import type { CommandCoverage } from './command-chain'
import { Findings } from './findings'
import { nameOf, type PassCheck } from './voucher-pass'

/**
 * The chain of vouchers: ids 1, 2, 3 …, each linked to the one before, each hash recomputed from the voucher and its postings;
 * each voucher belongs to the command it names. An orphan posting breaks it too: it is in no voucher's bytes.
 */
export function voucherChain(coverage: CommandCoverage): PassCheck {
  const findings = new Findings('voucher-chain')
  let previous: { id: number; hash: string } | null = { id: 0, hash: ZERO_HASH }
  let count = 0
  return {
    findings,
    visit(voucher, postings) {
      count += 1
      const { voucherId, format, commandSequence } = voucher
      const name = nameOf(voucher)
      if (previous !== null) {
        if (voucherId !== previous.id + 1)
          findings.add('voucher-sequence', { voucher: name, value: voucherId, expected: previous.id + 1 })
        if (voucher.previousHash !== previous.hash) findings.add('voucher-link', { voucher: name })
      }
      previous = { id: voucherId, hash: voucher.hash }
      if (format !== VOUCHER_FORMAT) findings.add('voucher-format', { voucher: name, value: format })
      else if (voucherHash(voucher, postings) !== voucher.hash) findings.add('voucher-hash', { voucher: name })
      if (coverage !== null && !covers(coverage, commandSequence, voucherId))
        findings.add('voucher-command', { voucher: name, value: commandSequence })
    },
    gap() {
      previous = null
    },
    orphan(voucherId) {
      findings.add('posting-orphan', { value: voucherId })
    },
    finish: () => findings.result('vouchers', { count }),
  }
}

/** Whether a voucher lies between what the command before had seen and what its own command saw. */
function covers(coverage: readonly number[], sequence: number, voucherId: number): boolean {
  const before = coverage[sequence - 1]
  const upTo = coverage[sequence]
  return before !== undefined && upTo !== undefined && voucherId > before && voucherId <= upTo
}
