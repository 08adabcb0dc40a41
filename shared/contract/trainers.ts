import { z } from 'zod'
import { command, query } from './procedure'
import { Civil, ClientId } from './values'

/** What is written of a trainer. */
export const TrainerEntry = z.object({
  name: z.string().trim().min(1).max(100),
  qualification: z.string().trim().max(200),
  phone: z.string().trim().max(30),
  leftOn: Civil.nullable(),
})
export type TrainerEntry = z.infer<typeof TrainerEntry>

export const TrainerRow = TrainerEntry.extend({
  trainerId: z.string(),
  /** Minutes of the sessions that were held and were planned, of the year asked for. */
  plannedMinutes: z.int(),
  heldMinutes: z.int(),
})
export type TrainerRow = z.infer<typeof TrainerRow>

export const trainers = {
  /** Every trainer with the minutes taught in a calendar year, of sessions until `today` as held. */
  list: query({ permission: 'training.read', affects: ['trainers', 'courses'] })
    .input(z.object({ year: z.int().min(2000).max(2199) }))
    .output(z.object({ trainers: z.array(TrainerRow) })),
  save: command({ permission: 'training.manage', affects: ['trainers', 'courses'] })
    .input(z.object({ id: ClientId, trainerId: z.string().min(1).max(100), entry: TrainerEntry }))
    .output(z.object({})),
}
