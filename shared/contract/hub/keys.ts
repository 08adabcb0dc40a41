import { z } from 'zod'
import { Civil, ClientId } from '../values'
import { hubCommand, hubQuery } from './procedure'

/** A co-operative's key as it was registered on paper. */
export const SenderKey = z.object({
  fingerprint: z.string(),
  cooperativeId: z.int(),
  name: z.string(),
  taxCode: z.string(),
  paper: z.string(),
  registeredOn: Civil,
  withdrawnOn: Civil.nullable(),
  withdrawnReason: z.string(),
})
export type SenderKey = z.infer<typeof SenderKey>

/** The keys packets are taken by: the fingerprint is typed from the signed registration, never taken from a packet. */
export const senderKeys = {
  list: hubQuery({ permission: 'hub.read', affects: ['keys', 'cooperatives'] })
    .input(z.object({ cooperativeId: z.int().nullable().default(null) }))
    .output(z.object({ keys: z.array(SenderKey) })),
  register: hubCommand({ permission: 'hub.record', affects: ['keys', 'cooperatives'] })
    .input(
      z.object({
        id: ClientId,
        cooperativeId: z.int(),
        /** As typed: with or without dashes. */
        fingerprint: z.string().max(100),
        /** Which paper: its number and day. */
        paper: z.string().trim().max(200),
        registeredOn: Civil,
      }),
    )
    .output(z.object({ fingerprint: z.string() })),
  withdraw: hubCommand({ permission: 'hub.record', affects: ['keys', 'cooperatives'] })
    .input(
      z.object({
        id: ClientId,
        fingerprint: z.string(),
        withdrawnOn: Civil,
        reason: z.string().trim().min(1).max(300),
      }),
    )
    .output(z.object({})),
}
