import type { Dong } from '@shared/domain/money'
import type { LawFigures } from './law-figures'

export type LendingFigures = Pick<
  LawFigures,
  | 'lendingMonths'
  | 'lendingSupervisors'
  | 'lendingPoolPercent'
  | 'lendingMemberPercent'
  | 'lendingRatePercent'
  | 'lendingOverduePercent'
>

/** What stands of a co-operative that would lend to its members; null where nobody has said. */
export type Lender = {
  form: 'full' | 'simplified'
  /** Members of the supervisory board. */
  supervisors: number | null
  /** Whether the charter has internal lending, and the general meeting approved it (article 83.2.d). */
  inCharter: boolean
  approved: boolean | null
  /** Whether capital raised inside or outside is lent, and whether business needs are met first (article 83.2.b). */
  lendsRaisedCapital: boolean | null
  businessNeedsMet: boolean | null
  /** Owner's equity in last year's statements. */
  equityLastYear: Dong | null
  /** Equity set aside for lending; what the law allows at most where it is not said. */
  pool: Dong | null
  /** Principal outstanding of all members, before the loan. */
  outstanding: Dong
  /** The charter's own percentages, where it is stricter than the law. */
  poolPercent: number
  memberPercent: number
  ratePercent: number
}

/** A loan to judge; null where it is not known. */
export type InternalLoan = {
  official: boolean
  amount: Dong
  /** Principal the member owes already. */
  owed: Dong
  months: number | null
  ratePercent: number | null
  overduePercent: number | null
}

export const lendingRules = [
  'official',
  'term',
  'form',
  'supervisors',
  'capital',
  'charter',
  'approval',
  'pool',
  'member',
  'rate',
  'overdue',
] as const
export type LendingRule = (typeof lendingRules)[number]

/** One condition of internal lending: met, broken, or not to be told from what is known; with the figure it is compared with. */
export type LendingFinding = {
  rule: LendingRule
  outcome: 'met' | 'broken' | 'unknown'
  /** The most, or the least, that is allowed, in the rule's own unit; a sum is whole đồng, rounded down. */
  limit: number | null
}

/**
 * Every condition of internal lending (R36; Law 17/2023/QH15 article 83; Decree 113/2024 article 19), in the order of the texts. A
 * charter that is stricter than the law counts; one that is wider does not.
 */
export function lendingFindings(lender: Lender, loan: InternalLoan, law: LendingFigures): LendingFinding[] {
  const percents = {
    pool: Math.min(lender.poolPercent, law.lendingPoolPercent),
    member: Math.min(lender.memberPercent, law.lendingMemberPercent),
    rate: Math.min(lender.ratePercent, law.lendingRatePercent),
  }
  return [
    finding('official', loan.official),
    finding('term', loan.months === null ? null : loan.months <= law.lendingMonths, law.lendingMonths),
    finding('form', lender.form === 'full'),
    finding(
      'supervisors',
      lender.supervisors === null ? null : lender.supervisors >= law.lendingSupervisors,
      law.lendingSupervisors,
    ),
    finding('capital', ownCapital(lender)),
    finding('charter', lender.inCharter),
    finding('approval', lender.approved),
    poolFinding(lender, loan, percents.pool),
    memberFinding(lender, loan, percents),
    finding('rate', loan.ratePercent === null ? null : loan.ratePercent <= percents.rate, percents.rate),
    overdueFinding(loan, law.lendingOverduePercent),
  ]
}

function finding(rule: LendingRule, met: boolean | null, limit: number | null = null): LendingFinding {
  return { rule, outcome: met === null ? 'unknown' : met ? 'met' : 'broken', limit }
}

function ownCapital({ lendsRaisedCapital, businessNeedsMet }: Lender): boolean | null {
  if (lendsRaisedCapital === true || businessNeedsMet === false) return false
  return lendsRaisedCapital === null || businessNeedsMet === null ? null : true
}

/** All that is lent, this loan too, is at most 30 % of last year's equity, and of what was set aside. */
function poolFinding(
  { equityLastYear, outstanding, pool }: Lender,
  { amount }: InternalLoan,
  percent: number,
): LendingFinding {
  const lent = outstanding + amount
  if (pool !== null && lent > pool) return finding('pool', false, pool)
  if (equityLastYear === null) return finding('pool', null)
  const equity = Math.max(0, equityLastYear)
  return finding('pool', atMost(lent, equity, [percent]), partOf(equity, [percent]))
}

/** What one member owes, this loan too, is at most 5 % of the equity used for lending. */
function memberFinding(
  { equityLastYear, pool }: Lender,
  { amount, owed }: InternalLoan,
  percents: { pool: number; member: number },
): LendingFinding {
  if (pool === null && equityLastYear === null) return finding('member', null)
  const [whole, parts] =
    pool === null ? [Math.max(0, equityLastYear ?? 0), [percents.pool, percents.member]] : [pool, [percents.member]]
  return finding('member', atMost(owed + amount, whole, parts), partOf(whole, parts))
}

/** The overdue rate is at most 150 % of the rate in term. */
function overdueFinding({ ratePercent, overduePercent }: InternalLoan, percent: number): LendingFinding {
  if (ratePercent === null || overduePercent === null) return finding('overdue', null)
  return finding('overdue', hundredths(overduePercent) * 10_000n <= hundredths(ratePercent) * hundredths(percent))
}

const hundredths = (percent: number): bigint => BigInt(Math.round(percent * 100))

/** Whether an amount is at most so many percent of so many percent of a whole, in whole numbers. */
function atMost(amount: Dong, whole: Dong, percents: readonly number[]): boolean {
  const scale = percents.reduce((product) => product * 10_000n, 1n)
  return BigInt(amount) * scale <= percents.reduce((product, one) => product * hundredths(one), BigInt(whole))
}

function partOf(whole: Dong, percents: readonly number[]): Dong {
  const scale = percents.reduce((product) => product * 10_000n, 1n)
  return Number(percents.reduce((product, one) => product * hundredths(one), BigInt(whole)) / scale)
}
