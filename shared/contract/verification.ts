import { z } from 'zod'
import { progressThen, task } from './procedure'

export const VerificationCheck = z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })
export type VerificationCheck = z.infer<typeof VerificationCheck>

export const VerificationResult = z.object({ ok: z.boolean(), checks: z.array(VerificationCheck) })
export type VerificationResult = z.infer<typeof VerificationResult>

export const verification = {
  /** Re-reads everything from zero, outside the core; names what is wrong and where. */
  run: task({ permission: 'book.verify', affects: ['verification'] })
    .input(z.object({}))
    .output(progressThen(VerificationResult)),
}
