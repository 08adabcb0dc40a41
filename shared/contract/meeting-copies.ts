import { z } from 'zod'
import { command, query } from './procedure'
import { ClientId } from './values'

export const CopyPurpose = z.enum(['hall', 'rehearsal'])
/** What a copy of a meeting is for: the hall's laptop, or trying the day beforehand. A rehearsal never comes back. */
export type CopyPurpose = z.infer<typeof CopyPurpose>

/** The nouns whose commands a copy takes: in the hall only what happens there; a rehearsal also tries what comes after. */
const writable: Readonly<Record<CopyPurpose, readonly string[]>> = {
  hall: ['hall', 'session', 'people'],
  rehearsal: ['hall', 'minutes', 'meetings', 'meetingPapers', 'scans', 'session', 'people'],
}

/** Whether a procedure ('hall.record') may write in a copy of that purpose. */
export function mayWriteInCopy(purpose: CopyPurpose, procedure: string): boolean {
  return writable[purpose].includes(procedure.split('.')[0] ?? '')
}

/** One departure of a meeting from the office. */
export const MeetingCopy = z.object({
  copyId: z.string(),
  meetingId: z.string(),
  departedAt: z.string(),
  departedBy: z.string(),
  /** The office's fingerprint at which the copy's chain begins. */
  fingerprint: z.string(),
  returnedAt: z.string().nullable(),
  /** The fingerprint of the copy when it came back. */
  returnedFingerprint: z.string().nullable(),
  recalledAt: z.string().nullable(),
  recallReason: z.string().nullable(),
})
export type MeetingCopy = z.infer<typeof MeetingCopy>

const Meeting = z.object({ meetingId: z.string().max(100) })

export const meetingCopies = {
  /** The departures of a meeting, newest first. */
  list: query({ permission: 'book.read', affects: ['meetings', 'hall'] })
    .input(Meeting)
    .output(z.array(MeetingCopy)),
  /**
   * The meeting leaves for another PC: the list of those entitled is frozen, and until it comes back or is called back the office writes
   * nothing of this meeting. `file` then gives the file.
   */
  depart: command({ permission: 'meeting.run', affects: ['meetings', 'hall'] })
    .input(Meeting.extend({ id: ClientId }))
    .output(z.object({ copyId: z.string() })),
  /** The file of a departure that is still away: a book of its own whose chain begins at the office's head. */
  file: query({ permission: 'meeting.run' })
    .input(z.object({ copyId: z.string().max(100) }))
    .output(z.file()),
  /** A marked copy to try the day with: it uses no number and leaves no row in the office's book. */
  rehearse: query({ permission: 'meeting.run' }).input(Meeting).output(z.file()),
  /** Takes a meeting back: everything done there is appended as ordinary commands, each with its twin's hash; then the id is spent. */
  return: command({ permission: 'meeting.run', affects: ['meetings', 'hall', 'members', 'calendar'] })
    .input(z.object({ id: ClientId, file: z.file() }))
    .output(z.object({ meetingId: z.string(), commands: z.int() })),
  /** The laptop is lost or was not used: the office goes on with the meeting, and that copy is not taken back any more. */
  recall: command({ permission: 'meeting.run', affects: ['meetings', 'hall'] })
    .input(z.object({ id: ClientId, copyId: z.string().max(100), reason: z.string().trim().max(500) }))
    .output(z.object({})),
}
