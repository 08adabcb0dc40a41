import { hash, randomUUID } from 'node:crypto'
import type { hubPackets as contract, TakenPacket } from '@shared/contract/hub/packets'
import { packetLimits } from '../../core/packet/packet-format'
import { Refusal, refuse } from '../../core/refusal'
import { preparedTaking } from '../intake/take-packet'
import type { HubCall } from '../context'
import { type HubHandlersOf, runHubCommand } from '../procedure'

export const packets = {
  take: {
    prepare: async (call, { id, file }) =>
      preparedTaking(call, id, { file: file.name, bytes: await bytesOf(file), via: 'upload' }),
  },

  takeMany: async (call, { files }) => {
    const taken: TakenPacket[] = []
    for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) taken.push(await outcomeOf(call, file))
    return { packets: taken }
  },

  list: async ({ db }, { cooperativeId, kind, limit }) => {
    let rows = db
      .selectFrom('packet')
      .innerJoin('cooperative', 'cooperative.cooperativeId', 'packet.cooperativeId')
      .select(['packet.cooperativeId', 'cooperative.name', 'sha256', 'kind', 'createdAt', 'receivedAt', 'via', 'size'])
      .orderBy('receivedAt', 'desc')
      .orderBy('sha256')
      .limit(limit)
    if (cooperativeId !== null) rows = rows.where('packet.cooperativeId', '=', cooperativeId)
    if (kind !== null) rows = rows.where('kind', '=', kind)
    return { packets: await rows.execute() }
  },

  file: async ({ db }, { cooperativeId, sha256 }) => {
    const row = await db
      .selectFrom('packet')
      .select(['bytes', 'kind'])
      .where('cooperativeId', '=', cooperativeId)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (row === undefined) return refuse({ code: 'hub-packet-unknown', value: sha256 })
    const name = `${row.kind}-${sha256.slice(0, 12)}.zip`
    return new File([Uint8Array.from(row.bytes)], name, { type: 'application/zip' })
  },
} satisfies HubHandlersOf<typeof contract>

/** One packet of many: what is refused is told, and the next one is taken all the same. */
async function outcomeOf(call: HubCall, file: File): Promise<TakenPacket> {
  let bytes: Uint8Array = new Uint8Array()
  try {
    bytes = await bytesOf(file)
    return await runHubCommand(call, {
      name: 'packets.take',
      id: randomUUID(),
      prepared: () => preparedTaking(call, randomUUID(), { file: file.name, bytes, via: 'file' }),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const sha256 = bytes.length === 0 ? '' : hash('sha256', bytes, 'hex')
    const refused = { outcome: 'refused', kind: '', sender: '', report: null, isReplacement: false } as const
    return { file: file.name, sha256, ...refused, errors: error.faults }
  }
}

/** The bytes of a file that may be a packet; one that is too large is refused unread. */
async function bytesOf(file: File): Promise<Uint8Array> {
  const { packetBytes } = packetLimits
  if (file.size > packetBytes)
    refuse({ code: 'packet-too-large', column: 'file', data: { limit: packetBytes / 1024 / 1024 } })
  return new Uint8Array(await file.arrayBuffer())
}
