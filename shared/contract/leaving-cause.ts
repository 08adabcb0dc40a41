import { z } from 'zod'

/** Why a membership ends, in the order of Law 17/2023/QH15 article 33.1.a to g, then 33.3.b. */
export const leavingCauses = [
  'death',
  'ended',
  'cooperativeEnded',
  'voluntary',
  'expelled',
  'idle',
  'unpaid',
  'feeUnpaid',
] as const
export const LeavingCause = z.enum(leavingCauses)
export type LeavingCause = z.infer<typeof LeavingCause>
