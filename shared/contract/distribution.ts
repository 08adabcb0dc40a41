import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import { command, note, opening, query } from './procedure'
import { Fault } from './refusal'
import { Amount, Civil, ClientId, Year } from './values'

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

/** A fund as a proposal has it: a percentage of all that is distributed, or an amount in đồng. */
export const ProposedFund = z.object({
  name: z.string().trim().max(200),
  account: DistributionFund.shape.account,
  from: DistributionSide.nullish(),
  percent: z.number().nullable(),
  amount: Dong.nullable(),
})
export type ProposedFund = z.infer<typeof ProposedFund>

/** What a proposal decides; results, losses and members come from the books. */
export const ProposedPlan = DistributionRates.extend({ otherFunds: z.array(ProposedFund).max(50) })
export type ProposedPlan = z.infer<typeof ProposedPlan>

export const DistributionProposal = z.object({
  proposalId: z.string().min(1).max(100),
  year: Year,
  name: z.string().trim().min(1).max(200),
  plan: ProposedPlan,
})
export type DistributionProposal = z.infer<typeof DistributionProposal>

const Floors = z.object({
  externalFundPercent: z.number(),
  internalFundPercent: z.number(),
  useAndLabourPercent: z.number(),
})

/** What the books say of a closed year; all amounts in đồng, `capital` in đồng-days where the charter weights by time. */
export const DistributionFacts = z.object({
  year: z.int(),
  from: Civil,
  to: Civil,
  /** The number of the voucher that closed the year. */
  closing: z.string(),
  afterTax: BothSides(z.int()),
  losses: BothSides(z.int()),
  /** Profit of earlier years still on 421; not part of this distribution. */
  carriedProfit: BothSides(z.int()),
  /** False where the charter does not keep internal transactions apart: all is external (article 85.1). */
  separated: z.boolean(),
  byTime: z.boolean(),
  days: z.int(),
  floors: Floors,
  members: z.array(DistributionMember.extend({ name: z.string() })),
})
export type DistributionFacts = z.infer<typeof DistributionFacts>

/** Whose paper: a proposal that is still worked on, or what was put to the meeting. */
export const DistributionSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('proposal'), proposalId: z.string().max(100) }),
  z.object({ kind: z.literal('submitted'), distributionId: z.string().max(100) }),
])
export type DistributionSource = z.infer<typeof DistributionSource>

/** A member to be paid: what is due after tax, how it was paid, and where to send it. */
export const MemberPayment = z.object({
  code: z.string(),
  name: z.string(),
  total: z.int(),
  withheld: z.int(),
  net: z.int(),
  /** Masked; '' where the register has none. */
  bankAccount: z.string(),
  paidBy: z.object({ voucherId: z.int(), number: z.string(), date: Civil }).nullable(),
})
export type MemberPayment = z.infer<typeof MemberPayment>

export const SubmittedDistribution = z.object({
  distributionId: z.string(),
  year: z.int(),
  name: z.string(),
  submittedOn: Civil,
  /** 'reversed': its voucher was reversed, the year may be distributed anew. */
  state: z.enum(['submitted', 'rejected', 'posted', 'paid', 'reversed']),
  resolution: z.object({ number: z.string(), date: Civil }).nullable(),
  voucher: z.object({ voucherId: z.int(), number: z.string() }).nullable(),
  plan: ProposedPlan,
  facts: DistributionFacts,
  result: DistributionResult,
  /** Those who get something; empty until it is posted. */
  payments: z.array(MemberPayment),
})
export type SubmittedDistribution = z.infer<typeof SubmittedDistribution>

const OfYear = z.object({ year: Year })
const OfDistribution = z.object({ id: ClientId, distributionId: z.string().max(100) })

