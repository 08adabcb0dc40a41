import { z } from 'zod'
import { SecondPerson } from './people'
import { command, query } from './procedure'
import { Fault } from './refusal'
import { ClientId, Month, Year } from './values'
import { Posting } from './vouchers'

export const PeriodMonth = z.object({
  month: Month,
  fiscalYear: z.int(),
  voucherCount: z.int(),
  locked: z.boolean(),
  lockedAt: z.string().nullable(),
  reason: z.string(),
})
export type PeriodMonth = z.infer<typeof PeriodMonth>

export const FiscalYear = z.object({
  year: z.int(),
  from: z.string(),
  to: z.string(),
  closed: z.boolean(),
  closingVoucher: z.string().nullable(),
})
export type FiscalYear = z.infer<typeof FiscalYear>

/** How 642 is divided: by net revenue (the circular's usual key, reading 25), or a share of internal transactions chosen by the co-operative. */
export const AllocationKey = z.union([
  z.object({ by: z.literal('netRevenue') }),
  z.object({ by: z.literal('share'), internalPartsPer10000: z.int().min(0).max(10_000) }),
])
export type AllocationKey = z.infer<typeof AllocationKey>

/** Closing as it would be posted (steps 3 to 9 of reading 31), with what is still open and what refuses it. */
export const ClosingPlan = z.object({
  year: z.int(),
  date: z.string(),
  description: z.string(),
  postings: z.array(Posting),
  externalResult: z.int(),
  internalResult: z.int(),
  /** Steps 1 and 2, listed and never posted silently. */
  open: z.array(z.object({ code: z.string(), message: z.string() })),
  faults: z.array(Fault),
})
export type ClosingPlan = z.infer<typeof ClosingPlan>

/** What a co-operative chooses when it closes a year; the circular's usual practice where it chose nothing (readings 25 and 27). */
export const ClosingChoices = z.object({
  administration: AllocationKey.default({ by: 'netRevenue' }),
  splitIncomeTax: z.boolean().default(false),
})
export type ClosingChoices = z.infer<typeof ClosingChoices>

const ClosingOptions = ClosingChoices.extend({ year: Year })

export const periods = {
  list: query({ permission: 'book.read', affects: ['periods', 'vouchers'] })
    .input(z.object({}))
    .output(z.object({ years: z.array(FiscalYear), months: z.array(PeriodMonth) })),
  lock: command({ permission: 'period.lock', affects: ['periods'] })
    .input(z.object({ id: ClientId, month: Month, reason: z.string().max(300).default('') }))
    .output(z.object({})),
  /** `second` where the co-operative asks for two people (`session.state`). */
  unlock: command({ permission: 'period.lock', affects: ['periods'] })
    .input(z.object({ id: ClientId, month: Month, reason: z.string().max(300), second: SecondPerson.nullish() }))
    .output(z.object({})),
  closingPlan: query({ permission: 'report.read', affects: ['balances', 'periods'] })
    .input(ClosingOptions)
    .output(ClosingPlan),
  closeYear: command({ permission: 'year.close', affects: ['periods', 'vouchers', 'balances'] })
    .input(ClosingOptions.extend({ id: ClientId }))
    .output(
      z.object({
        voucherId: z.int(),
        number: z.string(),
        postings: z.int(),
        externalResult: z.int(),
        internalResult: z.int(),
      }),
    ),
  undoClose: command({ permission: 'year.close', affects: ['periods', 'vouchers', 'balances'] })
    .input(
      z.object({
        id: ClientId,
        year: Year,
        reason: z.string().max(300).default(''),
        second: SecondPerson.nullish(),
      }),
    )
    .output(z.object({ voucherId: z.int(), number: z.string() })),
}
