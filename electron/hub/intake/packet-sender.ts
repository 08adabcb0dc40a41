import type { HubCall } from '../context'
import { type Packet, readPacket } from '../../core/packet/read-packet'
import { Refusal } from '../../core/refusal'

/** The kinds of packets a hub keeps, and the newest version of each that it reads. */
export const KEPT_KINDS: Readonly<Record<string, number>> = {
  'cooperative-report': 1,
  'training-results': 1,
  'alliance-roll-up': 1,
}

export type KnownSender = { cooperativeId: number; name: string; taxCode: string }

/**
 * A packet read without trust, and the co-operative whose registered key has signed it. The key is looked up before anything is unpacked:
 * the first reading ends at the key, which it takes for unknown. Refuses as `readPacket` does.
 */
export async function readSentPacket(
  call: HubCall,
  bytes: Uint8Array,
  kinds = KEPT_KINDS,
): Promise<{ packet: Packet; sender: KnownSender }> {
  let fingerprint = ''
  try {
    readPacket(bytes, {
      kinds,
      keyStanding: (found) => {
        fingerprint = found
        return 'unknown'
      },
    })
  } catch (error) {
    if (fingerprint === '' || !(error instanceof Refusal)) throw error
  }
  const key = await call.read((db) =>
    db
      .selectFrom('senderKey')
      .innerJoin('cooperative', 'cooperative.cooperativeId', 'senderKey.cooperativeId')
      .select(['senderKey.cooperativeId', 'cooperative.name', 'cooperative.taxCode', 'withdrawnOn'])
      .where('fingerprint', '=', fingerprint)
      .executeTakeFirst(),
  )
  const packet = readPacket(bytes, {
    kinds,
    keyStanding: () => (key === undefined ? 'unknown' : key.withdrawnOn === null ? 'trusted' : 'withdrawn'),
  })
  if (key === undefined) throw new Error('A packet was read by a key that is not known.')
  return { packet, sender: { cooperativeId: key.cooperativeId, name: key.name, taxCode: key.taxCode } }
}
