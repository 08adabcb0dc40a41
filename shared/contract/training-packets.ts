import { z } from 'zod'
import { opening, query } from './procedure'

const Key = z.string().min(1).max(100)

/** A co-operative that sends learners to a class. */
export const SendingCooperative = z.object({ taxCode: z.string(), name: z.string(), learnerCount: z.int() })
export type SendingCooperative = z.infer<typeof SendingCooperative>

export const trainingPackets = {
  /** The co-operatives of a class's learners that have a tax code, and how many learners have none. */
  cooperatives: query({ permission: 'training.read', affects: ['courses', 'learners', 'signingKeys'] })
    .input(z.object({ courseId: Key }))
    .output(
      z.object({
        cooperatives: z.array(SendingCooperative),
        withoutTaxCode: z.int(),
        learnerCount: z.int(),
        key: z.object({ fingerprint: z.string(), isSealed: z.boolean() }).nullable(),
      }),
    ),
  /**
   * The packet of a class's results for one co-operative, with identity numbers by which it recognises its people; or (null) for all, without
   * them. Signed with the book's key. Refuses 'key-missing', 'key-password', 'packet-empty', 'course-unknown'.
   */
  make: opening({ permission: 'training.manage' })
    .input(
      z.object({ courseId: Key, taxCode: z.string().max(20).nullable(), password: z.string().max(200).default('') }),
    )
    .output(z.file()),
}
