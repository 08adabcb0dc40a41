import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import { GovernanceForm } from './books'
import { CharterChanges } from './charter'
import { LeavingCause } from './leaving-cause'
import { Civil, Year } from './values'

const Code = z.string().trim().min(1).max(50)
const Dong = z.int().min(1).max(MAX_AMOUNT)
const words = (most: number) => z.string().trim().max(most)

/** Posts that a meeting elects in secret (articles 65.2, 67.1, 69.1, 71.2, 72.2); in the simplified form a supervisor is a kiểm soát viên. */
export const electedPosts = ['boardMember', 'chairperson', 'supervisor', 'headSupervisor', 'director'] as const
export const ElectedPost = z.enum(electedPosts)
export type ElectedPost = z.infer<typeof ElectedPost>

/** What a deal with common assets is, and what it is worth; a valuation comes before an indivisible asset is sold (articles 77.3, 87, 88). */
const AssetDeal = z.object({
  deal: z.enum(['sell', 'invest']),
  asset: words(300).min(1),
  /** In đồng: of a sale the price, of an investment what is put in. */
  amount: Dong,
  /** Buyer, or what it is invested in. */
  counterpart: words(300).default(''),
  /** Who valued it, and the paper that says so; '' while that is not done. */
  valuation: words(300).default(''),
})

/**
 * What a resolution causes, each carried out by one action after it is signed, and linked back to it. On an agenda item it says what the
 * motion would cause; a motion that is not passed causes nothing.
 */
export const ResolutionEffect = z.discriminatedUnion('kind', [
  /** Admits who applied, by the body that may (R05; articles 66.6, 70.9). */
  z.object({ kind: z.literal('admitMember'), member: Code }),
  /** Ends a membership (article 33.4); `note` is the ground or the paper. */
  z.object({ kind: z.literal('endMembership'), member: Code, cause: LeavingCause, note: words(1000).default('') }),
  /** Changes what the charter sets (articles 64.1, 70.1), from a day on; null is the day of the resolution. */
  z.object({ kind: z.literal('changeCharter'), fromDate: Civil.nullable(), values: CharterChanges }),
  /** Changes between the full and the simplified form (articles 56, 61.2.c); null is the day of the resolution. */
  z.object({ kind: z.literal('changeGovernanceForm'), form: GovernanceForm, fromDate: Civil.nullable() }),
  /** Gives posts to those an election elected; the election says who (articles 65.2, 67.1, 69.1, 71.2, 72.2). */
  z.object({
    kind: z.literal('electToPosts'),
    post: ElectedPost,
    /** The codes of the elected, in the order of their votes; empty on an agenda, filled in when the election is over. */
    elected: z.array(Code).max(50).default([]),
    fromDate: Civil.nullable(),
    /** Whether those who sit in the body now leave it: a whole body is elected. */
    replaces: z.boolean().default(true),
  }),
  /** Approves the statements of a year, which supervisors have appraised (R30; articles 64.2, 69.3.d, 70.3). */
  z.object({ kind: z.literal('approveStatements'), year: Year }),
  /** Approves a distribution that was put to the meeting (articles 64.2, 86). */
  z.object({ kind: z.literal('approveDistribution'), year: Year, distributionId: words(100).min(1) }),
  /** Sells or invests indivisible common assets, of any value (articles 61.2.b, 77.3, 87, 88). */
  AssetDeal.extend({ kind: z.literal('sellIndivisibleAsset') }),
  /** Sells or invests divisible common assets worth 20 % of all assets or more (article 61.2.b). */
  AssetDeal.extend({ kind: z.literal('sellDivisibleAsset') }),
  /** Gives capital back (articles 64.5, 90). */
  z.object({ kind: z.literal('refundCapital'), member: Code, amount: Dong }),
  /** Relieves somebody of a post before its term is over (article 63). */
  z.object({
    kind: z.literal('dismissFromPost'),
    postId: words(100).min(1),
    cause: z.enum(['unfit', 'resigned', 'dismissed', 'other']),
    note: words(500).default(''),
  }),
  /** Anything else, in words; whoever is named carries it out. */
  z.object({ kind: z.literal('other'), text: words(1000).min(1) }),
])
export type ResolutionEffect = z.infer<typeof ResolutionEffect>
export type ResolutionEffectKind = ResolutionEffect['kind']

/** Who stands for election, and for what; `code` is null for somebody who is no member. */
export const AgendaElection = z.object({
  post: ElectedPost,
  seats: z.int().min(1).max(50),
  candidates: z.array(z.object({ code: Code.nullable(), name: words(200).min(1) })).max(100),
})
export type AgendaElection = z.infer<typeof AgendaElection>

/** The content of an agenda item: what its motion would cause, and the election it holds. */
export const AgendaContent = z.object({
  effects: z.array(ResolutionEffect).max(200).default([]),
  election: AgendaElection.nullable().default(null),
})
export type AgendaContent = z.infer<typeof AgendaContent>
