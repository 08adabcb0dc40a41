import { ALLIANCE_ROLL_UP } from '@shared/contract/alliance-roll-up'
import { COOPERATIVE_REPORT, type CooperativeReport } from '@shared/contract/cooperative-report'
import type { TakenPacket } from '@shared/contract/hub/packets'
import { hubSummaries } from '@shared/text/hub/summaries'
import type { Packet } from '../../core/packet/read-packet'
import { refuse } from '../../core/refusal'
import type { HubCall } from '../context'
import type { Prepared } from '../procedure'
import type { HubDb } from '../store/hub-store'
import { readProfile } from '../store/settings'
import { judgeReport, parsedReport } from './judge-report'
import { keepReport } from './keep-report'
import { keepProvince, parsedProvince } from './keep-province'
import { type KnownSender, readSentPacket } from './packet-sender'

/** A packet as it arrives: its file's name, its bytes, and by which way. */
export type ArrivedPacket = { file: string; bytes: Uint8Array; via: 'file' | 'upload' | 'https' }

/**
 * What taking a packet in comes to: the command that keeps it, or 'known' for one that is there already, to the byte. Refuses as `readPacket`,
 * `judgeReport` and `keepReport` do, and 'hub-other-recipient', 'hub-sender-tax-code'. Nothing is written before all of it is judged.
 */
export async function preparedTaking(
  call: HubCall,
  id: string,
  { file, bytes, via }: ArrivedPacket,
): Promise<Prepared<TakenPacket>> {
  const { packet, sender } = await readSentPacket(call, bytes)
  return preparedKeeping(call, { id, file, bytes, via, packet, sender })
}

/** The same for a packet that was read already. */
export async function preparedKeeping(
  call: HubCall,
  arrived: ArrivedPacket & { id: string; packet: Packet; sender: KnownSender },
): Promise<Prepared<TakenPacket>> {
  const { id, file, bytes, via, packet, sender } = arrived
  const { manifest, sha256 } = packet
  const report = manifest.kind === COOPERATIVE_REPORT ? parsedReport(packet.files) : null
  const province = manifest.kind === ALLIANCE_ROLL_UP ? parsedProvince(packet.files, sender) : null
  const answer = answerOf(file, packet, sender, report)
  const isKnown = await call.read(async (db) => {
    await judgeParties(db, packet, sender)
    if (await isKept(db, sender.cooperativeId, sha256)) return true
    if (report !== null) await judgeReport(db, report, { sender, today: call.today })
    return false
  })
  if (isKnown) return { answer: { ...answer, outcome: 'known' } }
  return {
    recorded: { id, file, sha256, via },
    run: async (inner) => {
      const { db, at } = inner
      const { cooperativeId } = sender
      if (await isKept(db, cooperativeId, sha256)) return { ...answer, outcome: 'known' }
      await db
        .insertInto('packet')
        .values({
          cooperativeId,
          sha256,
          kind: manifest.kind,
          packetId: manifest.packetId,
          createdAt: manifest.createdAt,
          receivedAt: at,
          via,
          size: bytes.length,
          bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        })
        .execute()
      const isReplacement = report !== null && (await keepReport(inner, { report, cooperativeId, sha256 }))
      if (province !== null) await keepProvince(db, province, { cooperativeId, sha256, createdAt: manifest.createdAt })
      inner.summary =
        report === null
          ? hubSummaries.packetTaken(sender.name, manifest.kind)
          : hubSummaries.reportTaken(sender.name, report.form.formId, report.period.key, report.revision)
      return { ...answer, isReplacement }
    },
  }
}

function answerOf(
  file: string,
  { manifest, sha256 }: Packet,
  { name, cooperativeId }: KnownSender,
  report: CooperativeReport | null,
): TakenPacket {
  return {
    file,
    outcome: 'taken',
    sha256,
    kind: manifest.kind,
    sender: name,
    report:
      report === null
        ? null
        : {
            cooperativeId,
            formId: report.form.formId,
            periodKey: report.period.key,
            revision: report.revision,
          },
    isReplacement: false,
    errors: [],
  }
}

/** Judges whom a packet is for and whom it says it is from: refuses 'hub-other-recipient', 'hub-sender-tax-code'. */
export async function judgeParties(db: HubDb, { manifest }: Packet, sender: KnownSender): Promise<void> {
  const { recipient } = manifest
  const { taxCode, name } = await readProfile(db)
  if (recipient !== null && recipient.taxCode !== taxCode)
    refuse({
      code: 'hub-other-recipient',
      column: 'file',
      value: recipient.taxCode,
      data: { name: recipient.name, other: name },
    })
  if (manifest.sender.taxCode !== sender.taxCode)
    refuse({
      code: 'hub-sender-tax-code',
      column: 'file',
      value: manifest.sender.taxCode,
      data: { name: sender.name, expected: sender.taxCode },
    })
}

async function isKept(db: HubDb, cooperativeId: number, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('packet')
    .select('sha256')
    .where('cooperativeId', '=', cooperativeId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row !== undefined
}
