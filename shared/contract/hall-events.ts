import { z } from 'zod'
import type { HallEvent, HallPerson } from '@shared/domain/hall/events'
import { Decision } from './meeting-law'
import { Civil } from './values'

const Id = z.string().min(1).max(100)
const Code = z.string().min(1).max(50)
const Words = z.string().trim().max(4000)
const Name = z.string().trim().max(200)
/** More than any meeting has, few enough to stay exact. */
const Count = z.int().max(1_000_000_000)
/** An instant, ISO 8601 in UTC. */
const Instant = z.iso.datetime({ precision: 3 })

const Person = z.object({ code: Code.nullable(), name: Name }) satisfies z.ZodType<HallPerson>
const Presence = z.enum(['inPerson', 'online'])

/** `happenedAt`: for what was written by hand first and is entered later. */
const event = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), ...shape, happenedAt: Instant.optional() })

/** What `hall.record` takes: everything that happens in a hall but its end, which `postpone` and `close` write. */
export const RecordedEvent = z.discriminatedUnion('kind', [
  event('arrived', { voter: Code, by: Presence }),
  event('arrivedTogether', { voters: z.array(Code).max(20_000), by: Presence }),
  event('left', { voter: Code }),
  event('proxyGiven', { giver: Code, holder: Person, paper: Words, waiting: z.boolean().optional() }),
  event('proxyWithdrawn', { giver: Code }),
  event('guestArrived', { name: Name, from: Words }),
  event('rolesNamed', { chair: Person, secretary: Person, counters: z.array(Person).max(50) }),
  event('opened', {}),
  event('paused', { reason: Words }),
  event('resumed', {}),
  event('itemBegun', { itemId: Id }),
  event('itemEnded', { itemId: Id }),
  event('asked', { questionId: Id, itemId: Id, asker: Person, text: Words }),
  event('answered', {
    questionId: Id,
    text: Words,
    answeredBy: Person,
    owner: Person.nullable(),
    dueOn: Civil.nullable(),
  }),
  event('interestDeclared', { itemId: Id, person: Person, text: Words }),
  event('motionOpened', {
    motionId: Id,
    itemId: Id,
    text: Words,
    decision: Decision,
    belowQuorumReason: Words.nullable(),
  }),
  event('motionCounted', {
    motionId: Id,
    for: Count,
    against: Count,
    abstain: Count,
    invalid: Count,
    chairSide: z.enum(['for', 'against']).optional(),
  }),
  event('motionClosed', { motionId: Id }),
  event('dissentRecorded', { motionId: Id, person: Person, text: Words }),
  event('electionOpened', {
    electionId: Id,
    itemId: Id,
    title: Words,
    seats: Count,
    candidates: z.array(Person).max(200),
    roundOf: Id.nullable(),
    belowQuorumReason: Words.nullable(),
  }),
  event('ballotsIssued', { electionId: Id }),
  event('ballotsCounted', {
    electionId: Id,
    sheet: z.union([z.literal(1), z.literal(2)]),
    counter: Name,
    collected: Count,
    invalid: Count,
    votes: z.record(Name, Count),
  }),
  event('electionClosed', { electionId: Id }),
  event('tieNoted', { electionId: Id, text: Words }),
  event('undone', { ordinal: z.int(), reason: Words }),
]) satisfies z.ZodType<HallEvent>

/** Every event as it is kept. */
export const AnyHallEvent = z.discriminatedUnion('kind', [
  ...RecordedEvent.options,
  event('postponed', { reason: Words, nextCallId: Id.nullable() }),
  event('closed', {}),
]) satisfies z.ZodType<HallEvent>
