import { z } from 'zod'
import type { Permission } from './permission'
import { command, query } from './procedure'
import { ClientId } from './values'

export const scanSubjects = [
  'member',
  'resolution',
  'capitalChange',
  'serviceAgreement',
  'post',
  'meeting',
  'agendaItem',
  'notice',
  'minutes',
  'publication',
  'inspection',
  'finding',
  'complaint',
  'appraisal',
  'correspondence',
  'personCourse',
  'periodicReport',
] as const
/** What a scanned paper is about; its key is the member's code, the resolutionId, the uid of the change, the agreementId, else the id of the row; of a notice 'meetingId/member', of a report 'reportId/revision', of a voucher in a sample (under 'inspection') 'drawId/voucherId'. */
export const ScanSubject = z.enum(scanSubjects)
export type ScanSubject = z.infer<typeof ScanSubject>

export const scanTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export const ScanType = z.enum(scanTypes)
export type ScanType = z.infer<typeof ScanType>

/** The largest file that is taken: 10 MB. */
export const LARGEST_SCAN_BYTES = 10 * 1024 * 1024

/** What is needed to add or take off a paper of a subject, beside `book.read`. */
export const scanChangePermission: Readonly<Record<ScanSubject, Permission>> = {
  member: 'member.change',
  resolution: 'resolution.record',
  capitalChange: 'capital.change',
  serviceAgreement: 'service.change',
  post: 'post.change',
  meeting: 'meeting.prepare',
  agendaItem: 'meeting.prepare',
  notice: 'meeting.prepare',
  minutes: 'meeting.sign',
  publication: 'meeting.prepare',
  inspection: 'supervision.inspect',
  finding: 'supervision.inspect',
  complaint: 'supervision.inspect',
  appraisal: 'supervision.inspect',
  correspondence: 'correspondence.record',
  personCourse: 'training.record',
  periodicReport: 'alliance.report',
}

/**
 * Subjects whose papers show a person's identity (a hand-over record and an agreement name the number): opening one needs
 * `member.reveal` and is a row of the chain.
 */
export const guardedScanSubjects: readonly ScanSubject[] = ['member', 'capitalChange', 'serviceAgreement']

export const Scan = z.object({
  attachmentId: z.string(),
  title: z.string(),
  mediaType: ScanType,
  bytes: z.int(),
  sha256: z.string(),
  addedAt: z.string(),
  /** Null while it is on file; a paper that was taken off stays readable in the history. */
  removedAt: z.string().nullable(),
})
export type Scan = z.infer<typeof Scan>

const Attachment = z.object({ attachmentId: z.string().max(100) })

export const scans = {
  list: query({ permission: 'book.read', affects: ['scans'] })
    .input(z.object({ subject: ScanSubject, key: z.string().max(100) }))
    .output(z.array(Scan)),
  /** A PDF, JPEG or PNG of at most 10 MB. The chain keeps name, size and SHA-256, never the content. */
  add: command({ permission: 'book.read', affects: ['scans'] })
    .input(
      z.object({
        id: ClientId,
        subject: ScanSubject,
        key: z.string().min(1).max(100),
        title: z.string().trim().max(200).default(''),
        file: z.file(),
      }),
    )
    .output(Attachment),
  /** Takes it off the list; the content stays. */
  remove: command({ permission: 'book.read', affects: ['scans'] })
    .input(Attachment.extend({ id: ClientId }))
    .output(z.object({})),
  /** Says in the chain who is about to read a paper of a guarded subject; `read` asks for the id of this command. */
  open: command({ permission: 'member.reveal', affects: [] })
    .input(Attachment.extend({ id: ClientId }))
    .output(z.object({})),
  /** The file itself. A paper of a guarded subject needs `opening`, the id of the reader's own `open`. */
  read: query({ permission: 'book.read', affects: ['scans'] })
    .input(Attachment.extend({ opening: z.string().max(100).nullish() }))
    .output(z.file()),
}
