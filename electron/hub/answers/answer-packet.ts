import { hash } from 'node:crypto'
import { RECEIPT_FILE, RECEIPT_PDF, REPORT_RECEIPT, REPORT_RECEIPT_VERSION } from '@shared/contract/report-receipt'
import { type AnswerFacts, receiptLetter } from '../../core/documents/alliance/receipt-letter'
import { letterFile } from '../../core/documents/letter-file'
import { writePacket } from '../../core/packet/write-packet'
import { printedAt } from '../../core/printed-at'
import { refuse } from '../../core/refusal'
import type { HubState } from '../context'
import { readProfile } from '../store/settings'
import { type AnswerKey, answerFacts } from './answer-facts'

/** The page of an answer. */
export function answerPage(facts: AnswerFacts, resources: string): Promise<File> {
  return letterFile(
    { ...receiptLetter(facts), marks: [], fingerprint: '', printedAt: printedAt(facts.issuedAt) },
    { name: `${facts.cooperative.taxCode}-${facts.receipt.number.replaceAll('/', '-')}`, format: 'pdf', resources },
  )
}

/** The alliance's secret; refuses 'key-missing' and 'hub-key-closed'. */
export async function signingSeed(hub: HubState): Promise<Buffer> {
  const key = await hub.store.read((db) =>
    db.selectFrom('ownKey').select('fingerprint').where('retiredAt', 'is', null).executeTakeFirst(),
  )
  if (key === undefined) return refuse({ code: 'key-missing' })
  const open = hub.seat.seed
  return open?.fingerprint === key.fingerprint ? open.seed : refuse({ code: 'hub-key-closed' })
}

/**
 * The signed packet of an answer: made at its first asking and kept, so that it is the same to the byte whenever it is handed over.
 * Refuses 'hub-answer-unknown', and for one that was not made before 'key-missing' and 'hub-key-closed'.
 */
export async function answerPacket(hub: HubState, key: AnswerKey): Promise<{ name: string; bytes: Uint8Array }> {
  const { facts, kept, profile } = await hub.store.read(async (db) => ({
    facts: await answerFacts(db, key),
    profile: await readProfile(db),
    kept: await db
      .selectFrom('outgoing')
      .select('bytes')
      .where('cooperativeId', '=', key.cooperativeId)
      .where('packetId', '=', key.receiptId)
      .executeTakeFirst(),
  }))
  const { cooperative, receipt, issuedAt } = facts
  const name = `${cooperative.taxCode}-${receipt.number.replaceAll('/', '-')}.zip`
  if (kept !== undefined) return { name, bytes: kept.bytes }
  const seed = await signingSeed(hub)
  const page = await answerPage(facts, hub.resources)
  const made = writePacket(
    {
      packetId: key.receiptId,
      kind: REPORT_RECEIPT,
      schemaVersion: REPORT_RECEIPT_VERSION,
      sender: { name: profile.name, taxCode: profile.taxCode },
      recipient: cooperative,
      createdAt: issuedAt,
      files: [
        { path: RECEIPT_FILE, mediaType: 'application/json', content: Buffer.from(JSON.stringify(receipt), 'utf8') },
        { path: RECEIPT_PDF, mediaType: 'application/pdf', content: new Uint8Array(await page.arrayBuffer()) },
      ],
    },
    seed,
  )
  const bytes = await hub.store.write(async (db) => {
    await db
      .insertInto('outgoing')
      .values({
        cooperativeId: key.cooperativeId,
        packetId: key.receiptId,
        kind: REPORT_RECEIPT,
        sha256: hash('sha256', made, 'hex'),
        bytes: Buffer.from(made),
        madeAt: hub.now(),
        deliveredAt: null,
      })
      .onConflict((conflict) => conflict.columns(['cooperativeId', 'packetId']).doNothing())
      .execute()
    // Somebody else may have made it meanwhile: the first one counts.
    const row = await db
      .selectFrom('outgoing')
      .select('bytes')
      .where('cooperativeId', '=', key.cooperativeId)
      .where('packetId', '=', key.receiptId)
      .executeTakeFirstOrThrow()
    return row.bytes
  })
  return { name, bytes }
}
