import { z } from 'zod'
import { GovernanceForm } from './books'
import { meetingAgenda } from './meeting-agenda'
import { meetingLaw } from './meeting-law'
import { meetingPeople } from './meeting-people'
import { command, query } from './procedure'
import { Civil, ClientId, Year } from './values'

export const meetingBodies = ['generalMeeting', 'board', 'foundingConference'] as const
/** Whose meeting it is: Đại hội thành viên, Hội đồng quản trị, Hội nghị thành lập. */
export const MeetingBody = z.enum(meetingBodies)
export type MeetingBody = z.infer<typeof MeetingBody>
/** 'regular': of the simplified form, at least every three months beside the annual one (article 57.1), and of the board. */
export const MeetingKind = z.enum(['annual', 'extraordinary', 'regular', 'founding'])
export type MeetingKind = z.infer<typeof MeetingKind>
/** All official members, or delegates (article 57.2). */
export const MeetingForm = z.enum(['plenary', 'delegate'])
export type MeetingForm = z.infer<typeof MeetingForm>
export const MeetingMedium = z.enum(['inPerson', 'online', 'mixed'])
export type MeetingMedium = z.infer<typeof MeetingMedium>
/** Who convenes it (article 59). */
export const MeetingConvener = z.enum(['board', 'chairperson', 'director', 'supervisors', 'members'])
export type MeetingConvener = z.infer<typeof MeetingConvener>
/** Who asked for an extraordinary meeting of the board (article 65.4, points a to d). */
export const BoardAsker = z.enum(['chairperson', 'director', 'headSupervisor', 'boardMembers'])
export type BoardAsker = z.infer<typeof BoardAsker>
export const MeetingStage = z.enum(['preparing', 'open', 'postponed', 'closed', 'cancelled'])
export type MeetingStage = z.infer<typeof MeetingStage>

/** One call of a meeting; the second and third calls are meetings of their own that name the one before (article 59.7). */
export const Meeting = z.object({
  meetingId: z.string(),
  body: MeetingBody,
  kind: MeetingKind,
  form: MeetingForm,
  medium: MeetingMedium,
  title: z.string(),
  /** The fiscal year whose affairs it settles. */
  fiscalYear: z.int(),
  callNumber: z.int().min(1).max(3),
  previousCallId: z.string().nullable(),
  plannedOn: Civil,
  /** 'HH:MM' in Viet Nam. */
  startsAtTime: z.string(),
  place: z.string(),
  convener: MeetingConvener,
  reason: z.string(),
  requestId: z.string().nullable(),
  /** The day a request of article 59.4 was received. */
  requestedOn: Civil.nullable(),
  /** Of an extraordinary meeting of the board: who asked for it, and how many of its members where they did; null else. */
  askedBy: BoardAsker.nullable(),
  askers: z.int().nullable(),
  /** Which notice counts; a change of day or place after notices were sent makes a new one. */
  noticeEdition: z.int(),
  /** The day as of which the list of those entitled was frozen; null until the doors open. */
  entitledOn: Civil.nullable(),
  stage: MeetingStage,
  /** Why it was cancelled; ''. */
  endNote: z.string(),
})
export type Meeting = z.infer<typeof Meeting>

/** A meeting with the figures a list shows: how many are entitled, how many of them were told by the notice that counts. */
export const MeetingRow = Meeting.extend({ entitled: z.int(), toTell: z.int(), told: z.int(), items: z.int() })
export type MeetingRow = z.infer<typeof MeetingRow>

/** What a person plans. `title` empty takes the usual one; `noticesOn` is the day the notices go out, today unless said. */
export const MeetingPlan = z.object({
  body: MeetingBody,
  kind: MeetingKind,
  form: MeetingForm,
  medium: MeetingMedium,
  title: z.string().trim().max(200).default(''),
  fiscalYear: Year,
  plannedOn: Civil,
  startsAtTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'notATime' }),
  place: z.string().trim().max(300),
  convener: MeetingConvener,
  reason: z.string().trim().max(1000).default(''),
  requestId: z.string().max(100).nullish(),
  askedBy: BoardAsker.nullish(),
  askers: z.int().min(1).max(100).nullish(),
  noticesOn: Civil.nullish(),
})
export type MeetingPlan = z.infer<typeof MeetingPlan>

const OfMeeting = z.object({ meetingId: z.string().max(100) })

/** What is decided by the day and the book before a meeting is planned. */
export const PlanFacts = z.object({
  governanceForm: GovernanceForm,
  officialMembers: z.int(),
  /** Whether there may be a delegate meeting (article 57.2). */
  delegatesAllowed: z.boolean(),
  /** Days between notice and meeting, by law and charter (article 60.1). */
  noticeDays: z.int(),
  /** The fiscal year whose annual meeting is next, and the last day to hold it (article 59.1). */
  annualYear: z.int(),
  annualBy: Civil,
  /** Requests that no meeting answers yet. */
  openRequests: z.int(),
})
export type PlanFacts = z.infer<typeof PlanFacts>

