import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import {
  CapitalProposal,
  Contribution,
  ContributionRefund,
  ContributionTransfer,
  PledgeReduction,
} from './capital-proposals'
import { MemberType } from './members'
import { command, opening, query } from './procedure'
import { Fault } from './refusal'
import { Civil, ClientId } from './values'

const Code = z.string().min(1).max(50)
const Dong = z.int().min(0).max(MAX_AMOUNT)
const Positive = z.int().min(1).max(MAX_AMOUNT)
const Words = z.string().trim().max(500).default('')

export const capOutcomes = ['allowed', 'warned', 'refused'] as const
export const CapOutcome = z.enum(capOutcomes)
export type CapOutcome = z.infer<typeof CapOutcome>

/** What article 74 says of a change: the share compared and the charter capital, both after it, in đồng (reading 43). */
export const CapAnswer = z.object({
  outcome: CapOutcome,
  part: z.int(),
  total: z.int(),
  /** As laws are cited on the screens: 'Đ74.1'. */
  article: z.string(),
  /** Whose share it is; null for all contributing associates, or all foreign members, together. */
  member: z.string().nullable(),
})
export type CapAnswer = z.infer<typeof CapAnswer>

/** A member's capital: registered pledge and what 4111 holds, in đồng. */
const Standing = z.object({ pledged: z.int(), paid: z.int() })

/** What a proposal would do, with the bound it meets; `faults` are why it would be refused. */
export const CapitalPlan = z.object({
  faults: z.array(Fault),
  cap: CapAnswer.extend({ percent: z.number() }),
  before: Standing,
  after: Standing,
  /** The voucher it would post; null where no money moves. */
  voucher: z
    .object({
      kind: z.string(),
      description: z.string(),
      debit: z.string(),
      credit: z.string(),
      amount: z.int(),
    })
    .nullable(),
  /** What the member still owes, account by account (article 90.2); empty when nothing, or when it does not matter. */
  debts: z.array(z.object({ account: z.string(), name: z.string(), amount: z.int() })),
  /** Article 78.3 in figures; null where no capital is given back. */
  coverage: z.object({ assets: z.int(), indivisible: z.int(), liabilities: z.int(), left: z.int() }).nullable(),
})
export type CapitalPlan = z.infer<typeof CapitalPlan>

/** Where the payment of a pledge stands (articles 74.4 to 74.7). */
export const PaymentState = z.enum(['none', 'paid', 'open', 'endMembership', 'reRegister', 'reRegisterLate'])
export type PaymentState = z.infer<typeof PaymentState>

export const Certificate = z.object({
  certificateId: z.int(),
  number: z.string(),
  issuedOn: z.string(),
  kind: z.enum(['issue', 'reissue', 'exchange', 'recorded']),
  contribution: z.int(),
  endedOn: z.string().nullable(),
  endCause: z.enum(['lost', 'damaged', 'exchanged', 'withdrawn']).nullable(),
  endNote: z.string(),
  /** Whether what is printed on it is no longer so: it is to be exchanged (article 75.3). */
  outdated: z.boolean(),
})
export type Certificate = z.infer<typeof Certificate>

export const MemberCapital = Standing.extend({
  code: z.string(),
  name: z.string(),
  type: MemberType,
  stage: z.string(),
  foreign: z.boolean(),
  /** Own share of the charter capital in percent, two decimals, as it is shown. */
  sharePercent: z.number(),
  over: z.boolean(),
  state: PaymentState,
  /** The day that counts in that state: to pay by, or to register the change by. */
  dueOn: z.string().nullable(),
  certificate: Certificate.nullable(),
})
export type MemberCapital = z.infer<typeof MemberCapital>

/** A movement of 4111 that the register cannot take in: it names no member, or leaves one below zero. */
export const CapitalDifference = z.object({
  voucherId: z.int().nullable(),
  number: z.string(),
  date: z.string(),
  party: z.string(),
  amount: z.int(),
  reason: z.enum(['noParty', 'notMember', 'nonContributing', 'negative']),
})
export type CapitalDifference = z.infer<typeof CapitalDifference>

/** A bound of article 74 with how much of it is used. */
export const CapBar = z.object({
  article: z.string(),
  member: z.string().nullable(),
  part: z.int(),
  total: z.int(),
  percent: z.number(),
  over: z.boolean(),
})
export type CapBar = z.infer<typeof CapBar>

/** One line of a member's history of capital: a change of the pledge, or a movement of 4111. */
export const CapitalEvent = z.object({
  date: z.string(),
  kind: z.enum([
    'opening',
    'pledge',
    'increase',
    'payment',
    'reduction',
    'refund',
    'transfer',
    'inheritance',
    'posting',
  ]),
  pledged: z.int(),
  paid: z.int(),
  text: z.string(),
  voucherId: z.int().nullable(),
  number: z.string().nullable(),
  /** The change whose hand-over record can be printed (article 76.3). */
  handoverId: z.int().nullable(),
})
export type CapitalEvent = z.infer<typeof CapitalEvent>

