import type { DistributionResult, DistributionStep } from '@shared/contract/distribution'
import { decimalText } from '@shared/domain/percent'
import { nameWithAmount } from '@shared/text/law-health/names'
import { percentUp } from '../law/distribution/percent'
import type { IndivisibleFinding } from '../law/indivisible'
import { type Lender, type LendingFinding, type LendingFigures, lendingFindings } from '../law/internal-lending'
import { about, amber, type Found, green, grey, type Named, outcomeOf, placeOf, red, type RuleOutcome } from './finding'

/** Revenue of services of the year on the wrong side, in đồng; `hasAny` false in a year without any. */
export type HealthSides = {
  year: number
  separated: boolean
  hasAny: boolean
  internalForOthers: number
  others: readonly Named[]
  internalForNobody: number
  externalForMembers: number
  members: readonly Named[]
}

/** A distribution that was carried out, with what was frozen when it was put to the meeting. */
export type HealthDistribution = {
  year: number
  floors: { externalFundPercent: number; useAndLabourPercent: number }
  result: DistributionResult
  /** Those who may get nothing (article 31.3). */
  withoutCapital: readonly Named[]
  yearEndsOn: string
  /** The resolution of the general meeting that stands behind it; null for none. */
  resolvedOn: string | null
  postedOn: string | null
}

/** A voucher that a rule speaks of; `code` is its id, `name` its number. */
export type HealthVoucher = Named

/** What a member owes of internal loans, in đồng: in all, and what was owed longer than a loan may last. */
type HealthLoan = Named & { owed: number; official: boolean; overYear: number }

export type FinanceFacts = {
  sides: HealthSides
  distributions: readonly HealthDistribution[]
  /** Vouchers that give members what is on 421 without any distribution of the book. */
  beside: readonly HealthVoucher[]
  indivisible: {
    fund: number
    assets: number
    /** Postings on 442 and 212 as `indivisiblePosting` judges them; `resolved` where a deal of the meeting stands behind. */
    movements: readonly (HealthVoucher & IndivisibleFinding & { resolved: boolean })[]
    dealsWithoutValuation: readonly Named[]
  }
  /** `charterTold` false where nobody entered what the charter says of lending. */
  lending: { lender: Lender; charterTold: boolean; inUse: boolean; loans: readonly HealthLoan[] }
}

/** R31 to R36: the two sides, funds, distribution, indivisible assets, lending (Law 17/2023/QH15 articles 4.1, 83 to 88; Decree 113/2024 article 19). */
export function financeRules(facts: FinanceFacts, figures: LendingFigures): RuleOutcome[] {
  return [
    sides(facts.sides),
    funds(facts.distributions),
    shares(facts.distributions),
    resolved(facts),
    indivisible(facts.indivisible),
    lending(facts.lending, figures),
  ]
}

function sides(facts: HealthSides): RuleOutcome {
  const { year, separated, hasAny } = facts
  if (!separated) return outcomeOf('R31', [], grey('sides-not-apart'))
  if (!hasAny) return outcomeOf('R31', [], grey('sides-none', { values: { year } }))
  const values = (amount: number) => ({ kind: 'services' as const, values: { year, amount } })
  const wrong = [
    facts.internalForOthers === 0
      ? null
      : about(red, 'internal-for-others', facts.others, values(facts.internalForOthers)),
    facts.internalForNobody === 0
      ? null
      : amber('internal-for-nobody', {
          values: { year, amount: facts.internalForNobody },
          places: [placeOf('services')],
        }),
    facts.externalForMembers === 0
      ? null
      : about(amber, 'external-for-members', facts.members, values(facts.externalForMembers)),
  ]
  return outcomeOf('R31', wrong, green('sides-apart', { values: { year } }))
}

const stepOf = ({ steps }: DistributionResult, key: DistributionStep['key']) =>
  steps.find((one) => one.key === key) ?? { internal: 0, external: 0, total: 0 }

const PLACES = [placeOf('distribution')]

function funds(all: readonly HealthDistribution[]): RuleOutcome {
  const judged = all.map(({ year, floors, result }) => {
    const base = stepOf(result, 'base').external
    const available = base - stepOf(result, 'retained').external
    const taken = stepOf(result, 'fundExternal').external
    const values = { year, amount: base, limit: taken, percent: decimalText(floors.externalFundPercent) }
    const isEnough = taken >= Math.min(available, percentUp(base, floors.externalFundPercent))
    if (base === 0) return green('fund-no-external', { values })
    return isEnough ? green('fund-right', { values }) : red('fund-too-small', { values, places: PLACES })
  })
  return worst('R32', judged)
}

/** Of several years, what is wrong; else the latest year. */
function worst(rule: string, judged: readonly Found[]): RuleOutcome {
  return outcomeOf(
    rule,
    judged.filter(({ state }) => state !== 'green'),
    judged.at(-1) ?? grey('distribution-none'),
  )
}

function shares(all: readonly HealthDistribution[]): RuleOutcome {
  return worst('R33', all.flatMap(sharesOfYear))
}

