import { z } from 'zod'
import { meetingLaw } from './meeting-law'
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
  noticesOn: Civil.nullish(),
})
export type MeetingPlan = z.infer<typeof MeetingPlan>

const OfMeeting = z.object({ meetingId: z.string().max(100) })

/** Preparing meetings (Law 17/2023/QH15 articles 39, 57 to 60). */
export const meetings = {
  ...meetingLaw,
  /** Those to come first, the next on top; then those that are over, newest first. */
  list: query({ permission: 'book.read', affects: ['meetings', 'hall', 'members', 'posts'] })
    .input(z.object({ body: MeetingBody.nullish() }))
    .output(z.array(MeetingRow)),
  get: query({ permission: 'book.read', affects: ['meetings', 'hall', 'members', 'posts'] })
    .input(OfMeeting)
    .output(MeetingRow),
  /** Makes a meeting; a day nearer than the notices allow is refused (article 60.1, reading 8). */
  plan: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(MeetingPlan.extend({ id: ClientId }))
    .output(OfMeeting),
}
