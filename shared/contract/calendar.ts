import { z } from 'zod'
import { command, query, type Subject } from './procedure'
import { Civil, ClientId } from './values'

/** What may be due; its words are in the page, the place that settles it too. */
export const DueCode = z.enum([
  // Keeping the books
  'opening-missing',
  'drafts-waiting',
  'month-to-lock',
  'year-to-close',
  'statements-to-file',
  'backup-due',
  'second-place-missing',
  'verify-due',
  'signer-missing',
  // Members and their capital
  'applications-waiting',
  'leaving-waiting',
  'members-too-few',
  'capital-overdue',
  'capital-to-register',
  'capital-over',
  'capital-differs',
  // The registration office
  'registration-update',
  // The charter
  'charter-to-review',
  'charter-outdated',
  // Meetings
  'annual-meeting',
  'meeting-alarm',
  'general-meeting-regular',
  'board-meeting-regular',
  'meeting-request',
  'notices-to-send',
  'petitions-close',
  'meeting-planned',
  'meeting-next-call',
  'meeting-instead-of-board',
  // Bodies and posts
  'term-ends',
  'representative-to-register',
  'authority-ends',
  'body-short',
  'representative-missing',
  // What comes of meetings
  'minutes-to-sign',
  'resolution-task',
  'publication-due',
  'publication-hangs',
  // Supervision
  'appraisal-due',
  'finding-due',
  'document-request-due',
  'complaint-due',
  'inspection-planned',
  // Papers
  'paper-due',
  // Training
  'post-untrained',
  'certificate-late',
  // The exchange with the alliance
  'report-returned',
  'packet-refused',
  'alliance-day',
  'alliance-survey',
  'packets-arrived',
  // Reports to the alliance
  'report-due',
])
export type DueCode = z.infer<typeof DueCode>

/** Whose it is to do. */
export const DueOwner = z.enum([
  'accountant',
  'director',
  'board',
  'chairperson',
  'supervisors',
  'secretary',
  'convener',
])
export type DueOwner = z.infer<typeof DueOwner>

/** What makes it due: an article of the law, the charter, the circular on accounting or that on registration, a plan or a paper of the co-operative's own, or good order. */
export const DueBasis = z.enum(['law', 'charter', 'circular', 'registration', 'own', 'order'])
export type DueBasis = z.infer<typeof DueBasis>

/** 'open' has no day; 'due' falls within the next 30 days, 'coming' later. */
export const DueState = z.enum(['overdue', 'due', 'coming', 'open', 'done'])
export type DueState = z.infer<typeof DueState>

/** One thing that is due: when, what, whose, by which article, and the row that settles it. */
export const DueItem = z.object({
  /** The same thing has the same key every time it is asked. */
  key: z.string(),
  code: DueCode,
  dueOn: Civil.nullable(),
  state: DueState,
  /** The day on which it was done; null while it is not, or where that is not known. */
  doneOn: Civil.nullable(),
  owner: DueOwner,
  basis: DueBasis,
  /** Of Law 17/2023/QH15, '59.1'; '' where there is none. */
  article: z.string(),
  /** The id of the meeting, finding, paper or post it is about; '' for none. */
  subject: z.string(),
  /** Words for the numbers and names in the sentence, by the text's own names. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type DueItem = z.infer<typeof DueItem>

/** A day on which nobody works, beside Saturdays and Sundays; `provisional` while its day is still to be announced. */
export const Holiday = z.object({
  date: Civil,
  name: z.string(),
  /** Of the program's own table, or said by the co-operative. */
  origin: z.enum(['table', 'own']),
  provisional: z.boolean(),
})
export type Holiday = z.infer<typeof Holiday>

/** What anything due is made of. */
export const dueSubjects = [
  'calendar',
  'vouchers',
  'drafts',
  'periods',
  'backups',
  'verification',
  'settings',
  'book',
  'members',
  'capital',
  'charter',
  'resolutions',
  'posts',
  'meetings',
  'hall',
  'minutes',
  'publications',
  'correspondence',
  'supervision',
  'personCourses',
  'alliance',
  'periodicReports',
] as const satisfies readonly Subject[]

export const calendar = {
  /** Everything due from a day to a day, and what was due before and is not done; overdue first, then by date, then what has none. */
  due: query({
    permission: 'book.read',
    affects: dueSubjects,
  })
    .input(z.object({ from: Civil.nullish(), to: Civil.nullish() }))
    .output(z.object({ today: Civil, from: Civil, to: Civil, items: z.array(DueItem) })),
  /** The public holidays that working days are counted by (reading 9), and the days the co-operative took off the program's table. */
  holidays: query({ permission: 'book.read', affects: ['calendar', 'settings'] })
    .input(z.object({}))
    .output(z.object({ holidays: z.array(Holiday), workedOn: z.array(Civil) })),
  /** Says of one day that nobody works (`name`), that it is worked (null), or nothing any more (absent): then the program's table holds. */
  setHoliday: command({ permission: 'book.configure', affects: ['calendar', 'settings'] })
    .input(z.object({ id: ClientId, date: Civil, name: z.string().trim().min(1).max(100).nullable().optional() }))
    .output(z.object({})),
}