/** A request to convene (article 59.4), with the clocks that run from it. */
export const MeetingRequest = z.object({
  requestId: z.string(),
  receivedOn: Civil,
  requestedBy: z.enum(['supervisors', 'members']),
  requesters: z.int(),
  content: z.string(),
  withdrawnNote: z.string().nullable(),
  /** The meeting that answers it. */
  meetingId: z.string().nullable(),
  /** The last day of the board, or of the director in the simplified form. */
  conveneBy: Civil,
  supervisorsFrom: Civil,
  supervisorsBy: Civil,
  membersFrom: Civil,
})
export type MeetingRequest = z.infer<typeof MeetingRequest>

/** What law and charter ask before a meeting; the page has the words of each. */
export const checklistLines = [
  'annualDeadline',
  'regularDeadline',
  'withoutMeeting',
  'requestClock',
  'callWindow',
  'delegates',
  'entitled',
  'agenda',
  'agendaVote',
  'drafts',
  'candidates',
  'appraisal',
  'supervisorsReport',
  'formChange',
  'notices',
  'petitions',
  'refusalsReported',
  'foundingOrder',
  'valuation',
] as const
export const ChecklistLineId = z.enum(checklistLines)
export type ChecklistLineId = z.infer<typeof ChecklistLineId>

export const ChecklistLine = z.object({
  line: ChecklistLineId,
  /** Of law 17/2023/QH15; several are given with commas. */
  article: z.string(),
  /** The last day; null for what has none but the meeting itself. */
  dueOn: Civil.nullable(),
  /** 'info': said, nothing to be done. */
  state: z.enum(['done', 'due', 'late', 'notYet', 'info']),
  /** How much of it is done, of how much; null where it is not counted. */
  done: z.int().nullable(),
  total: z.int().nullable(),
  /** Where it is done: the part of the meeting. */
  tab: z.enum(['preparation', 'people', 'supervision']),
})
export type ChecklistLine = z.infer<typeof ChecklistLine>

const reads = ['meetings', 'hall', 'members', 'posts', 'charter'] as const

/** Preparing meetings (Law 17/2023/QH15 articles 39, 57 to 60). */
export const meetings = {
  ...meetingLaw,
  ...meetingAgenda,
  ...meetingPeople,
  /** Those to come first, the next on top; then those that are over, newest first. */
  list: query({ permission: 'book.read', affects: reads })
    .input(z.object({ body: MeetingBody.nullish() }))
    .output(z.array(MeetingRow)),
  get: query({ permission: 'book.read', affects: reads }).input(OfMeeting).output(MeetingRow),
  planFacts: query({ permission: 'book.read', affects: [...reads, 'book'] })
    .input(z.object({}))
    .output(PlanFacts),
  /** Makes a meeting with its usual agenda; a day nearer than the notices allow is refused (article 60.1, reading 8). */
  plan: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(MeetingPlan.extend({ id: ClientId }))
    .output(OfMeeting),
  /** Another day, place or way of a meeting being prepared; when notices were sent, they are to be sent again. */
  change: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(MeetingPlan.omit({ body: true, requestId: true }).extend({ id: ClientId, meetingId: z.string().max(100) }))
    .output(z.object({ noticesAgain: z.boolean() })),
  /** It is not held; it stays in the book with the reason. */
  cancel: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(OfMeeting.extend({ id: ClientId, reason: z.string().trim().max(500) }))
    .output(z.object({})),
  /** What law and charter ask before the meeting, by when, and how far it is. */
  checklist: query({ permission: 'book.read', affects: [...reads, 'scans', 'supervision', 'vouchers'] })
    .input(OfMeeting)
    .output(z.array(ChecklistLine)),
  requests: query({ permission: 'book.read', affects: reads }).input(z.object({})).output(z.array(MeetingRequest)),
  /** A request of the supervisors, or of one third of the official members, to convene (articles 59.2.b, 59.3.b). */
  receiveRequest: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(
      z.object({
        id: ClientId,
        receivedOn: Civil,
        requestedBy: z.enum(['supervisors', 'members']),
        requesters: z.int().min(1).max(1_000_000),
        content: z.string().trim().max(2000),
      }),
    )
    .output(z.object({ requestId: z.string() })),
  withdrawRequest: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(z.object({ id: ClientId, requestId: z.string().max(100), note: z.string().trim().max(500) }))
    .output(z.object({})),
}
