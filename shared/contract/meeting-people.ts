import { z } from 'zod'
import { command, query } from './procedure'
import { Civil, ClientId } from './values'

const text = (most: number) => z.string().trim().max(most)
const Code = z.string().min(1).max(50)
const OfMeeting = z.object({ meetingId: text(100) })

/** On paper with a signature, electronically, or the way the charter names; a telephone call is a reminder, no notice (reading 8). */
export const NoticeMethod = z.enum(['paper', 'electronic', 'charter'])
export type NoticeMethod = z.infer<typeof NoticeMethod>

/** An official member of a meeting: whether they were told, whether they vote, who holds their proxy. */
export const MeetingPerson = z.object({
  member: z.string(),
  name: z.string(),
  hamlet: z.string(),
  /** Votes carried; 0 for a member whom a delegate represents. */
  votes: z.int(),
  /** The notice that counts; null while there is none. */
  notice: z.object({ sentOn: Civil, method: NoticeMethod, proof: z.string(), inTime: z.boolean() }).nullable(),
  /** Told of an earlier day or place, which is to be told again. */
  toldBefore: z.boolean(),
  proxyHolder: z.string().nullable(),
})
export type MeetingPerson = z.infer<typeof MeetingPerson>

export const MeetingPeople = z.object({
  /** The day the list is made as of. */
  asOf: Civil,
  rows: z.array(MeetingPerson),
  /** Those who vote (heads) and their votes. */
  entitled: z.int(),
  votes: z.int(),
  told: z.int(),
  late: z.int(),
  missing: z.int(),
  /** The days law and charter ask between notice and meeting, and the last day to send; null where no law asks (reading 11). */
  noticeDays: z.int().nullable(),
  lastNoticeOn: Civil.nullable(),
  /** What the charter names beside paper and electronic notices; ''. */
  charterMethods: z.string(),
})
export type MeetingPeople = z.infer<typeof MeetingPeople>

export const PetitionAnswer = z.enum(['accepted', 'tooFew', 'late', 'unfit', 'beyondPower', 'charter'])
export type PetitionAnswer = z.infer<typeof PetitionAnswer>

export const Petition = z.object({
  petitionId: z.string(),
  receivedOn: Civil,
  content: z.string(),
  signers: z.array(z.object({ member: z.string(), name: z.string() })),
  /** Official members on the day it was received, and the least number that is one third of them. */
  officialMembers: z.int(),
  needed: z.int(),
  enough: z.boolean(),
  inTime: z.boolean(),
  answer: PetitionAnswer.nullable(),
  answerNote: z.string(),
  /** Of the law, '60.3.a'; ''. */
  article: z.string(),
})
export type Petition = z.infer<typeof Petition>

export const DelegateGroup = z.object({
  groupId: z.string(),
  name: z.string(),
  members: z.array(
    z.object({
      member: z.string(),
      name: z.string(),
      hamlet: z.string(),
      delegate: z.boolean(),
      votesCarried: z.int(),
    }),
  ),
  delegates: z.int(),
  votesCarried: z.int(),
})
export type DelegateGroup = z.infer<typeof DelegateGroup>

export const Delegates = z.object({
  /** Whether there may be a delegate meeting at all (article 57.2). */
  allowed: z.boolean(),
  officialMembers: z.int(),
  /** The fewest delegates, and the article that says so; null where there is none. */
  least: z.int().nullable(),
  article: z.string(),
  /** False where the law leaves the number open (exactly 50): half is suggested. */
  covered: z.boolean(),
  groups: z.array(DelegateGroup),
  /** Official members in no group. */
  ungrouped: z.array(z.object({ member: z.string(), name: z.string(), hamlet: z.string() })),
  delegates: z.int(),
  votesCarried: z.int(),
})
export type Delegates = z.infer<typeof Delegates>

export const Proxy = z.object({
  proxyId: z.string(),
  giver: z.string(),
  giverName: z.string(),
  /** Null for somebody who is no member. */
  holder: z.string().nullable(),
  holderName: z.string(),
  givenOn: Civil,
  paper: z.string(),
  withdrawnOn: Civil.nullable(),
})
export type Proxy = z.infer<typeof Proxy>

const reads = ['meetings', 'hall', 'members', 'charter', 'posts'] as const

/** Who comes to a meeting: those entitled, notices, petitions, delegates, proxies (articles 57, 58, 60, 61). */
export const meetingPeople = {
  people: query({ permission: 'member.read', affects: reads }).input(OfMeeting).output(MeetingPeople),
  /** Records a notice to each of the members named; one that is recorded already is put right. */
  recordNotices: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(
      OfMeeting.extend({
        id: ClientId,
        members: z.array(Code).min(1).max(20_000),
        sentOn: Civil,
        method: NoticeMethod,
        proof: text(300).default(''),
      }),
    )
    .output(z.object({ recorded: z.int(), late: z.int() })),
  /** Takes back notices recorded by mistake. */
  removeNotices: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(OfMeeting.extend({ id: ClientId, members: z.array(Code).min(1).max(20_000) }))
    .output(z.object({ removed: z.int() })),
  petitions: query({ permission: 'member.read', affects: reads })
    .input(OfMeeting)
    .output(z.object({ lastDay: Civil.nullable(), petitions: z.array(Petition) })),
  receivePetition: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(
      OfMeeting.extend({
        id: ClientId,
        receivedOn: Civil,
        content: text(2000),
        signers: z.array(Code).max(20_000),
      }),
    )
    .output(z.object({ petitionId: z.string() })),
  /** Accepts a petition, which puts it on the agenda, or refuses it on a ground of article 60.3. */
  answerPetition: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(
      z.object({ id: ClientId, petitionId: text(100), answer: PetitionAnswer, answerNote: text(1000).default('') }),
    )
    .output(z.object({ itemId: z.string().nullable() })),
  delegates: query({ permission: 'member.read', affects: reads }).input(OfMeeting).output(Delegates),
  /** One group for each hamlet, of the official members who are in none yet. */
  groupByHamlet: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(OfMeeting.extend({ id: ClientId }))
    .output(z.object({ groups: z.int() })),
  /** Puts members into the group of that name, which is made where there is none; '' takes them out of theirs. */
  putIntoGroup: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(OfMeeting.extend({ id: ClientId, name: text(100), members: z.array(Code).min(1).max(20_000) }))
    .output(z.object({})),
  /** Whom a group elected, and how many members each represents; left out, all members of the group are shared out evenly. */
  electDelegates: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(
      z.object({
        id: ClientId,
        groupId: text(100),
        delegates: z.array(z.object({ member: Code, votesCarried: z.int().min(1).max(20_000).nullish() })).max(5000),
      }),
    )
    .output(z.object({})),
  proxies: query({ permission: 'member.read', affects: reads })
    .input(OfMeeting)
    .output(z.object({ limit: z.int(), outsiders: z.boolean(), proxies: z.array(Proxy) })),
  giveProxy: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(
      OfMeeting.extend({
        id: ClientId,
        giver: Code,
        /** A member's code; null with a name for somebody who is none. */
        holder: Code.nullable(),
        holderName: text(200).default(''),
        givenOn: Civil,
        paper: text(300).default(''),
      }),
    )
    .output(z.object({ proxyId: z.string() })),
  withdrawProxy: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(z.object({ id: ClientId, proxyId: text(100), withdrawnOn: Civil }))
    .output(z.object({})),
}
