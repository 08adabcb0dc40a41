import { addDays } from '@shared/domain/civil-date'
import { decimalText } from '@shared/domain/percent'
import { nameWithAmount } from '@shared/text/law-health/names'
import { registerLackWords } from '@shared/text/law-health/capital'
import { capArticles } from '@shared/text/capital-articles'
import { type CapLimits, capsOf, charterCapital } from '../law/capital-caps'
import { foreignMembersFit } from '../law/member-count'
import type { PaymentStanding } from '../law/payment-deadline'
import type { RegisterLack, UnitLack } from '../law/register-complete'
import { about, amber, green, grey, type Named, outcomeOf, placeOf, red, type RuleOutcome } from './finding'

/** A holder of capital on the day with the standing of its payment. */
export type HealthHolder = Named &
  PaymentStanding & {
    type: 'official' | 'contributing' | 'nonContributing'
    pledged: number
    paid: number
    foreign: boolean
    isMember: boolean
  }

/** A certificate that stands on the day; `name` is its holder's. `lacksFields` where a field of article 75.2 is empty in it. */
export type HealthCertificate = Named & { number: string; contribution: number; lacksFields: boolean }

export type CapitalFacts = {
  on: string
  limits: CapLimits
  holders: readonly HealthHolder[]
  /** False in a book nothing was posted in yet: what was paid is not known. */
  isPaidKnown: boolean
  certificates: readonly HealthCertificate[]
  register: { entries: readonly (Named & { lacks: readonly RegisterLack[] })[]; unit: readonly UnitLack[] }
  /** Capital given back: by a resolution of the general meeting that stands or not, and what the receiver owes the co-operative now. */
  refunds: readonly (Named & { resolved: boolean; debt: number })[]
  /** Assets that may be given back less every debt, as the book stands (article 78.3). */
  coverageLeft: number
}

/** R06 to R12: capital (Law 17/2023/QH15 articles 15.1, 30.7, 64.5, 74, 75, 78.3, 90.2). `foreignPercent` bounds foreign official members. */
export function capitalRules(facts: CapitalFacts, foreignPercent: number): RuleOutcome[] {
  return [
    ownShares(facts),
    contributingTogether(facts),
    foreigners(facts, foreignPercent),
    payments(facts),
    certificates(facts),
    register(facts),
    refunds(facts),
  ]
}

const asHolders = (holders: readonly HealthHolder[]) =>
  holders.map(({ code, type, pledged, foreign }) => ({ code, type, capital: pledged, foreign }))

function ownShares({ holders, limits }: CapitalFacts): RuleOutcome {
  const total = charterCapital(asHolders(holders))
  const official = holders.filter(({ type, isMember, pledged }) => type === 'official' && isMember && pledged > 0)
  const largest = official.toSorted((a, b) => b.pledged - a.pledged)[0]
  if (largest === undefined) return outcomeOf('R06', [], grey('capital-none'))
  const values = { amount: total, percent: decimalText(limits.officialPercent), limit: limits.minimum }
  const over = new Set(
    capsOf(asHolders(holders), limits).flatMap((cap) => (cap.over && cap.member !== null ? [cap.member] : [])),
  )
  const held = ({ code, name, pledged }: HealthHolder) => ({ code, name: nameWithAmount(name, pledged) })
  return outcomeOf(
    'R06',
    [
      about(red, 'share-over', official.filter(({ code }) => over.has(code)).map(held), { kind: 'member', values }),
      about(red, 'share-below-minimum', official.filter(({ pledged }) => pledged < limits.minimum).map(held), {
        kind: 'member',
        values,
      }),
    ],
    green('share-within', { values: { ...values, choices: held(largest).name } }),
  )
}

function contributingTogether({ holders, limits }: CapitalFacts): RuleOutcome {
  const cap = capsOf(asHolders(holders), limits).find(({ article }) => article === capArticles.contributing)
  if (cap === undefined || cap.part === 0) return outcomeOf('R07', [], grey('contributing-none'))
  const values = { limit: cap.part, amount: cap.total, percent: decimalText(cap.percent) }
  const broken = cap.over ? red('contributing-over', { values, places: [placeOf('capital')] }) : null
  return outcomeOf('R07', [broken], green('contributing-within', { values }))
}

function foreigners({ holders, limits }: CapitalFacts, foreignPercent: number): RuleOutcome {
  const official = holders.filter(({ type, isMember }) => type === 'official' && isMember)
  const foreign = official.filter((one) => one.foreign).length
  const cap = capsOf(asHolders(holders), limits).find(({ article }) => article === capArticles.foreign)
  if (cap === undefined || (foreign === 0 && cap.part === 0)) return outcomeOf('R08', [], grey('foreign-none'))
  const capital = { limit: cap.part, amount: cap.total, percent: decimalText(cap.percent), count: foreign }
  const places = [placeOf('capital')]
  const heads = { count: foreign, limit: official.length, percent: decimalText(foreignPercent) }
  return outcomeOf(
    'R08',
    [
      cap.over ? red('foreign-capital-over', { values: capital, places }) : null,
      foreignMembersFit(foreign, official.length, foreignPercent)
        ? null
        : red('foreign-members-over', { values: heads, places: [placeOf('members')] }),
    ],
    green('foreign-within', { values: capital }),
  )
}

