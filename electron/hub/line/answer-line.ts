import { randomUUID } from 'node:crypto'
import type { Fault } from '@shared/contract/refusal'
import { hubWords } from '@shared/text/hub/words'
import { hubSummaries } from '@shared/text/hub/summaries'
import { Refusal } from '../../core/refusal'
import { answerPacket } from '../answers/answer-packet'
import { acknowledgeReports } from '../answers/issue-receipt'
import { noteDelivered, waitingAnswers } from '../answers/waiting-answers'
import { HubCall, type HubState } from '../context'
import { KEPT_KINDS, readSentPacket } from '../intake/packet-sender'
import { judgeParties, preparedKeeping } from '../intake/take-packet'
import { newestNews, noteNewsDelivered } from '../news/newest-news'
import { runHubCommand } from '../procedure'

/** A co-operative that has nothing to send asks with this kind; it is answered and not kept. It signs the question once and asks it again and again. */
const WAITING_REQUEST = 'waiting-request'
/** What one answer holds at most; the rest waits for the next one. */
const MOST_BYTES = 24 * 1024 * 1024
const MOST_PACKETS = 50

/** What the line answers with; `delivered` is called once the bytes are out. */
export type LineReply =
  | { status: 200; body: { sha256: string; outcome: 'taken' | 'known'; packets: string[] }; delivered(): Promise<void> }
  | { status: 422; body: { errors: Fault[] }; delivered(): Promise<void> }

/**
 * Takes in what came over the line and answers with what waits for its sender: receipts, returned remarks and the newest news. The signature of
 * a registered key is the only authorisation. A refusal is an answer; anything else is thrown.
 */
export async function answerLine(hub: HubState, bytes: Uint8Array): Promise<LineReply> {
  const call = new HubCall(hub, { userId: 0, name: hubWords.line, role: 'officer' })
  try {
    const { packet, sender } = await readSentPacket(call, bytes, { ...KEPT_KINDS, [WAITING_REQUEST]: 1 })
    const { manifest, sha256 } = packet
    const { cooperativeId } = sender
    let outcome: 'taken' | 'known' = 'taken'
    if (manifest.kind === WAITING_REQUEST) {
      await call.read((db) => judgeParties(db, packet, sender))
    } else {
      const arrived = { id: sha256, file: `${manifest.kind}.zip`, bytes, via: 'https', packet, sender } as const
      const taken = await runHubCommand(call, {
        name: 'packets.take',
        id: `line ${sha256}`,
        prepared: () => preparedKeeping(call, arrived),
      })
      outcome = taken.outcome === 'known' ? 'known' : 'taken'
      await acknowledged(call, cooperativeId)
    }
    const { packets, delivered } = await waitingFor(hub, cooperativeId)
    return { status: 200, body: { sha256, outcome, packets }, delivered }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: 422, body: { errors: error.faults }, delivered: async () => {} }
  }
}

/** A receipt for what the co-operative has sent and nobody has answered. */
async function acknowledged(call: HubCall, cooperativeId: number): Promise<void> {
  const id = randomUUID()
  await runHubCommand(call, {
    name: 'answers.acknowledge',
    id,
    prepared: async () => ({
      recorded: { id, cooperativeId },
      run: async (inner) => {
        const made = await acknowledgeReports(inner, { formId: null, periodKey: null, cooperativeId })
        inner.summary = hubSummaries.acknowledged(made)
        return { made }
      },
    }),
  })
}

/** The packets that wait for a co-operative. What cannot be signed now, because the key is closed, waits on. */
async function waitingFor(
  hub: HubState,
  cooperativeId: number,
): Promise<{ packets: string[]; delivered(): Promise<void> }> {
  const packets: string[] = []
  const keys: { cooperativeId: number; receiptId: string }[] = []
  let size = 0
  for (const { receiptId } of await hub.store.read((db) => waitingAnswers(db, cooperativeId))) {
    const bytes = await packetOrNull(hub, { cooperativeId, receiptId })
    if (bytes === null || packets.length >= MOST_PACKETS || size + bytes.length > MOST_BYTES) break
    size += bytes.length
    packets.push(Buffer.from(bytes).toString('base64'))
    keys.push({ cooperativeId, receiptId })
  }
  const news = await hub.store.read((db) => newestNews(db, cooperativeId))
  const isNewsSent = news !== null && size + news.bytes.length <= MOST_BYTES
  if (isNewsSent) packets.push(Buffer.from(news.bytes).toString('base64'))
  return {
    packets,
    delivered: async () => {
      if (packets.length === 0) return
      await hub.store.write(async (db) => {
        await noteDelivered(db, keys, hub.now())
        if (isNewsSent) await noteNewsDelivered(db, { cooperativeId, news, at: hub.now() })
      })
    },
  }
}

async function packetOrNull(hub: HubState, key: { cooperativeId: number; receiptId: string }) {
  try {
    return (await answerPacket(hub, key)).bytes
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
