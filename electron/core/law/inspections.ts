import { z } from 'zod'
import { Guide, inspectionKinds } from '@shared/contract/supervision/guide'

/** The shape of `inspections.json` of the law's folder: how each kind of inspection is done, step by step in a farmer's words. */
export const InspectionsFile = z.strictObject({ source: z.string().min(1), inspections: z.array(Guide) })

/**
 * The guides of inspections (articles 69.3, 72.3), one of each kind. Throws an Error that names the file when a kind is missing or stands
 * twice, or two steps of one have the same id.
 */
export function checkInspections(inspections: readonly Guide[]): readonly Guide[] {
  const found = inspections.map(({ kind }) => kind)
  if (found.toSorted().join() !== [...inspectionKinds].toSorted().join())
    throw new Error('inspections.json: each kind of inspection stands there once')
  for (const { kind, steps } of inspections)
    if (new Set(steps.map(({ id }) => id)).size < steps.length)
      throw new Error(`inspections.json, ${kind}: two steps have the same id`)
  return inspections
}
