import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import { command, opening, progressThen, query, task } from './procedure'
import { Civil, ClientId, Year } from './values'

/** Papers that show nobody's identity: letters, forms, ballots, sheets and reports. */
export const MeetingPaper = z.enum([
  'notice',
  'agenda',
  'proxyForm',
  'petitionForm',
  'petitionAnswer',
  'delegateElection',
  'draftResolution',
  'directorReport',
  'boardReport',
  'payPlan',
  'lastResolutions',
  'yearPage',
  'ballots',
  'tally',
  'openTally',
  'countingMinutes',
  'questionSlips',
  'postponement',
])
export type MeetingPaper = z.infer<typeof MeetingPaper>

/** Papers with the names and addresses of members, or what they sign: each is opened before it is given out. */
export const OpenedPaper = z.enum(['notices', 'entitled', 'signatureList', 'votingCards', 'ballotList'])
export type OpenedPaper = z.infer<typeof OpenedPaper>

export const PaperFormat = z.enum(['pdf', 'docx'])

/** Why a paper cannot be made yet; the page has the words. */
export const PaperLack = z.enum([
  'noItems',
  'noVoters',
  'noElection',
  'noGroups',
  'noYear',
  'noText',
  'noDrafts',
  'noNextCall',
  'noResolutions',
])
export type PaperLack = z.infer<typeof PaperLack>

/** A paper of a meeting: what it is of ('' for the meeting itself, else an agenda item, a group or a petition), and how much of it there is. */
export const PaperEntry = z.object({
  paper: z.union([MeetingPaper, OpenedPaper]),
  opened: z.boolean(),
  subject: z.string(),
  subjectTitle: z.string(),
  /** For the desk: letters to edit on are given as text too. */
  formats: z.array(PaperFormat),
  /** Ballots, cards, people or pages; null where it is one paper. */
  count: z.int().nullable(),
  lack: PaperLack.nullable(),
  /** Whether what happened in the hall stands in it already. */
  filled: z.boolean(),
})
export type PaperEntry = z.infer<typeof PaperEntry>

export const PackPartId = z.enum([
  'notice',
  'agenda',
  'directorReport',
  'boardReport',
  'supervisionReport',
  'balanceSheet',
  'incomeStatement',
  'appraisal',
  'distribution',
  'payPlan',
  'draftResolution',
  'lastResolutions',
])
export type PackPartId = z.infer<typeof PackPartId>

/** What a part of the pack lacks, in words: why, the article that asks for it, and the way out. */
export const PackLack = z.object({ why: z.string(), article: z.string(), way: z.string() })

/** A part of the pack before it is printed: whether it is there, and what is missing of it. */
export const PackEntry = z.object({
  part: PackPartId,
  title: z.string(),
  printed: z.boolean(),
  lacks: z.array(PackLack),
})
export type PackEntry = z.infer<typeof PackEntry>

export const PlanFigure = z.enum([
  'revenueExternal',
  'revenueInternal',
  'costs',
  'profit',
  'newMembers',
  'newCapital',
  'indivisibleFund',
])
export type PlanFigure = z.infer<typeof PlanFigure>

/** A planned figure in đồng (members by number) beside what it came to; `actual` null for a year the book does not know yet. */
export const PlanEntry = z.object({ figure: PlanFigure, planned: z.int().nullable(), actual: z.int().nullable() })
export type PlanEntry = z.infer<typeof PlanEntry>

export const MeetingTextPart = z.enum(['directorReport', 'boardReport', 'fundsNext', 'planNext', 'payPlan'])
export type MeetingTextPart = z.infer<typeof MeetingTextPart>
/** What people write into the papers, one paragraph a line; in the pay plan lines with '|' are rows of a table. */
export const MeetingTexts = z.record(MeetingTextPart, z.string())
export type MeetingTexts = z.infer<typeof MeetingTexts>

const OfMeeting = z.object({ meetingId: z.string().max(100) })
const reads = [
  'meetings',
  'hall',
  'members',
  'posts',
  'vouchers',
  'periods',
  'distributions',
  'supervision',
  'resolutions',
  'capital',
] as const

/** Everything a meeting needs on paper (Law 17/2023/QH15 articles 58 to 61, 64, 70, 87.4), one by one and as one pack. */
export const meetingPapers = {
  /** Which papers there are, what they lack, and what the pack lacks, before anything is printed. */
  overview: query({ permission: 'meeting.prepare', affects: reads })
    .input(OfMeeting)
    .output(
      z.object({
        /** The number of the notice; null until it is given. */
        number: z.string().nullable(),
        papers: z.array(PaperEntry),
        pack: z.array(PackEntry),
        texts: MeetingTexts,
        /** The year the meeting is about, and the next. */
        year: Year,
        plan: z.array(PlanEntry),
        nextPlan: z.array(PlanEntry),
      }),
    ),
  print: query({ permission: 'meeting.prepare', affects: reads })
    .input(
      OfMeeting.extend({
        paper: MeetingPaper,
        subject: z.string().max(100).default(''),
        format: PaperFormat.default('pdf'),
      }),
    )
    .output(z.file()),
  /** A paper with members' names and addresses; the chain says first who had it made. */
  open: opening({ permission: 'member.reveal', affects: [] })
    .input(
      OfMeeting.extend({
        paper: OpenedPaper,
        subject: z.string().max(100).default(''),
        format: PaperFormat.default('pdf'),
      }),
    )
    .output(z.file()),
  /** The whole pack as one PDF, made outside the core, with progress; ending the call stops it. */
  pack: task({ permission: 'meeting.prepare' })
    .input(OfMeeting)
    .output(progressThen(z.object({ file: z.file(), pages: z.int(), missing: z.int() }))),
  /** Gives the notice its number, at signing (reading 15); a second time answers the same. */
  giveNumber: command({ permission: 'meeting.prepare', affects: ['meetings', 'correspondence'] })
    .input(OfMeeting.extend({ id: ClientId, signedOn: Civil }))
    .output(z.object({ number: z.string() })),
  saveTexts: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(OfMeeting.extend({ id: ClientId, texts: z.partialRecord(MeetingTextPart, z.string().trim().max(20_000)) }))
    .output(z.object({})),
  /** What a year is planned to bring; null takes a figure away. */
  savePlan: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(
      z.object({
        id: ClientId,
        year: Year,
        figures: z.partialRecord(PlanFigure, z.int().min(-MAX_AMOUNT).max(MAX_AMOUNT).nullable()),
      }),
    )
    .output(z.object({})),
}
