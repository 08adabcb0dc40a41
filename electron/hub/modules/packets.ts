import { hash, randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { hubPackets as contract, TakenPacket } from '@shared/contract/hub/packets'
import { packetLimits } from '../../core/packet/packet-format'
import { readPacket } from '../../core/packet/read-packet'
import { Refusal, refuse } from '../../core/refusal'
import { KEPT_KINDS } from '../intake/packet-sender'
import { preparedTaking } from '../intake/take-packet'
import type { HubCall } from '../context'
import { type HubHandlersOf, runHubCommand } from '../procedure'
import type { HubDb } from '../store/hub-store'

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
    const { bytes, kind } = await keptPacket(db, cooperativeId, sha256)
    return new File([Uint8Array.from(bytes)], `${kind}-${sha256.slice(0, 12)}.zip`, { type: 'application/zip' })
  },

  parts: async ({ db }, { cooperativeId, sha256 }) => {
    const { files } = readKept(await keptPacket(db, cooperativeId, sha256))
    return { paths: [...files.keys()] }
  },

  part: async ({ db }, { cooperativeId, sha256, path }) => {
    const { files, manifest } = readKept(await keptPacket(db, cooperativeId, sha256))
    const content = files.get(path)
    if (content === undefined) return refuse({ code: 'hub-packet-unknown', value: path })
    const type = manifest.files.find((one) => one.path === path)?.mediaType ?? 'application/octet-stream'
    return new File([Uint8Array.from(content)], basename(path), { type })
  },
} satisfies HubHandlersOf<typeof contract>

async function keptPacket(db: HubDb, cooperativeId: number, sha256: string) {
  const row = await db
    .selectFrom('packet')
    .select(['bytes', 'kind'])
    .where('cooperativeId', '=', cooperativeId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ?? refuse({ code: 'hub-packet-unknown', value: sha256 })
}

/** A packet that was judged when it came in; its key may be withdrawn since. */
function readKept({ bytes }: { bytes: Uint8Array }) {
  return readPacket(bytes, { kinds: KEPT_KINDS, keyStanding: () => 'trusted' })
}

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
