import { z } from 'zod'
import { Fault } from '../refusal'
import { ClientId } from '../values'
import { hubCommand, hubErrand, hubQuery } from './procedure'

/** What became of a packet: taken in, known already (the same to the byte), or refused with its reasons. */
export const TakenPacket = z.object({
  file: z.string(),
  outcome: z.enum(['taken', 'known', 'refused']),
  sha256: z.string(),
  kind: z.string(),
  /** From whom; '' where that is not known. */
  sender: z.string(),
  /** Of a report: what it is of; null for other kinds. */
  report: z.object({ cooperativeId: z.int(), formId: z.string(), periodKey: z.string(), revision: z.int() }).nullable(),
  /** Whether it took the place of an earlier revision. */
  isReplacement: z.boolean(),
  errors: z.array(Fault),
})
export type TakenPacket = z.infer<typeof TakenPacket>

export const PacketRow = z.object({
  cooperativeId: z.int(),
  name: z.string(),
  sha256: z.string(),
  kind: z.string(),
  createdAt: z.string(),
  receivedAt: z.string(),
  via: z.enum(['file', 'upload', 'https']),
  size: z.int(),
})

/** Packets as they come in. */
export const hubPackets = {
  /** Takes one packet; refuses it with every reason. */
  take: hubCommand({ permission: 'hub.record', affects: ['packets', 'reports'] })
    .input(z.object({ id: ClientId, file: z.file() }))
    .output(TakenPacket),
  /** Takes many, each for itself, in the order of their names: one that is refused stops none of the others. */
  takeMany: hubErrand({ permission: 'hub.record', affects: ['packets', 'reports', 'history'] })
    .input(z.object({ id: ClientId, files: z.array(z.file()).min(1).max(2000) }))
    .output(z.object({ packets: z.array(TakenPacket) })),
  /** The newest first. */
  list: hubQuery({ permission: 'hub.read', affects: ['packets', 'cooperatives'] })
    .input(
      z.object({
        cooperativeId: z.int().nullable().default(null),
        kind: z.string().max(50).nullable().default(null),
        limit: z.int().min(1).max(1000).default(200),
      }),
    )
    .output(z.object({ packets: z.array(PacketRow) })),
  /** A packet as it came. */
  file: hubQuery({ permission: 'hub.read' })
    .input(z.object({ cooperativeId: z.int(), sha256: z.string() }))
    .output(z.file()),
  /** The names of the files in a packet. */
  parts: hubQuery({ permission: 'hub.read' })
    .input(z.object({ cooperativeId: z.int(), sha256: z.string() }))
    .output(z.object({ paths: z.array(z.string()) })),
  /** One file out of a packet: the report as a page, its signed scan. */
  part: hubQuery({ permission: 'hub.read' })
    .input(z.object({ cooperativeId: z.int(), sha256: z.string(), path: z.string().max(300) }))
    .output(z.file()),
}
