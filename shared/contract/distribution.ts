import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import { query } from './procedure'
import { Amount } from './values'

const Dong = z.int().min(0).max(MAX_AMOUNT)

/** Income from transactions with official members under agreement, or from all others (articles 4.1, 4.2). */
export const DistributionSide = z.enum(['internal', 'external'])
export type DistributionSide = z.infer<typeof DistributionSide>

const BothSides = <T extends z.ZodType>(each: T) => z.object({ internal: each, external: each })

/** A fund other than the indivisible one, by resolution of the meeting (article 86.2): taken from one side, or from both in proportion to what is left. */
export const DistributionFund = z.object({
  name: z.string().trim().min(1).max(200),
  amount: Dong,
  account: z.enum(['418', '3531', '3532']),
  from: DistributionSide.nullish(),
})
export type DistributionFund = z.infer<typeof DistributionFund>

/**
 * What a member brings to the distribution: capital in đồng (or đồng-days where the charter weights by time), the value of services used
 * in internal transactions and the pay for labour of the year, both in đồng.
 */
export const DistributionMember = z.object({
  code: z.string().trim().min(1).max(50),
  type: z.enum(['official', 'contributing', 'nonContributing']),
  capital: z.int().min(0),
  use: Dong,
  labour: Dong,
})
export type DistributionMember = z.infer<typeof DistributionMember>

/** The percentages and weights of a plan; judged by the law, which says in words what is beyond it. */
export const DistributionRates = z.object({
  /** Of each side's result, into the indivisible fund (articles 84.1, 84.2). */
  fundPercent: BothSides(z.number()),
  internalByUseAndLabourPercent: z.number(),
  useWeight: z.number(),
  labourWeight: z.number(),
  /** External income goes to members by what the charter says (article 86.3.b): by capital. */
  externalBy: z.literal('capital').default('capital'),
  /** Income tax withheld from what a member gets on capital (reading 47). */
  withholdingPercent: z.number().default(0),
  /** Which side bears the loss of the other when they differ in sign (reading 44); the side that made it unless the meeting says otherwise. */
  lossBorneBy: DistributionSide.nullish(),
})

/** Everything a distribution is computed from: results after tax and losses carried of each side in đồng, rates, funds, members. */
export const DistributionPlan = DistributionRates.extend({
  afterTax: BothSides(Amount),
  losses: BothSides(Dong),
  otherFunds: z.array(DistributionFund).max(50),
  members: z.array(DistributionMember).max(200_000),
})
export type DistributionPlan = z.infer<typeof DistributionPlan>

/** What one member gets, in đồng: `total` is the sum of the four shares, `withheld` the tax taken from it when it is paid. */
export const MemberShare = z.object({
  code: z.string(),
  use: z.int(),
  labour: z.int(),
  capitalInternal: z.int(),
  capitalExternal: z.int(),
  total: z.int(),
  withheld: z.int(),
})
export type MemberShare = z.infer<typeof MemberShare>

/** One line of the worksheet: what it is, how it was computed in words, and its amount on each side in đồng. */
export const DistributionStep = z.object({
  key: z.enum([
    'afterTax',
    'losses',
    'base',
    'retained',
    'fundInternal',
    'fundExternal',
    'otherFund',
    'left',
    'useAndLabour',
    'byUse',
    'byLabour',
    'internalByCapital',
    'externalByCapital',
    'members',
    'whole',
  ]),
  name: z.string(),
  formula: z.string(),
  internal: z.int(),
  external: z.int(),
  total: z.int(),
})
export type DistributionStep = z.infer<typeof DistributionStep>

export const DistributionResult = z.object({
  indivisibleFund: z.int(),
  externalToMembers: z.int(),
  internalByUseAndLabour: z.int(),
  byUse: z.int(),
  byLabour: z.int(),
  internalByCapital: z.int(),
  members: z.array(MemberShare),
  /** Nợ 4211 (external) or 4212 (internal), Có 4421, 418, 3531, 3532, 338; each pair once. Tax is withheld when members are paid. */
  postings: z.array(z.object({ debit: z.string(), credit: z.string(), amount: z.int() })),
  steps: z.array(DistributionStep),
})
export type DistributionResult = z.infer<typeof DistributionResult>

export const distribution = {
  /** Computes a distribution from given figures alone, or refuses with the article; reads and writes nothing. */
  compute: query({ permission: 'distribution.read' }).input(DistributionPlan).output(DistributionResult),
}