const Holder = z.object({ code: Code, type: MemberType, capital: Dong })

export const capital = {
  /** Article 74 on given figures, without a book: `capital` is the registered pledge. Refused is an answer, not a failure. */
  check: query({ permission: 'book.open', needsBook: false })
    .input(
      z.object({
        kind: z.enum(['HTX', 'LHHTX']).default('HTX'),
        members: z.array(Holder).max(100_000),
        change: z.object({
          action: z.enum(['contribute', 'admit', 'refund']),
          code: Code,
          type: MemberType,
          amount: z.int().min(-MAX_AMOUNT).max(MAX_AMOUNT),
        }),
      }),
    )
    .output(CapAnswer),
  /** Every member's capital on a day, the bounds they share, and what disagrees with 4111. */
  overview: query({ permission: 'member.read', affects: ['capital', 'members', 'vouchers', 'charter'] })
    .input(z.object({ on: Civil.nullish() }))
    .output(
      z.object({
        on: Civil,
        charterCapital: z.int(),
        paid: z.int(),
        /** The balance of 4111 on that day. */
        ledger: z.int(),
        rows: z.array(MemberCapital),
        caps: z.array(CapBar),
        differences: z.array(CapitalDifference),
      }),
    ),
  ofMember: query({
    permission: 'member.read',
    affects: ['capital', 'members', 'parties', 'vouchers', 'charter', 'book'],
  })
    .input(z.object({ member: Code }))
    .output(
      z.object({
        capital: MemberCapital,
        charterCapital: z.int(),
        caps: z.array(CapBar),
        events: z.array(CapitalEvent),
        certificates: z.array(Certificate),
        /** What of articles 75.1 and 75.2 is missing before a certificate can be issued, in words. */
        certificateFaults: z.array(Fault),
      }),
    ),
  /** What a change would do, before it is done. */
  plan: query({
    permission: 'member.read',
    affects: ['capital', 'members', 'vouchers', 'charter', 'resolutions', 'periods', 'book'],
  })
    .input(CapitalProposal)
    .output(CapitalPlan),
  contribute: command({ permission: 'capital.change', affects: ['capital', 'members', 'vouchers', 'balances'] })
    .input(Contribution.extend({ id: ClientId }))
    .output(z.object({ voucherId: z.int().nullable(), number: z.string().nullable() })),
  reduce: command({ permission: 'capital.change', affects: ['capital', 'members'] })
    .input(PledgeReduction.extend({ id: ClientId }))
    .output(z.object({})),
  refund: command({ permission: 'capital.change', affects: ['capital', 'members', 'vouchers', 'balances'] })
    .input(ContributionRefund.extend({ id: ClientId }))
    .output(z.object({ voucherId: z.int(), number: z.string() })),
  transfer: command({ permission: 'capital.change', affects: ['capital', 'members', 'vouchers', 'balances'] })
    .input(ContributionTransfer.extend({ id: ClientId }))
    .output(z.object({ voucherId: z.int(), number: z.string() })),
  /** Issues a certificate, again for one lost or damaged, or in exchange for one whose content has changed (article 75). */
  certify: command({ permission: 'capital.change', affects: ['capital', 'members'] })
    .input(
      z.object({
        id: ClientId,
        member: Code,
        date: Civil,
        kind: z.enum(['issue', 'reissue', 'exchange']),
        cause: z.enum(['lost', 'damaged']).nullish(),
        note: Words,
      }),
    )
    .output(z.object({ certificateId: z.int(), number: z.string() })),
  /** Enters one that was issued before this book, by number and date. */
  recordCertificate: command({ permission: 'capital.change', affects: ['capital', 'members'] })
    .input(
      z.object({
        id: ClientId,
        member: Code,
        number: z.string().trim().min(1).max(50),
        date: Civil,
        contribution: Positive,
      }),
    )
    .output(z.object({ certificateId: z.int() })),
  /** Takes one back at the end of a membership (article 75.3). */
  withdrawCertificate: command({ permission: 'capital.change', affects: ['capital', 'members'] })
    .input(z.object({ id: ClientId, certificateId: z.int(), date: Civil, note: Words }))
    .output(z.object({})),
  printCertificate: opening({ permission: 'member.reveal' })
    .input(z.object({ certificateId: z.int() }))
    .output(z.object({ file: z.file() })),
  /** The hand-over record of a contribution in kind (article 76.3). */
  printHandover: opening({ permission: 'member.reveal' })
    .input(z.object({ changeId: z.int() }))
    .output(z.object({ file: z.file() })),
}
