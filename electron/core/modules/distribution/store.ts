import type { DistributionTable } from '../../db/schema-members'
import { plain, sql, statement } from '../../db/statement'

type ProposalRow = { proposalId: string; year: number; name: string; plan: string; updatedAt: string }

export const proposalsOfYear = plain<{ year: number }, ProposalRow>(
  'SELECT * FROM distributionProposal WHERE year = @year ORDER BY name, proposalId',
)
export const proposalById = plain<{ proposalId: string }, ProposalRow>(
  'SELECT * FROM distributionProposal WHERE proposalId = @proposalId',
)
export const keepProposal = plain<ProposalRow, never>(
  `INSERT INTO distributionProposal (proposalId, year, name, plan, updatedAt) VALUES (@proposalId, @year, @name, @plan, @updatedAt)
   ON CONFLICT (proposalId) DO UPDATE SET name = excluded.name, plan = excluded.plan, updatedAt = excluded.updatedAt`,
)
export const dropProposal = plain<{ proposalId: string }, never>(
  'DELETE FROM distributionProposal WHERE proposalId = @proposalId',
)

export const insertDistribution = statement<DistributionTable>()((p) =>
  sql.insertInto('distribution').values({
    distributionId: p.distributionId,
    year: p.year,
    name: p.name,
    plan: p.plan,
    result: p.result,
    submittedOn: p.submittedOn,
    commandSequence: p.commandSequence,
  }),
)
export const insertOutcome = statement<{
  distributionId: string
  approved: number
  resolutionId: string
  voucherId: number | null
}>()((p) =>
  sql.insertInto('distributionOutcome').values({
    distributionId: p.distributionId,
    approved: p.approved,
    resolutionId: p.resolutionId,
    voucherId: p.voucherId,
  }),
)
export const insertPayment = statement<{ distributionId: string; member: string; voucherId: number; amount: number }>()(
  (p) =>
    sql.insertInto('distributionPayment').values({
      distributionId: p.distributionId,
      member: p.member,
      voucherId: p.voucherId,
      amount: p.amount,
    }),
)

/** What was put to the meeting with its answer; `reversed` is 1 when the voucher that posted it was reversed. */
export type SubmittedRow = Pick<
  DistributionTable,
  'distributionId' | 'year' | 'name' | 'plan' | 'result' | 'submittedOn'
> & {
  approved: number | null
  resolutionNumber: string | null
  resolutionDate: string | null
  voucherId: number | null
  voucherNumber: string | null
  reversed: number
}

const submittedColumns = `SELECT d.distributionId, d.year, d.name, d.plan, d.result, d.submittedOn, o.approved,
     r.number AS resolutionNumber, r.date AS resolutionDate, v.voucherId, v.number AS voucherNumber,
     EXISTS (SELECT 1 FROM voucher WHERE reversesId = v.voucherId) AS reversed
   FROM distribution AS d LEFT JOIN distributionOutcome AS o USING (distributionId)
   LEFT JOIN resolution AS r USING (resolutionId) LEFT JOIN voucher AS v USING (voucherId)`

export const submittedOfYear = plain<{ year: number }, SubmittedRow>(
  `${submittedColumns} WHERE d.year = @year ORDER BY d.commandSequence DESC`,
)
export const submittedById = plain<{ distributionId: string }, SubmittedRow>(
  `${submittedColumns} WHERE d.distributionId = @distributionId`,
)

/** What paid a member; a voucher that was reversed pays nobody. */
export const paymentsOf = plain<
  { distributionId: string },
  { member: string; voucherId: number; number: string; date: string }
>(
  `SELECT p.member, v.voucherId, v.number, v.postingDate AS date FROM distributionPayment AS p JOIN voucher AS v USING (voucherId)
   WHERE p.distributionId = @distributionId AND NOT EXISTS (SELECT 1 FROM voucher WHERE reversesId = v.voucherId)`,
)
/** Whose tax is withheld already: a payment was reversed, the voucher of its tax stands. */
export const taxedBefore = plain<{ distributionId: string }, { member: string }>(
  `SELECT DISTINCT p.member FROM distributionPayment AS p JOIN voucher AS paid USING (voucherId)
   JOIN voucher AS tax ON tax.commandSequence = paid.commandSequence JOIN posting AS t ON t.voucherId = tax.voucherId
   WHERE p.distributionId = @distributionId AND t.debitParty = p.member AND t.creditAccount GLOB '3338*'
     AND NOT EXISTS (SELECT 1 FROM voucher WHERE reversesId = tax.voucherId)`,
)
export const bankAccounts = plain<Record<string, never>, { code: string; name: string; bankAccount: string }>(
  'SELECT party.code, name, bankAccount FROM party JOIN member USING (code)',
)
