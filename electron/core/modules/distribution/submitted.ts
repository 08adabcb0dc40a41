import { z } from 'zod'
import {
  DistributionFacts,
  DistributionResult,
  type MemberPayment,
  ProposedPlan,
  type SubmittedDistribution,
} from '@shared/contract/distribution'
import type { Connection } from '../../db/connection'
import { maskedBankAccount } from '../../membership/masking'
import { refuse } from '../../refusal'
import { bankAccounts, paymentsOf, submittedById, submittedOfYear, type SubmittedRow } from './store'

/** What was frozen with the proposal: the facts it was computed from and the result. */
export const Frozen = z.object({ facts: DistributionFacts, result: DistributionResult })

/** What was put to the meeting for a year, newest first. */
export function submittedDistributions(connection: Connection, year: number): SubmittedDistribution[] {
  return connection.all(submittedOfYear, { year }).map((row) => asSubmitted(connection, row))
}

/** One that was put to the meeting; refuses an id nobody knows. */
export function submittedDistribution(connection: Connection, distributionId: string): SubmittedDistribution {
  const row = connection.get(submittedById, { distributionId })
  return row ? asSubmitted(connection, row) : refuse({ code: 'distribution-unknown', value: distributionId })
}

function asSubmitted(connection: Connection, row: SubmittedRow): SubmittedDistribution {
  const { facts, result } = Frozen.parse(JSON.parse(row.result))
  const posted = row.approved === 1 && row.reversed === 0
  const payments = posted ? paymentRows(connection, row.distributionId, result) : []
  return {
    distributionId: row.distributionId,
    year: row.year,
    name: row.name,
    submittedOn: row.submittedOn,
    state: stateOf(row, payments),
    resolution:
      row.resolutionNumber === null || row.resolutionDate === null
        ? null
        : { number: row.resolutionNumber, date: row.resolutionDate },
    voucher:
      row.voucherId === null || row.voucherNumber === null
        ? null
        : { voucherId: row.voucherId, number: row.voucherNumber },
    plan: ProposedPlan.parse(JSON.parse(row.plan)),
    facts,
    result,
    payments,
  }
}

function stateOf(row: SubmittedRow, payments: readonly MemberPayment[]): SubmittedDistribution['state'] {
  if (row.approved === null) return 'submitted'
  if (row.approved === 0) return 'rejected'
  if (row.reversed === 1) return 'reversed'
  return payments.every(({ paidBy }) => paidBy !== null) ? 'paid' : 'posted'
}

function paymentRows(connection: Connection, distributionId: string, result: DistributionResult): MemberPayment[] {
  const paid = new Map(
    connection.all(paymentsOf, { distributionId }).map(({ member, ...voucher }) => [member, voucher] as const),
  )
  const parties = new Map(connection.all(bankAccounts, {}).map((party) => [party.code, party]))
  return result.members
    .filter(({ total }) => total > 0)
    .map(({ code, total, withheld }) => ({
      code,
      name: parties.get(code)?.name ?? code,
      total,
      withheld,
      net: total - withheld,
      bankAccount: maskedBankAccount(parties.get(code)?.bankAccount ?? ''),
      paidBy: paid.get(code) ?? null,
    }))
}
