import { z } from 'zod'
import { query } from './procedure'
import { Civil } from './values'

/** More than any meeting has, few enough to stay exact. */
const MOST = 1_000_000_000
/** Heads or votes. */
const Count = z.int('notACount').min(0, 'notACount').max(MOST, 'notACount')
/** Of which there is at least one. */
const SomeCount = z.int('notACount').min(1, 'notACount').max(MOST, 'notACount')

/**
 * What a general meeting decides, as far as the majority differs (Law 17/2023/QH15 article 61). `sellDivisibleAsset` is the deal of 20 %
 * of all assets or more; both sales stand for investing too, `dissolve` for bankruptcy too.
 */
export const Decision = z.enum([
  'amendCharter',
  'changeGovernanceForm',
  'sellDivisibleAsset',
  'sellIndivisibleAsset',
  'reorganise',
  'dissolve',
  'approveStatements',
  'approvePlan',
  'approveDistribution',
  'other',
])
export type Decision = z.infer<typeof Decision>

/** A call of a meeting and who came: heads, in a delegate meeting those of delegates, never the votes they carry. */
export const QuorumQuestion = z.object({
  body: z.enum(['generalMeeting', 'board']),
  /** Plenary: `entitled` are the official members; delegate: the delegates convened. The board has no such form. */
  form: z.enum(['plenary', 'delegate']).default('plenary'),
  call: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  entitled: SomeCount,
  attendance: z.object({ inPerson: Count.default(0), online: Count.default(0), proxy: Count.default(0) }),
  firstPlannedOn: Civil.nullish(),
  secondPlannedOn: Civil.nullish(),
  heldOn: Civil.nullish(),
})
export type QuorumQuestion = z.infer<typeof QuorumQuestion>

export const QuorumAnswer = z.object({
  counted: z.int(),
  base: z.int(),
  /** 'counted/base', as it is, never reduced or rounded. */
  share: z.string(),
  /** The fewest that are enough; null for a third call of the board, which there is not (article 65.5.c). */
  needed: z.int().nullable(),
  met: z.boolean(),
  /** Whether a second or third call is held within its days; only where the days are given. */
  callInTime: z.boolean().optional(),
})

/** The votes of one motion. `attendingVotes` are all votes of those present, online or by proxy when it was opened. */
export const OutcomeQuestion = z.object({
  decision: Decision,
  attendingVotes: Count,
  for: Count,
  against: Count.default(0),
  abstain: Count.default(0),
  invalid: Count.default(0),
  /** The least share a decision needs by the charter, '3/4'; one below the law's is passed over and named in `charterErrors`. */
  charter: z.record(z.string().max(100), z.string().max(100)).nullish(),
})
export type OutcomeQuestion = z.infer<typeof OutcomeQuestion>

export const OutcomeAnswer = z.object({
  majority: z.enum(['ordinary', 'special']),
  base: z.int(),
  notCast: z.int(),
  /** 'for/base', as it is, never reduced or rounded. */
  share: z.string(),
  /** The fewest votes for it that are enough. */
  needed: z.int(),
  passed: z.boolean(),
  /** The decisions for which the charter asks less than the law; absent where there is none. */
  charterErrors: z.array(Decision).optional(),
})

/** A secret ballot: what was handed out and came back, and the marks of each candidate. */
export const ElectionQuestion = z.object({
  seats: SomeCount,
  ballots: z.object({ issued: Count, collected: Count, invalid: Count.default(0) }),
  /** Every candidate by name, those without a single vote too. */
  votes: z.record(z.string().trim().min(1).max(200), Count),
})
export type ElectionQuestion = z.infer<typeof ElectionQuestion>

export const ElectionAnswer = z.object({
  base: z.int(),
  needed: z.int(),
  elected: z.array(z.string()),
  tie: z.array(z.string()),
  secondRound: z.object({ seats: z.int(), candidates: z.array(z.string()) }).nullable(),
})

/** What the law says of given figures: reads no book, asks for none, and takes no charter but the one it is given. */
export const meetingLaw = {
  /** Whether a general meeting or a meeting of the board may begin (articles 59.7, 61.1, 65.5). */
  quorum: query({ permission: 'book.open', needsBook: false }).input(QuorumQuestion).output(QuorumAnswer),
  /** Whether a motion of the general meeting is passed (articles 61.1 to 61.3). */
  outcome: query({ permission: 'book.open', needsBook: false }).input(OutcomeQuestion).output(OutcomeAnswer),
  /** Who is elected, and what a second round is about (readings 4 and 5). */
  election: query({ permission: 'book.open', needsBook: false }).input(ElectionQuestion).output(ElectionAnswer),
}
