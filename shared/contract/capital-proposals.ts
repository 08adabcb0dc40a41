import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import { Civil } from './values'

const Code = z.string().min(1).max(50)
const Dong = z.int().min(0).max(MAX_AMOUNT)
const Positive = z.int().min(1).max(MAX_AMOUNT)
const Words = z.string().trim().max(500).default('')

export const assetKinds = [
  'foreignCurrency',
  'gold',
  'landUseRight',
  'intellectualProperty',
  'technology',
  'knowHow',
  'otherAsset',
  'otherRight',
] as const
/** What may be contributed instead of đồng (Law 17/2023/QH15 article 73.1). */
export const AssetKind = z.enum(assetKinds)
export type AssetKind = z.infer<typeof AssetKind>

/** A contribution in kind: what it is, who valued it (article 77), and whether it is owned or only used (article 76). */
export const ContributedAsset = z.object({
  kind: AssetKind,
  name: z.string().trim().max(200),
  quantity: z.number().positive().max(1e12),
  unit: z.string().trim().max(50),
  /** 'agreed' between the member and the body that resolved, or 'appraised' by an organisation that both accepted. */
  valuation: z.enum(['agreed', 'appraised']),
  valuedBy: z.string().trim().max(200).default(''),
  /** The last day of a right of use; null where the co-operative becomes the owner. */
  useUntil: Civil.nullish(),
  /** Another kind of asset than was pledged (article 74.5). */
  insteadOfPledged: z.boolean().default(false),
})
export type ContributedAsset = z.infer<typeof ContributedAsset>

/** A pledge that rises, a payment of it, or both; a payment posts its voucher. */
export const Contribution = z.object({
  member: Code,
  date: Civil,
  /** By how much the pledge rises, in đồng. */
  pledge: Dong.default(0),
  /** What is paid in now, in đồng. */
  paid: Dong.default(0),
  /** The account debited: cash, bank, or where the asset is booked. */
  account: z.string().max(20).nullish(),
  /** The bank account's code, where the account is of 112 (reading 33). */
  bank: Code.nullish(),
  /** The last day to pay the new pledge; the charter's when absent. */
  dueOn: Civil.nullish(),
  resolutionId: z.string().max(100).nullish(),
  asset: ContributedAsset.nullish(),
  note: Words,
})
export type Contribution = z.infer<typeof Contribution>

/** A part of the pledge that was never paid is given up (articles 74.7, 78.2.a): no money moves. */
export const PledgeReduction = z.object({
  member: Code,
  date: Civil,
  amount: Positive,
  resolutionId: z.string().max(100).nullish(),
  note: Words,
})
export type PledgeReduction = z.infer<typeof PledgeReduction>

/** Capital given back (article 90), in money or as a debt of the co-operative to the member. */
export const ContributionRefund = z.object({
  member: Code,
  date: Civil,
  amount: Positive,
  account: z.string().max(20),
  /** The bank account's code, where the account is of 112 (reading 33). */
  bank: Code.nullish(),
  resolutionId: z.string().max(100).nullish(),
  /** Who takes the money where it is not the member: an heir, a guardian, a manager of assets (articles 90.3 to 90.5). */
  paidTo: z.string().trim().max(200).default(''),
  note: Words,
})
export type ContributionRefund = z.infer<typeof ContributionRefund>

/** Capital that passes from one member to another, by agreement or to an heir who is a member (article 90.3). */
export const ContributionTransfer = z.object({
  kind: z.enum(['transfer', 'inheritance']),
  member: Code,
  to: Code,
  date: Civil,
  amount: Positive,
  resolutionId: z.string().max(100).nullish(),
  note: Words,
})
export type ContributionTransfer = z.infer<typeof ContributionTransfer>

/** A change of capital that is only considered: what a command of the same name would be given. */
export const CapitalProposal = z.discriminatedUnion('action', [
  Contribution.extend({ action: z.literal('contribute') }),
  PledgeReduction.extend({ action: z.literal('reduce') }),
  ContributionRefund.extend({ action: z.literal('refund') }),
  ContributionTransfer.extend({ action: z.literal('transfer') }),
])
export type CapitalProposal = z.infer<typeof CapitalProposal>
