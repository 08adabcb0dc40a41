import { z } from 'zod'
import { progressThen, task } from './procedure'

export const VerificationCheck = z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })
export type VerificationCheck = z.infer<typeof VerificationCheck>

export const changedSubjects = [
  'voucher',
  'reversal',
  'lock',
  'unlock',
  'closing',
  'charter',
  'posts',
  'members',
  'resolutions',
  'distribution',
  'capital',
  'services',
  'parties',
  'accounts',
  'meetings',
  'supervision',
  'correspondence',
  'training',
  'papers',
  'people',
  'settings',
] as const
/** What a command touched, in the words of who checks a book. */
export const ChangedSubject = z.enum(changedSubjects)
export type ChangedSubject = z.infer<typeof ChangedSubject>

/** A voucher that was posted after the fingerprint. Amounts in đồng. */
export const ChangedVoucher = z.object({
  voucherId: z.int(),
  /** With its year: PC01/001/2025. */
  number: z.string(),
  date: z.string(),
  postingDate: z.string(),
  amount: z.int(),
  description: z.string(),
  /** True when it counts on a day before that of the fingerprint: in time that was already looked at. */
  backdated: z.boolean(),
  /** The voucher it reverses, with its year; null for any other. */
  reverses: z.string().nullable(),
})
export type ChangedVoucher = z.infer<typeof ChangedVoucher>

/** One thing a command touched; `text` says it in words, `voucher` has the facts of a voucher. */
export const Touched = z.object({
  subject: ChangedSubject,
  text: z.string(),
  voucher: ChangedVoucher.nullable(),
})
export type Touched = z.infer<typeof Touched>

/** A command after the fingerprint. `at` is an instant in UTC. */
export const Change = z.object({
  sequence: z.int(),
  at: z.string(),
  person: z.string(),
  procedure: z.string(),
  summary: z.string(),
  /** The chain's head after it. */
  fingerprint: z.string(),
  touched: z.array(Touched),
})
export type Change = z.infer<typeof Change>

/** The command whose fingerprint was given. */
export const SinceCommand = z.object({ fingerprint: z.string(), sequence: z.int(), at: z.string() })
export type SinceCommand = z.infer<typeof SinceCommand>

export const VerificationResult = z.object({
  ok: z.boolean(),
  checks: z.array(VerificationCheck),
  /** Where a fingerprint was given: its command, null when a faulty book has none such; and what came after it, oldest first. */
  since: SinceCommand.nullish(),
  changes: z.array(Change).optional(),
})
export type VerificationResult = z.infer<typeof VerificationResult>

const VerificationWish = z.object({
  since: z.string().trim().max(100).nullish(),
  copyPassword: z.string().max(200).nullish(),
})
export type VerificationInput = z.input<typeof VerificationWish>

export const verification = {
  /**
   * Re-reads everything from zero, outside the core; names what is wrong and where. With a fingerprint (any case, with or without
   * dashes) it proves all up to that command and lists what came after; refuses one that is malformed, unknown or ambiguous.
   * `copyPassword` opens what a supervisor's copy withholds, so that its rows are judged whole.
   */
  run: task({ permission: 'book.verify', affects: ['verification'] })
    .input(VerificationWish)
    .output(progressThen(VerificationResult)),
}