/** Days before the last day of a payment from which it is told. */
const SOON_DAYS = 30

function payments({ holders, on, isPaidKnown }: CapitalFacts): RuleOutcome {
  if (!isPaidKnown) return outcomeOf('R09', [], grey('nothing-posted'))
  const due = holders.filter(({ state }) => state !== 'none')
  if (due.length === 0) return outcomeOf('R09', [], grey('capital-none'))
  const of = (state: PaymentStanding['state']) => due.filter((one) => one.state === state)
  const firstOf = (some: readonly HealthHolder[]) =>
    some.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).toSorted()[0] ?? null
  const soon = of('open').filter(({ dueOn }) => dueOn !== null && dueOn <= addDays(on, SOON_DAYS))
  const told = (say: typeof red, code: Parameters<typeof about>[1], some: readonly HealthHolder[]) =>
    about(say, code, some, { kind: 'member', dueOn: firstOf(some) })
  return outcomeOf(
    'R09',
    [
      told(red, 'payment-ended', of('endMembership')),
      told(red, 'payment-register-late', of('reRegisterLate')),
      told(amber, 'payment-register', of('reRegister')),
      told(amber, 'payment-ends-soon', soon),
    ],
    of('open').length === 0
      ? green('paid-all', { values: { count: due.length } })
      : green('paid-in-time', { values: { count: of('open').length, date: firstOf(of('open')) } }),
  )
}

function certificates({ holders, certificates: standing, isPaidKnown }: CapitalFacts): RuleOutcome {
  if (!isPaidKnown) return outcomeOf('R10', [], grey('nothing-posted'))
  const paidUp = holders.filter(({ isMember, pledged, paid }) => isMember && pledged > 0 && paid >= pledged)
  if (paidUp.length === 0 && standing.length === 0) return outcomeOf('R10', [], grey('certificates-none'))
  const holderOf = new Map(holders.map((holder) => [holder.code, holder]))
  const certified = new Set(standing.map(({ code }) => code))
  const named = (some: readonly HealthCertificate[]) =>
    some.map(({ code, name, number }) => ({ code, name: `${name} (${number})` }))
  const kind = 'member'
  return outcomeOf(
    'R10',
    [
      about(
        red,
        'certificate-unpaid',
        named(standing.filter(({ code, contribution }) => contribution > (holderOf.get(code)?.paid ?? 0))),
        { kind },
      ),
      about(red, 'certificate-of-left', named(standing.filter(({ code }) => holderOf.get(code)?.isMember !== true)), {
        kind,
      }),
      about(amber, 'certificate-fields', named(standing.filter(({ lacksFields }) => lacksFields)), { kind }),
      about(
        amber,
        'certificate-missing',
        paidUp.filter(({ code }) => !certified.has(code)),
        { kind },
      ),
    ],
    green('certificates-right', { values: { count: standing.length } }),
  )
}

function register({ register: { entries, unit } }: CapitalFacts): RuleOutcome {
  if (entries.length === 0) return outcomeOf('R11', [], grey('register-none'))
  const lacking = entries.filter(({ lacks }) => lacks.some((lack) => lack !== 'certificate'))
  const onlyCertificate = entries.filter(({ lacks }) => lacks.length === 1 && lacks[0] === 'certificate')
  const words = (lacks: readonly (RegisterLack | UnitLack)[]) =>
    [...new Set(lacks)].map((lack) => registerLackWords[lack]).join(', ')
  return outcomeOf(
    'R11',
    [
      about(red, 'register-lacks', lacking, {
        kind: 'member',
        values: { reason: words(lacking.flatMap(({ lacks }) => lacks).filter((lack) => lack !== 'certificate')) },
      }),
      unit.length > 0 ? red('register-unit', { values: { reason: words(unit) }, places: [placeOf('profile')] }) : null,
      about(amber, 'register-certificates', onlyCertificate, { kind: 'member' }),
    ],
    green('register-complete', { values: { count: entries.length } }),
  )
}

function refunds({ refunds: given, coverageLeft }: CapitalFacts): RuleOutcome {
  if (given.length === 0) return outcomeOf('R12', [], grey('refund-none'))
  const owing = given
    .filter(({ debt }) => debt > 0)
    .map(({ code, name, debt }) => ({ code, name: nameWithAmount(name, debt) }))
  return outcomeOf(
    'R12',
    [
      about(
        red,
        'refund-unresolved',
        given.filter(({ resolved }) => !resolved),
        { kind: 'member' },
      ),
      about(red, 'refund-debts', owing, { kind: 'member' }),
      coverageLeft < 0
        ? red('refund-uncovered', { values: { amount: -coverageLeft }, places: [placeOf('reports')] })
        : null,
    ],
    green('refund-rightly', { values: { count: given.length } }),
  )
}
