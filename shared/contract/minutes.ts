import { z } from 'zod'
import { PaperBlock, PaperFormat } from './paper-blocks'
import { command, note, query } from './procedure'
import { Civil, ClientId } from './values'

const MeetingId = z.string().max(100)
const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * Who signed: chair and secretary; or, where one of them refuses, members who attended in their place, with the refusal written in
 * (article 57.4, 65.5.d). `members` are codes of those who signed.
 */
export const MinutesSigning = z.discriminatedUnion('by', [
  z.object({ by: z.literal('signers') }),
  z.object({
    by: z.literal('members'),
    refused: z
      .array(z.enum(['chair', 'secretary']))
      .min(1)
      .max(2),
    reason: z.string().trim().max(1000),
    members: z.array(z.string().max(50)).max(10_000),
  }),
])
export type MinutesSigning = z.infer<typeof MinutesSigning>

/** What is written freely, by place: 'report:<itemId>', 'opinions:<itemId>', 'complaints', 'closing'. */
export const MinutesTexts = z.record(z.string().max(150), z.string().max(20_000))
export type MinutesTexts = z.infer<typeof MinutesTexts>

/** The minutes of a meeting: as they would be now, or as they were signed. */
export const Minutes = z.object({
  meetingId: z.string(),
  title: z.string(),
  state: z.enum(['draft', 'signed', 'frozen']),
  /** Why they cannot be signed yet, in words; null when they can. */
  notReady: z.string().nullable(),
  blocks: z.array(PaperBlock),
  texts: MinutesTexts,
  number: z.string().nullable(),
  signedOn: Civil.nullable(),
  signing: MinutesSigning.nullable(),
  textHash: z.string().nullable(),
  scanId: z.string().nullable(),
  frozenAt: z.string().nullable(),
  chair: z.string(),
  secretary: z.string(),
  /** Members who attended, by name: of them more than half sign where chair or secretary refuse. */
  attended: z.array(z.object({ code: z.string(), name: z.string(), hamlet: z.string() })),
  signersNeeded: z.int(),
})
export type Minutes = z.infer<typeof Minutes>

const affects = ['minutes', 'hall', 'meetings'] as const

/** The minutes of a meeting, made from what happened in its hall (articles 57.4, 61.6, 65.5.d). */
export const minutes = {
  read: query({ permission: 'book.read', affects: [...affects, 'scans'] })
    .input(z.object({ meetingId: MeetingId }))
    .output(Minutes),
  /** Keeps what is written freely, while they are not signed. */
  write: note({ permission: 'meeting.run', affects: ['minutes'] })
    .input(z.object({ meetingId: MeetingId, texts: MinutesTexts }))
    .output(z.object({})),
  /** Says who signed; gives the number (reading 15). The text stands from now on. */
  sign: command({ permission: 'meeting.sign', affects: ['minutes', 'correspondence'] })
    .input(z.object({ id: ClientId, meetingId: MeetingId, signedOn: Civil, signing: MinutesSigning }))
    .output(z.object({ number: z.string(), textHash: z.string() })),
  /** Takes a signing back before the signed paper is kept: the number is void, with the reason. */
  takeBack: command({ permission: 'meeting.sign', affects: ['minutes', 'correspondence'] })
    .input(z.object({ id: ClientId, meetingId: MeetingId, reason: z.string().trim().max(500) }))
    .output(z.object({})),
  /** Freezes them with the signed paper: its SHA-256 and the text's stand in the chain, and nothing changes any more. */
  freeze: command({ permission: 'meeting.sign', affects: ['minutes', 'scans'] })
    .input(z.object({ id: ClientId, meetingId: MeetingId, textHash: Hash, scanId: Hash }))
    .output(z.object({})),
  print: query({ permission: 'book.read', affects: ['minutes'] })
    .input(z.object({ meetingId: MeetingId, format: PaperFormat }))
    .output(z.file()),
}
