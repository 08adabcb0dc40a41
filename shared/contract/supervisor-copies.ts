import { z } from 'zod'
import { command, errand, query } from './procedure'
import { ClientId } from './values'
import { VerificationResult } from './verification'

const Password = z.string().max(200)

/** What an opened copy says of itself. */
export const CopyInfo = z.object({
  madeAt: z.string(),
  madeFor: z.string(),
  /** The head of the chain the copy holds. */
  fingerprint: z.string(),
  checkName: z.string(),
  opened: z.array(z.string()),
  withheld: z.int(),
})
export type CopyInfo = z.infer<typeof CopyInfo>

/** A member whose personal fields were left open in a copy for a named check. */
export const OpenedMember = z.object({
  code: z.string(),
  name: z.string(),
  idNumber: z.string(),
  birthDate: z.string().nullable(),
  phone: z.string(),
  bankAccount: z.string(),
  taxCode: z.string(),
})
export type OpenedMember = z.infer<typeof OpenedMember>

const MadeCopy = z.object({
  copyId: z.string(),
  madeAt: z.string(),
  madeFor: z.string(),
  checkName: z.string(),
  opened: z.array(z.string()),
})
export type MadeCopy = z.infer<typeof MadeCopy>

/** A book on a supervisor's own PC: an encrypted copy that is only read, with personal fields masked (reading 19). */
export const supervisorCopies = {
  /** Copies that were made, the newest first; every one is a row of the chain. */
  list: query({ permission: 'supervision.read', affects: ['supervision', 'history'] })
    .input(z.object({}))
    .output(z.array(MadeCopy)),
  /** Says in the chain that a copy is made, for whom, and whose personal fields stay open for which check. Then `file` makes it. */
  make: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(
      z.object({
        id: ClientId,
        checkName: z.string().trim().max(300).default(''),
        opened: z.array(z.string().max(50)).max(200).default([]),
      }),
    )
    .output(z.object({ copyId: z.string() })),
  /** The copy of that row as an encrypted file, of the book as it is now; only for who said so. Refuses 'password-short'. */
  file: errand({ permission: 'supervision.inspect', affects: [] })
    .input(z.object({ copyId: z.string().max(100), password: Password }))
    .output(z.file()),
  /** Unpacks a copy on this PC, verifies all of it, and opens it for reading only. Refuses 'copy-not-a-copy' and 'backup-password'. */
  open: errand({ permission: 'book.open', needsBook: false, affects: ['books'] })
    .input(z.object({ file: z.file(), password: Password }))
    .output(z.object({ path: z.string(), info: CopyInfo, result: VerificationResult })),
  /** Of the open book: what copy it is, and whose fields it leaves open; null for a book of the co-operative. */
  opened: query({ permission: 'supervision.read', affects: ['book'] })
    .input(z.object({}))
    .output(z.object({ info: CopyInfo, members: z.array(OpenedMember) }).nullable()),
}
