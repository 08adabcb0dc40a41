import { z } from 'zod'
import { Fault } from './refusal'
import { Civil } from './values'

export const postKinds = [
  'chairperson',
  'boardMember',
  'director',
  'deputyDirector',
  'headSupervisor',
  'supervisor',
  'chiefAccountant',
  'accountant',
  'cashier',
  'teamLeader',
  'legalRepresentative',
  'secretary',
] as const
/** The posts of a co-operative, from chủ tịch Hội đồng quản trị to thư ký; in the simplified form a supervisor is a kiểm soát viên. */
export const PostKind = z.enum(postKinds)
export type PostKind = z.infer<typeof PostKind>

/** Held by a member in person, as representative of an organisation that is a member, or by somebody hired (article 62). */
export const PostHolding = z.enum(['member', 'representative', 'hired'])
export type PostHolding = z.infer<typeof PostHolding>

export const postEndCauses = [
  'termOver',
  'unfit',
  'resigned',
  'incapable',
  'organisationEnded',
  'dismissed',
  'died',
  'moved',
  'mistake',
  'other',
] as const
/** Why a post ends: the grounds of article 63, the end of a term, another post, death; 'mistake' for one that was never held. */
export const PostEndCause = z.enum(postEndCauses)
export type PostEndCause = z.infer<typeof PostEndCause>

export const postGrounds = ['prosecuted', 'detained', 'imprisoned', 'compulsory', 'courtBan', 'charter'] as const
/** What bars somebody from a seat (article 62.4), as it was declared. */
export const PostGround = z.enum(postGrounds)
export type PostGround = z.infer<typeof PostGround>

export const trimmed = (most: number) => z.string().trim().max(most)
export const Key = z.string().max(100)

/** A post as it is given to somebody. */
export const PostEntry = z.object({
  kind: PostKind,
  /** The team that is led; '' for any other post. */
  team: trimmed(100).default(''),
  /** The code of the member, or of the organisation that is represented; null for somebody hired. */
  member: Key.nullable(),
  /** The person; of a member or an organisation's representative it may be left to the register. */
  name: trimmed(200).default(''),
  fromDate: Civil,
  /** The last day of the term; null for none. Left out, it follows from the body, the charter and the law. */
  termEndsOn: Civil.nullish(),
  resolutionId: Key.nullish(),
  /** The general meeting's policy of article 64.7: to hire a director, or that the chairperson is director too. */
  policyResolutionId: Key.nullish(),
  /** What it rests on outside this book. */
  basis: trimmed(300).default(''),
  note: trimmed(500).default(''),
})
export type PostEntry = z.infer<typeof PostEntry>

/** Where a term stands on a day (reading 13). */
export const TermStanding = z.enum(['none', 'running', 'ending', 'expired'])
export type TermStanding = z.infer<typeof TermStanding>

const ResolutionName = z.object({ resolutionId: z.string(), number: z.string(), date: Civil, void: z.boolean() })

/** One holding of a post, as lists show it on a day. */
export const Post = z.object({
  postId: z.string(),
  kind: PostKind,
  team: z.string(),
  holding: PostHolding,
  member: z.string().nullable(),
  name: z.string(),
  /** The organisation represented; '' for everybody else. */
  organisation: z.string(),
  fromDate: Civil,
  termEndsOn: Civil.nullable(),
  standing: TermStanding,
  /** Whether it is held on that day, not yet, or no longer. */
  state: z.enum(['ahead', 'held', 'ended']),
  /** The first day it was no longer held. */
  endedOn: Civil.nullable(),
  endCause: PostEndCause.nullable(),
  endNote: z.string(),
  resolution: ResolutionName.nullable(),
  policy: ResolutionName.nullable(),
  basis: z.string(),
  note: z.string(),
  recordedBy: z.string(),
  recordedAt: z.string(),
})
export type Post = z.infer<typeof Post>

/** A body of the chart: how many seats it has, who sits in them, when its term ends. */
export const BodyOnChart = z.object({
  body: z.enum(['board', 'supervisors', 'director', 'legalRepresentative', 'accounting', 'teams', 'office']),
  /** What the charter says, null where it says nothing of the number. */
  seats: z.int().nullable(),
  filled: z.int(),
  termEndsOn: Civil.nullable(),
  standing: TermStanding,
  posts: z.array(Post),
  /** What is wrong or due in it, with the article. */
  warnings: z.array(Fault),
})
export type BodyOnChart = z.infer<typeof BodyOnChart>

/** Who could sign on a day, for what, and by which paper. */
export const DaySigner = z.object({
  name: z.string(),
  member: z.string().nullable(),
  /** The post that gives the right; of somebody authorised, the giver's. */
  kind: PostKind,
  by: z.enum(['post', 'authority']),
  /** What may be signed, in words. */
  scope: z.string(),
  /** Of law 17/2023/QH15; '' where another law gives the right. */
  article: z.string(),
  /** The resolution, the basis, or the written authority. */
  paper: z.string(),
  fromDate: Civil,
  /** The last day that is known; null without one. */
  untilDate: Civil.nullable(),
  /** A term that was over with nobody elected: shown, and it blocks nothing (reading 13). */
  expired: z.boolean(),
  giver: z.string(),
})
export type DaySigner = z.infer<typeof DaySigner>

export const SigningAuthority = z.object({
  authorityId: z.string(),
  giver: z.string(),
  giverName: z.string(),
  giverKind: PostKind,
  member: z.string().nullable(),
  name: z.string(),
  scope: z.string(),
  paper: z.string(),
  fromDate: Civil,
  toDate: Civil,
  withdrawnOn: Civil.nullable(),
})
export type SigningAuthority = z.infer<typeof SigningAuthority>

export const DeclaredGround = z.object({
  groundId: z.string(),
  member: z.string().nullable(),
  name: z.string(),
  ground: PostGround,
  fromDate: Civil,
  toDate: Civil.nullable(),
  note: z.string(),
})
export type DeclaredGround = z.infer<typeof DeclaredGround>

/** What is due of posts: a term that ends or is over, a body short of people, an authority that ends. */
export const PostDue = z.object({
  what: z.enum(['termEnding', 'termExpired', 'bodyShort', 'authorityEnding', 'representativeMissing']),
  /** The post or the body it is about. */
  kind: PostKind,
  name: z.string(),
  dueOn: Civil.nullable(),
  overdue: z.boolean(),
  article: z.string(),
  count: z.int(),
  limit: z.int(),
})
export type PostDue = z.infer<typeof PostDue>

/** An election that gave seats which nobody has been given in the book yet. */
export const WaitingSeats = z.object({
  resolutionId: z.string(),
  ordinal: z.int(),
  number: z.string(),
  date: Civil,
  post: PostKind,
  /** In the order of their votes. */
  names: z.array(z.string()),
})
export type WaitingSeats = z.infer<typeof WaitingSeats>
