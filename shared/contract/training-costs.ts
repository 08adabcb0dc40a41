import { z } from 'zod'
import { costAreas, costItems, costSources } from '@shared/domain/training-cost'
import { MAX_AMOUNT } from '@shared/domain/money'
import { command, query } from './procedure'
import { Civil, ClientId } from './values'

const Key = z.string().min(1).max(100)

/** What is written of a cost of a class; whole đồng. `voucherNumber` is the voucher of the school's accounts, '' where there is none. */
export const CostEntry = z.object({
  date: Civil,
  item: z.enum(costItems),
  area: z.enum(costAreas),
  description: z.string().trim().min(1).max(300),
  source: z.enum(costSources),
  amount: z.int().min(1).max(MAX_AMOUNT),
  voucherNumber: z.string().trim().max(30),
})
export type CostEntry = z.infer<typeof CostEntry>

export const CostRow = CostEntry.extend({
  costId: z.string(),
  /** The rate of State support of its day in percent, and the most it gives; null where no text that was read gives one. */
  percent: z.int().nullable(),
  mostSupported: z.int().nullable(),
  voidReason: z.string().nullable(),
})
export type CostRow = z.infer<typeof CostRow>

/** A voucher that costs name, against the journal of the school's accounts: what the costs and what the voucher come to. */
export const CostComparison = z.object({
  voucherNumber: z.string(),
  costs: z.int(),
  /** Null where the journal has no such voucher. */
  voucher: z.int().nullable(),
})
export type CostComparison = z.infer<typeof CostComparison>

export const trainingCosts = {
  /** The costs of a class, with the most the State supports of each and the sums by source of those that count. */
  list: query({ permission: 'training.read', affects: ['trainingCosts', 'courses'] })
    .input(z.object({ courseId: Key }))
    .output(
      z.object({
        costs: z.array(CostRow),
        total: z.int(),
        bySource: z.array(z.object({ source: z.enum(costSources), amount: z.int() })),
        /** What was written as the State's beyond the most it supports, in đồng. */
        beyondSupport: z.int(),
      }),
    ),
  add: command({ permission: 'training.manage', affects: ['trainingCosts'] })
    .input(z.object({ id: ClientId, costId: Key, courseId: Key, entry: CostEntry }))
    .output(z.object({})),
  /** A wrong cost stays to be read and counts no more; refuses 'cost-unknown', 'cost-void'. */
  void: command({ permission: 'training.manage', affects: ['trainingCosts'] })
    .input(z.object({ id: ClientId, costId: Key, reason: z.string().trim().min(1).max(300) }))
    .output(z.object({})),
  /**
   * Holds every voucher that the costs of a class name against a journal as the school's accounts export it (XLSX, CSV): a school's own book
   * has no ledger. Refuses what cannot be read as a journal.
   */
  compare: query({ permission: 'training.read', affects: ['trainingCosts'] })
    .input(z.object({ courseId: Key, file: z.file() }))
    .output(z.object({ rows: z.array(CostComparison), withoutVoucher: z.int() })),
}
