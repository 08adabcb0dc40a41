import { z } from 'zod'
import { NumberedKind, numberedKinds, NumberingBody } from './paper-numbers'
import { command, query } from './procedure'
import { Civil, ClientId, Year } from './values'

export const correspondenceKinds = [...numberedKinds, 'application', 'other'] as const
/** What a paper in the register is; 'application' (đơn) and 'other' only come in. */
export const CorrespondenceKind = z.enum(correspondenceKinds)
export type CorrespondenceKind = z.infer<typeof CorrespondenceKind>

export const Direction = z.enum(['in', 'out'])
export type Direction = z.infer<typeof Direction>

const text = (most: number) => z.string().trim().max(most)
const Key = z.string().max(100)

/** A line of the register: a paper that was entered, or a paper of this book that bears a number. */
export const RegisteredPaper = z.object({
  /** The correspondenceId; of a paper of this book its subject and key. */
  key: z.string(),
  /** 'entered' by somebody; 'own': a paper of this book that got its number when it was signed. */
  source: z.enum(['entered', 'own']),
  direction: Direction,
  /** The number of arrival, within its year; null for a paper that goes out. */
  arrival: z.int().nullable(),
  registeredOn: Civil,
  paperDate: Civil,
  number: z.string(),
  kind: CorrespondenceKind,
  summary: z.string(),
  counterpart: z.string(),
  signer: z.string(),
  handler: z.string(),
  dueOn: Civil.nullable(),
  copies: z.int(),
  note: z.string(),
  resolutionId: z.string().nullable(),
  meetingId: z.string().nullable(),
  handledOn: Civil.nullable(),
  handledNote: z.string(),
  /** Why the line or the number is void; null while it counts. */
  voidNote: z.string().nullable(),
  /** How many scans of it are on file. */
  scans: z.int(),
})
export type RegisteredPaper = z.infer<typeof RegisteredPaper>

/** One series of numbers within a year. */
export const NumberSeries = z.object({
  kind: NumberedKind,
  body: NumberingBody,
  year: z.int(),
  /** The last number as it is written. */
  last: z.string(),
  next: z.string(),
  /** Ordinals below the last that nobody gave and no note explains. */
  gaps: z.array(z.int()),
  /** Numbers that are void or were given outside this book, with why. */
  notes: z.array(z.object({ number: z.string(), first: z.int(), note: z.string() })),
})
export type NumberSeries = z.infer<typeof NumberSeries>

const Span = z.object({ direction: Direction, from: Civil, to: Civil })
const reads = ['correspondence', 'resolutions', 'meetings', 'scans', 'minutes', 'supervision'] as const

export const correspondence = {
  /** Papers in or out within a span, the newest first; `search` finds words without accents. */
  list: query({ permission: 'book.read', affects: reads })
    .input(Span.extend({ search: text(200).default('') }))
    .output(z.object({ papers: z.array(RegisteredPaper) })),
  /** The number a paper would get if it were signed that day. */
  nextNumber: query({ permission: 'book.read', affects: reads })
    .input(z.object({ kind: NumberedKind, body: NumberingBody, date: Civil }))
    .output(z.object({ number: z.string() })),
  /** Every series of a year: the last number, gaps without a note, void ones. */
  series: query({ permission: 'book.read', affects: reads })
    .input(z.object({ year: Year }))
    .output(z.object({ series: z.array(NumberSeries) })),
  /**
   * Enters a paper: one that came gets the next number of arrival; one that goes out gets the next number of its series, unless it bears one
   * already (`number`), which must not be given yet.
   */
  register: command({ permission: 'correspondence.record', affects: ['correspondence'] })
    .input(
      z.object({
        id: ClientId,
        direction: Direction,
        /** The day it came, or is signed. */
        registeredOn: Civil,
        paperDate: Civil,
        number: text(50).default(''),
        kind: CorrespondenceKind,
        /** Who issues a paper that goes out; null for one that came. */
        body: NumberingBody.nullish(),
        summary: text(500),
        counterpart: text(300),
        signer: text(100).default(''),
        handler: text(100).default(''),
        dueOn: Civil.nullish(),
        copies: z.int().min(1).max(10_000).default(1),
        note: text(500).default(''),
        resolutionId: Key.nullish(),
        meetingId: Key.nullish(),
      }),
    )
    .output(z.object({ correspondenceId: z.string(), number: z.string(), arrival: z.int().nullable() })),
  /** Who handles it, by when, and how it was handled. */
  handle: command({ permission: 'correspondence.record', affects: ['correspondence'] })
    .input(
      z.object({
        id: ClientId,
        correspondenceId: Key,
        handler: text(100),
        dueOn: Civil.nullish(),
        handledOn: Civil.nullish(),
        handledNote: text(500).default(''),
      }),
    )
    .output(z.object({})),
  /** The line no longer counts; it stays, and its number is not given again. */
  void: command({ permission: 'correspondence.record', affects: ['correspondence'] })
    .input(z.object({ id: ClientId, correspondenceId: Key, reason: text(500) }))
    .output(z.object({})),
  /** Says why numbers of a series are not in this book. */
  noteNumbers: command({ permission: 'correspondence.record', affects: ['correspondence'] })
    .input(
      z.object({
        id: ClientId,
        kind: NumberedKind,
        body: NumberingBody,
        year: Year,
        first: z.int().min(1).max(9999),
        last: z.int().min(1).max(9999),
        note: text(300),
      }),
    )
    .output(z.object({})),
  /** A decision of the director (68.4, 71.3) made here: it gets the next number of QĐ-GĐ and stands among the resolutions. */
  decide: command({ permission: 'resolution.record', affects: ['correspondence', 'resolutions'] })
    .input(z.object({ id: ClientId, date: Civil, summary: text(1000) }))
    .output(z.object({ resolutionId: z.string(), number: z.string() })),
  /** The register of a span as a file to print or to keep. */
  file: query({ permission: 'book.read', affects: reads })
    .input(Span.extend({ format: z.enum(['pdf', 'xlsx']) }))
    .output(z.file()),
}
