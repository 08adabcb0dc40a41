import { z } from 'zod'
import { Civil, ClientId } from '../values'
import { hubCommand, hubQuery } from './procedure'

const Batch = z.object({
  formId: z.string().max(60),
  periodKey: z.string().max(20),
  number: z.string().max(60),
})

/** Reminders of those who are late: one number a batch, a letter each, all in one file. */
export const reminders = {
  /** Writes a batch for everybody who is late now, or for those named of them. Refuses when none of them is late. */
  make: hubCommand({ permission: 'hub.record', affects: ['reports'] })
    .input(
      z.object({
        id: ClientId,
        formId: z.string().max(60),
        periodKey: z.string().max(20),
        cooperativeIds: z.array(z.int()).max(5000).nullable().default(null),
      }),
    )
    .output(z.object({ number: z.string(), made: z.int() })),
  /** The batches of a form and period, the newest first. */
  list: hubQuery({ permission: 'hub.read', affects: ['reports'] })
    .input(z.object({ formId: z.string().max(60), periodKey: z.string().max(20) }))
    .output(z.object({ batches: z.array(Batch.extend({ madeAt: z.string(), dueOn: Civil, count: z.int() })) })),
  /** The letters of a batch as one PDF, each on a page of its own. */
  letters: hubQuery({ permission: 'hub.read' }).input(Batch).output(z.file()),
}