function sharesOfYear({ year, floors, result, withoutCapital }: HealthDistribution): Found[] {
  const left = stepOf(result, 'left').internal
  const { internalByUseAndLabour, internalByCapital, externalToMembers, members } = result
  const values = { year, amount: left, limit: internalByUseAndLabour, percent: decimalText(floors.useAndLabourPercent) }
  const totals = new Map(members.map(({ code, total }) => [code, total]))
  const associates = withoutCapital.filter(({ code }) => (totals.get(code) ?? 0) > 0)
  const difference =
    members.reduce((sum, { total }) => sum + total, 0) - internalByUseAndLabour - internalByCapital - externalToMembers
  const wrong = [
    internalByUseAndLabour < percentUp(left, floors.useAndLabourPercent)
      ? red('members-share-small', { values, places: PLACES })
      : null,
    about(red, 'members-share-associate', associates, { kind: 'member', values: { year } }),
    difference === 0
      ? null
      : red('members-share-sum', { values: { year, amount: Math.abs(difference) }, places: PLACES }),
  ].filter((one) => one !== null)
  if (wrong.length > 0) return wrong
  return [left === 0 ? green('members-share-external-only', { values }) : green('members-share-right', { values })]
}

function resolved({ distributions, beside }: FinanceFacts): RuleOutcome {
  const years = (some: readonly HealthDistribution[]) => some.map(({ year }) => ({ code: '', name: String(year) }))
  const early = distributions.filter(
    ({ resolvedOn, postedOn, yearEndsOn }) =>
      resolvedOn !== null && postedOn !== null && (postedOn < resolvedOn || postedOn <= yearEndsOn),
  )
  const kind = 'distribution'
  return outcomeOf(
    'R34',
    [
      about(red, 'distribution-unresolved', years(distributions.filter(({ resolvedOn }) => resolvedOn === null)), {
        kind,
      }),
      about(red, 'distribution-early', years(early), { kind }),
      about(red, 'distribution-beside', beside, { kind: 'voucher' }),
    ],
    distributions.length === 0
      ? grey('distribution-none')
      : green('distribution-right', { values: { count: distributions.length } }),
  )
}

function indivisible({ fund, assets, movements, dealsWithoutValuation }: FinanceFacts['indivisible']): RuleOutcome {
  if (fund === 0 && assets === 0 && movements.length === 0) return outcomeOf('R35', [], grey('indivisible-none'))
  const of = (wanted: (one: FinanceFacts['indivisible']['movements'][number]) => boolean) => [
    ...new Map(movements.filter(wanted).map((one) => [one.code, one])).values(),
  ]
  const kind = 'voucher'
  return outcomeOf(
    'R35',
    [
      about(
        red,
        'indivisible-broken',
        of(({ outcome }) => outcome === 'refused'),
        { kind },
      ),
      about(red, 'deal-without-valuation', dealsWithoutValuation, { kind: 'resolutions' }),
      about(
        amber,
        'indivisible-sold',
        of(({ rule, resolved: known }) => rule === 'sold' && !known),
        { kind },
      ),
      about(
        amber,
        'indivisible-reduced',
        of(({ rule, resolved: known }) => rule === 'reduced' && !known),
        { kind },
      ),
    ],
    green('indivisible-right', { values: { amount: fund, balance: assets || null } }),
  )
}

function lending(facts: FinanceFacts['lending'], figures: LendingFigures): RuleOutcome {
  const { lender, loans } = facts
  if (!facts.inUse) return outcomeOf('R36', [], grey('lending-none'))
  const owing = (some: typeof loans, amount: (loan: (typeof loans)[number]) => number) =>
    some.map((loan) => ({ code: loan.code, name: nameWithAmount(loan.name, amount(loan)) }))
  const overOwn = loans.flatMap((loan) => brokenOf(lender, loan, 'member', figures) ?? [])
  const tooMuch = loans.filter((loan) => brokenOf(lender, loan, 'member', figures) !== null)
  const kind = 'member'
  return outcomeOf(
    'R36',
    [
      ...lenderFound(facts, figures),
      about(
        red,
        'lending-member',
        owing(tooMuch, ({ owed }) => owed),
        {
          kind,
          values: { limit: overOwn[0]?.limit ?? null },
        },
      ),
      about(
        red,
        'lending-official',
        loans.filter(({ official }) => !official),
        { kind },
      ),
      about(
        red,
        'lending-term',
        owing(
          loans.filter(({ overYear }) => overYear > 0),
          ({ overYear }) => overYear,
        ),
        {
          kind,
          values: { limit: figures.lendingMonths },
        },
      ),
    ],
    green('lending-right', { values: { amount: lender.outstanding, count: loans.length } }),
  )
}

/** The condition a loan breaks; null where it is met or nothing is known of it. */
function brokenOf(
  lender: Lender,
  { official, owed }: Pick<HealthLoan, 'official' | 'owed'>,
  rule: LendingFinding['rule'],
  figures: LendingFigures,
): LendingFinding | null {
  const loan = { official, amount: 0, owed, months: null, ratePercent: null, overduePercent: null }
  return lendingFindings(lender, loan, figures).find((one) => one.rule === rule && one.outcome === 'broken') ?? null
}

/** What keeps the co-operative itself from lending, whoever borrows. */
function lenderFound({ lender, charterTold }: FinanceFacts['lending'], figures: LendingFigures): (Found | null)[] {
  const told = (rule: LendingFinding['rule'], code: 'lending-form' | 'lending-supervisors' | 'lending-pool') => {
    const broken = brokenOf(lender, { official: true, owed: 0 }, rule, figures)
    const places = [placeOf(rule === 'pool' ? 'services' : 'posts')]
    return broken && red(code, { values: { amount: lender.outstanding, limit: broken.limit }, places })
  }
  const places = [placeOf('charter')]
  return [
    told('form', 'lending-form'),
    told('supervisors', 'lending-supervisors'),
    lender.inCharter
      ? null
      : charterTold
        ? red('lending-charter', { places })
        : amber('lending-charter-unknown', { places }),
    told('pool', 'lending-pool'),
    lender.supervisors === null ? amber('lending-supervisors-unknown', { places: [placeOf('posts')] }) : null,
  ]
}
