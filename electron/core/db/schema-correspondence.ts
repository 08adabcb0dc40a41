/** The rows of papers that bear numbers, and of the register of papers in and out (migration 13); `schema.ts` puts them together. */

/** One number of a series: a kind of paper of a body in a year. A void one stays (reading 15). */
export type PaperNumberTable = {
  kind: string
  body: string
  year: number
  ordinal: number
  /** Below `ordinal` only in a row that says a run of numbers was given outside this book or left out. */
  firstOrdinal: number
  /** As it is printed: '05/NQ-ĐHTV'. */
  number: string
  date: string
  /** What bears it: 'resolution', 'minutes', 'notice', 'correspondence' …; 'outside' for numbers this book did not give. */
  subject: string
  subjectKey: string
  /** Why it is void or was left out; null while it counts. */
  note: string | null
  commandSequence: number
}

export type CorrespondenceTable = {
  correspondenceId: string
  direction: 'in' | 'out'
  year: number
  /** The number of arrival (số đến), 1, 2, 3 … within the year; null for a paper that goes out. */
  arrival: number | null
  /** The day it came or was signed. */
  registeredOn: string
  /** The day the paper itself bears. */
  paperDate: string
  /** Its own number and symbol; '' where a paper that came has none. */
  number: string
  kind: string
  summary: string
  /** Who wrote a paper that came; to whom a paper goes. */
  counterpart: string
  signer: string
  handler: string
  dueOn: string | null
  copies: number
  note: string
  resolutionId: string | null
  meetingId: string | null
  handledOn: string | null
  handledNote: string
  voidNote: string | null
  commandSequence: number
}
