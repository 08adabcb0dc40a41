import { z } from 'zod'
import { command, query } from '../procedure'
import { Civil, ClientId } from '../values'

export const watchKinds = ['payment', 'reversal', 'unlock', 'backdated'] as const
export const WatchKind = z.enum(watchKinds)
export type WatchKind = z.infer<typeof WatchKind>

/** One thing to look at; a voucher that is several of them stands once for each. */
export const WatchRow = z.object({
  kind: WatchKind,
  /** Its command's place in the chain. */
  sequence: z.int(),
  at: z.string(),
  by: z.string(),
  voucherId: z.int().nullable(),
  /** With its year; null for the opening of a month. */
  number: z.string().nullable(),
  /** The voucher's day; of the opening of a month the day it was done. */
  date: Civil,
  amount: z.int().nullable(),
  text: z.string(),
  /** Why it stands here, in words. */
  why: z.string(),
})
export type WatchRow = z.infer<typeof WatchRow>

/** Since when: a visit that was closed, a fingerprint that was named, or null for the whole book. */
const Since = z.object({ fingerprint: z.string(), on: Civil })

export const Visit = z.object({
  visitId: z.string(),
  heldOn: Civil,
  supervisors: z.array(z.string()),
  note: z.string(),
  fingerprint: z.string(),
  closedAt: z.string(),
})
export type Visit = z.infer<typeof Visit>

export const watchProcedures = {
  /**
   * Payments to those who hold posts and their declared kin, corrections, openings of months and closings taken back, and vouchers
   * dated back: since the last visit, or since a fingerprint.
   */
  watch: query({ permission: 'supervision.read', affects: ['vouchers', 'history', 'posts', 'members', 'supervision'] })
    .input(z.object({ since: z.string().trim().max(100).nullish() }))
    .output(z.object({ since: Since.nullable(), rows: z.array(WatchRow) })),
  /** Visits that were closed, newest first. */
  visits: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({}))
    .output(z.array(Visit)),
  /** Ends a visit: the fingerprint of the book as it was seen is kept and printed, and the next one begins there. */
  closeVisit: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(
      z.object({
        id: ClientId,
        heldOn: Civil,
        supervisors: z.array(z.string().trim().max(200)).max(7),
        note: z.string().trim().max(1000).default(''),
      }),
    )
    .output(z.object({ visitId: z.string(), fingerprint: z.string() })),
  /** The slip of a visit with its fingerprint, which the supervisors take home, as a PDF file; without a visit that of this moment. */
  printVisit: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({ visitId: z.string().max(100).nullish() }))
    .output(z.file()),
}