export const distribution = {
  /** Computes a distribution from given figures alone, or refuses with the article; reads and writes nothing, and asks for no book. */
  compute: query({ permission: 'book.open', needsBook: false }).input(DistributionPlan).output(DistributionResult),
  /** The closed years, newest first: what may be distributed. */
  years: query({ permission: 'distribution.read', affects: ['periods'] })
    .input(z.object({}))
    .output(z.object({ years: z.array(z.int()) })),
  /** What the books say of a closed year, and what the charter proposes. */
  facts: query({
    permission: 'distribution.read',
    affects: ['vouchers', 'periods', 'members', 'capital', 'services', 'charter'],
  })
    .input(OfYear)
    .output(z.object({ facts: DistributionFacts, charterPlan: ProposedPlan })),
  /** A plan worked through on the books: the result, or all that is wrong with it. */
  worksheet: query({
    permission: 'distribution.read',
    affects: ['vouchers', 'periods', 'members', 'capital', 'services', 'charter'],
  })
    .input(OfYear.extend({ plan: ProposedPlan }))
    .output(z.object({ faults: z.array(Fault), result: DistributionResult.nullable() })),
  proposals: query({ permission: 'distribution.read', affects: ['distributions'] })
    .input(OfYear)
    .output(z.object({ proposals: z.array(DistributionProposal) })),
  /** Keeps a proposal as it stands, new or changed; one that the law refuses may be kept, not submitted. */
  saveProposal: note({ permission: 'distribution.propose', affects: ['distributions'] })
    .input(DistributionProposal)
    .output(z.object({})),
  deleteProposal: note({ permission: 'distribution.propose', affects: ['distributions'] })
    .input(z.object({ proposalId: z.string().max(100) }))
    .output(z.object({})),
  /** Puts a proposal to the general meeting, frozen with the facts it was computed from. */
  submit: command({ permission: 'distribution.propose', affects: ['distributions'] })
    .input(z.object({ id: ClientId, proposalId: z.string().max(100) }))
    .output(z.object({ distributionId: z.string() })),
  /** What was put to the meeting for a year, newest first. */
  submitted: query({
    permission: 'distribution.read',
    affects: ['distributions', 'vouchers', 'parties', 'resolutions'],
  })
    .input(OfYear)
    .output(z.object({ distributions: z.array(SubmittedDistribution) })),
  /** The meeting approved: one voucher on the resolution's date, in a later year than the one distributed (reading 47). */
  post: command({ permission: 'distribution.post', affects: ['distributions', 'vouchers', 'balances', 'resolutions'] })
    .input(OfDistribution.extend({ resolutionId: z.string().max(100) }))
    .output(z.object({ voucherId: z.int(), number: z.string() })),
  reject: command({ permission: 'distribution.propose', affects: ['distributions', 'resolutions'] })
    .input(OfDistribution.extend({ resolutionId: z.string().max(100) }))
    .output(z.object({})),
  /** Pays members their part in one voucher that names each: from cash (PC) or the bank (BN); the tax withheld in one more (PK). */
  pay: command({ permission: 'distribution.post', affects: ['distributions', 'vouchers', 'balances'] })
    .input(
      OfDistribution.extend({
        members: z.array(z.string().max(50)).min(1).max(20_000),
        date: Civil,
        by: z.enum(['cash', 'bank']),
        /** One cash voucher a member, or one list for all. */
        each: z.boolean().default(false),
        /** The party of the bank account the money leaves. */
        bank: z.string().max(50).nullish(),
      }),
    )
    .output(z.object({ numbers: z.array(z.string()) })),
  /** The list for the bank: name without accents, account, bank, amount, purpose; who has no account is left out. */
  bankFile: opening({ permission: 'distribution.post' })
    .input(
      z.object({
        distributionId: z.string().max(100),
        members: z.array(z.string().max(50)).max(20_000),
        format: z.enum(['csv', 'xlsx']),
      }),
    )
    .output(z.file()),
  /** The whole proposal for the meeting as PDF bytes. */
  print: query({ permission: 'distribution.read', affects: ['distributions'] })
    .input(z.object({ source: DistributionSource }))
    .output(z.file()),
  /** One page a member: how the amount was computed. All who get something when no member is named. */
  printMembers: query({ permission: 'distribution.read', affects: ['distributions'] })
    .input(z.object({ source: DistributionSource, members: z.array(z.string().max(50)).nullish() }))
    .output(z.file()),
}
