import { z } from 'zod'
import { command, query } from '../procedure'
import { Amount, Civil, ClientId } from '../values'

export const riskFlags = ['roundSum', 'dayOff', 'justUnder', 'samePartyAndDay', 'reversed', 'late', 'ownHand'] as const
/** A sign that a voucher is worth a look. */
export const RiskFlag = z.enum(riskFlags)
export type RiskFlag = z.infer<typeof RiskFlag>

/** A sign, and why this voucher shows it. */
export const RiskSign = z.object({ flag: RiskFlag, why: z.string() })
export type RiskSign = z.infer<typeof RiskSign>

/**
 * What a sample is drawn by (reading 18). `fingerprint` is that of any command of the chain, as printed ('7C1E-94A0-B3D2'), without
 * dashes, or more of the hash; `spoken` is a number a supervisor says aloud, its digits taken as they are given. The population is
 * every voucher up to that command; by 'risk', those of them that show a sign. `limit` is the sum of the sign 'justUnder'.
 */
export const SampleWish = z.object({
  fingerprint: z.string().trim().min(1).max(100),
  spoken: z.union([
    z.int().min(0),
    z
      .string()
      .trim()
      .regex(/^\d{1,15}$/),
  ]),
  size: z.int().min(1).max(1000),
  method: z.enum(['simple', 'risk']).default('simple'),
  limit: Amount.min(1).nullish(),
})
export type SampleWish = z.infer<typeof SampleWish>

export const SampledVoucher = z.object({
  voucherId: z.int(),
  /** With its year, as it goes into the draw: PC12/001/2025. */
  number: z.string(),
  kind: z.string(),
  date: Civil,
  postingDate: Civil,
  amount: z.int(),
  description: z.string(),
  /** Every sign it shows, also in a simple sample. */
  flags: z.array(RiskSign),
})
export type SampledVoucher = z.infer<typeof SampledVoucher>

/**
 * A sample as it is drawn. `seed` is the fingerprint as printed, in capitals with its dashes, immediately followed by the digits of
 * `spoken`; drawn are the vouchers with the smallest SHA-256 of seed, one line feed, and `number`, smallest first, so that anyone
 * draws the same with no more than a list of numbers.
 */
export const Sample = z.object({
  population: z.int(),
  seed: z.string(),
  vouchers: z.array(SampledVoucher),
  fingerprint: z.string(),
  method: z.enum(['simple', 'risk']),
  limit: Amount.nullable(),
  /** How many vouchers there are up to the fingerprint, with a sign or not. */
  all: z.int(),
})
export type Sample = z.infer<typeof Sample>

export const verdicts = ['right', 'problem', 'ask'] as const
/** What a supervisor says of a voucher: đúng, có vấn đề, hỏi thêm. */
export const Verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof Verdict>

const Draw = z.object({
  drawId: z.string(),
  fingerprint: z.string(),
  spoken: z.string(),
  size: z.int(),
  method: z.enum(['simple', 'risk']),
  limit: Amount.nullable(),
  population: z.int(),
  seed: z.string(),
  drawnAt: z.string(),
  drawnBy: z.string(),
  /** How many of its vouchers were judged so by now. */
  judged: z.record(Verdict, z.int()),
})
export type Draw = z.infer<typeof Draw>

const DrawnVoucher = SampledVoucher.extend({
  place: z.int(),
  /** The latest word on it, null before the first. */
  verdict: Verdict.nullable(),
  judgedAt: z.string().nullable(),
})
export type DrawnVoucher = z.infer<typeof DrawnVoucher>

const DrawId = z.string().min(1).max(100)

export const sampleProcedures = {
  /** A sample that leaves no trace: anyone who sees vouchers may draw it, and draw one again to compare. */
  sample: query({ permission: 'voucher.read', affects: ['vouchers', 'history'] })
    .input(SampleWish)
    .output(Sample),
  /** The same sample, drawn for an inspection: it stays in the book with who drew it and when. */
  draw: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(SampleWish.extend({ id: ClientId }))
    .output(Sample.extend({ drawId: DrawId })),
  /** Samples drawn for an inspection, newest first. */
  draws: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({}))
    .output(z.array(Draw)),
  /** One of them with its vouchers in the order drawn. */
  drawn: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({ drawId: DrawId }))
    .output(Draw.extend({ vouchers: z.array(DrawnVoucher) })),
  /** Judges a voucher of a sample; a later word stands beside the earlier one in the history. */
  judge: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, drawId: DrawId, voucherId: z.int().min(1), verdict: Verdict }))
    .output(z.object({})),
}
