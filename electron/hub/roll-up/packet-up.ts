import { hash } from 'node:crypto'
import {
  ALLIANCE_ROLL_UP,
  ALLIANCE_ROLL_UP_VERSION,
  ROLL_UP_FILE,
  ROLL_UP_PDF,
  ROLL_UP_XLSX,
} from '@shared/contract/alliance-roll-up'
import { type PacketDraft, writePacket } from '../../core/packet/write-packet'
import { signingSeed } from '../answers/answer-packet'
import type { HubCall } from '../context'
import { readProfile } from '../store/settings'
import { rollUpPdfFile, rollUpXlsxFile } from './roll-up-files'
import { rollUpReport } from './roll-up-report'
import { rollUpTable } from './roll-up-table'

type Recipient = { name: string; taxCode: string } | null

/**
 * The packet of a period for the alliance above: the figures, the same as a page and a workbook, signed with the hub's key. Refuses
 * 'key-missing', 'hub-key-closed', and as `rollUpReport` does.
 */
export async function packetUp(
  call: HubCall,
  { packetId, periodKey, recipient }: { packetId: string; periodKey: string; recipient: Recipient },
): Promise<{ bytes: Uint8Array; sha256: string }> {
  const { hub, at, today } = call
  const seed = await signingSeed(hub)
  // One moment of the store: the three files say the same.
  const { profile, report, table } = await call.read(async (db) => {
    const store = { db, dialect: hub.store.dialect }
    return {
      profile: await readProfile(db),
      report: await rollUpReport(store, { periodKey, preparedOn: today, resources: hub.resources }),
      table: await rollUpTable(store, { periodKey, by: 'organisation', codes: null, compare: true }),
    }
  })
  const files = [
    { path: ROLL_UP_FILE, mediaType: 'application/json', content: Buffer.from(JSON.stringify(report), 'utf8') },
    await packed(ROLL_UP_PDF, await rollUpPdfFile(table, { profile, at, resources: hub.resources })),
    await packed(ROLL_UP_XLSX, await rollUpXlsxFile(table, profile.name)),
  ]
  const sender = { name: profile.name, taxCode: profile.taxCode }
  const draft = { packetId, kind: ALLIANCE_ROLL_UP, schemaVersion: ALLIANCE_ROLL_UP_VERSION, recipient, createdAt: at }
  const bytes = writePacket({ ...draft, sender, files }, seed)
  return { bytes, sha256: hash('sha256', bytes, 'hex') }
}

async function packed(path: string, file: File): Promise<PacketDraft['files'][number]> {
  return { path, mediaType: file.type, content: new Uint8Array(await file.arrayBuffer()) }
}
