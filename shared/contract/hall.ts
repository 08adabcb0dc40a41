import { z } from 'zod'
import type { HallRules, Turnout, Voter } from '@shared/domain/hall/state'
import { Decision } from './meeting-law'
import { AnyHallEvent, RecordedEvent } from './hall-events'
import { command, query } from './procedure'
import { Civil, ClientId } from './values'

const Voters = z.object({
  code: z.string(),
  name: z.string(),
  hamlet: z.string(),
  votes: z.int(),
}) satisfies z.ZodType<Voter>

const Threshold = z.object({ numerator: z.int(), denominator: z.int(), strict: z.boolean() })
const Majority = z.object({ majority: z.enum(['ordinary', 'special']), thresholds: z.array(Threshold) })

const Rules = z.object({
  entitledHeads: z.int(),
  quorum: z.union([Threshold, z.enum(['anyone', 'never'])]),
  proxyCounts: z.boolean(),
  proxyLimit: z.int().nullable(),
  majorities: z.record(Decision, Majority),
  onlineBallots: z.boolean(),
  interestedExcluded: z.boolean(),
  tieToChair: z.boolean(),
  belowLaw: z.array(z.string()),
}) satisfies z.ZodType<HallRules>

const Heads = z.object({
  inPerson: z.int(),
  online: z.int(),
  proxy: z.int(),
  heads: z.int(),
  votes: z.int(),
}) satisfies z.ZodType<Turnout>

/** One item of the agenda as the hall goes through it. */
const HallItem = z.object({
  itemId: z.string(),
  title: z.string(),
  kind: z.enum(['agenda', 'report', 'motion', 'election', 'discussion']),
  decision: Decision.nullable(),
  article: z.string(),
  presenter: z.string(),
  minutesPlanned: z.int(),
  /** The draft resolution. */
  draft: z.string(),
  /** JSON, as preparation keeps it: seats and candidates of an election. */
  content: z.string(),
})

/** Somebody who is found by what was typed or scanned; `entitled` false for one who has no vote at this meeting. */
const Found = z.object({ code: z.string(), name: z.string(), hamlet: z.string(), entitled: z.boolean() })

const Stage = z.enum(['preparing', 'open', 'postponed', 'closed', 'cancelled'])

const OfMeeting = z.object({ meetingId: z.string().max(100) })

/** A meeting's hall: what it is judged by and everything that was told of it. `shared/domain/hall/fold.ts` makes the state of it. */
export const HallView = z.object({
  meeting: z.object({
    meetingId: z.string(),
    body: z.enum(['generalMeeting', 'board', 'foundingConference']),
    form: z.enum(['plenary', 'delegate']),
    title: z.string(),
    callNumber: z.int(),
    startsAtTime: z.string(),
    place: z.string(),
    stage: Stage,
  }),
  cooperative: z.string(),
  bookId: z.string(),
  /** What stands across a book that is not a co-operative's own: a sample, a rehearsal. */
  marks: z.array(z.string()),
  heldOn: Civil,
  agenda: z.array(HallItem),
  /** Every item that ever stood on the agenda: events may speak of one that was taken off. */
  itemIds: z.array(z.string()),
  voters: z.array(Voters),
  /** Members who have no vote at this meeting. */
  others: z.array(Found.omit({ entitled: true })),
  /** Supervisors and a director who is not of the board, who attend a meeting of the board without a vote (articles 68, 69.3.h). */
  withoutVote: z.array(z.object({ name: z.string(), from: z.string() })),
  rules: Rules,
  /** Codes of those who were not told, or too late (article 60.1). */
  notices: z.object({ missing: z.array(z.string()), late: z.array(z.string()) }),
  events: z.array(z.object({ ordinal: z.int(), at: z.string(), event: AnyHallEvent })),
  /** How it stands now, for those who do not fold. */
  now: z.object({
    phase: z.enum(['checkIn', 'running', 'paused', 'postponed', 'closed']),
    turnout: Heads,
    quorum: z.object({ counted: z.int(), base: z.int(), needed: z.int().nullable(), met: z.boolean() }),
    currentItemId: z.string().nullable(),
    openMotionId: z.string().nullable(),
  }),
  /** Of the next call, should too few come: its last day (article 59.7); null where there is no next call. */
  nextCall: z.object({ callNumber: z.int(), lastDay: Civil }).nullable(),
})
export type HallView = z.infer<typeof HallView>

/** The meeting day (Law 17/2023/QH15 articles 59.7, 61, 65.5). */
export const hall = {
  state: query({ permission: 'member.read', affects: ['hall', 'meetings', 'members'] })
    .input(OfMeeting)
    .output(HallView),
  /**
   * How many events were told and where the meeting stands, for a screen that is only shown: it reads the hall again when this changes.
   * Asked every second, so that it is no deed of the person who sits there; null while nobody does or the screen is locked.
   */
  revision: query({ permission: 'book.open', affects: ['hall', 'meetings', 'session'] })
    .input(OfMeeting)
    .output(z.object({ told: z.int(), stage: Stage }).nullable()),
  /** Members by card (`shared/domain/member-card.ts`), code, or name without accents; at most 50. */
  find: query({ permission: 'member.read', affects: ['hall', 'members'] })
    .input(OfMeeting.extend({ text: z.string().max(200) }))
    .output(z.array(Found)),
  /** Opens the doors: freezes who may vote and by what the meeting is judged. A missing notice is minuted, never locks (reading 8). */
  openDoors: command({ permission: 'meeting.run', affects: ['hall', 'meetings'] })
    .input(OfMeeting.extend({ id: ClientId }))
    .output(z.object({ entitled: z.int(), missing: z.int(), late: z.int() })),
  /** Keeps one event; refuses what cannot happen now. */
  record: command({ permission: 'meeting.run', affects: ['hall'] })
    .input(OfMeeting.extend({ id: ClientId, event: RecordedEvent }))
    .output(z.object({ ordinal: z.int(), at: z.string() })),
  /** Too few have come: the record of postponement and the next call, in one (article 59.7). `nextCall` null where the law knows none. */
  postpone: command({ permission: 'meeting.run', affects: ['hall', 'meetings'] })
    .input(
      OfMeeting.extend({
        id: ClientId,
        reason: z.string().trim().max(1000),
        nextCall: z
          .object({
            plannedOn: Civil,
            startsAtTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
            place: z.string().trim().max(300),
          })
          .nullable(),
      }),
    )
    .output(
      z.object({
        nextCallId: z.string().nullable(),
        lastDay: Civil.nullable(),
        /** The fewest heads the next call needs. */
        needed: z.int().nullable(),
      }),
    ),
  /** Ends the meeting; nothing more happens in it. */
  close: command({ permission: 'meeting.run', affects: ['hall', 'meetings', 'supervision'] })
    .input(OfMeeting.extend({ id: ClientId, happenedAt: z.iso.datetime({ precision: 3 }).optional() }))
    .output(z.object({})),
}
