import { z } from 'zod'
import { query } from '../procedure'
import { Civil } from '../values'
import { PlanItem } from './inspections'
import { Visit } from './watch'

/** Something that has a day: whose turn it is, and where it is settled. */
export const DueThing = z.object({
  kind: z.enum(['plan', 'signing', 'finding', 'answer', 'request', 'complaint', 'sample']),
  /** The id of what is due. */
  id: z.string(),
  title: z.string(),
  /** Null for what waits without a day. */
  dueOn: Civil.nullable(),
  overdue: z.boolean(),
})
export type DueThing = z.infer<typeof DueThing>

export const overviewProcedures = {
  /** What is due in supervision, overdue first; findings by state; the last visit and what was done since. */
  overview: query({ permission: 'supervision.read', affects: ['supervision', 'vouchers', 'history'] })
    .input(z.object({}))
    .output(
      z.object({
        due: z.array(DueThing),
        findings: z.object({ open: z.int(), overdue: z.int(), answered: z.int(), closed: z.int() }),
        lastVisit: Visit.nullable(),
        vouchersSince: z.int(),
        nextPlanned: z.array(PlanItem),
        fingerprint: z.string(),
      }),
    ),
}
