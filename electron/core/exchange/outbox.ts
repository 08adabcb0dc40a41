import type { OutboxRow, OutboxState } from '@shared/contract/alliance-exchange'
import type { Connection } from '../db/connection'
import type { OutboxPacketTable, OutboxSendingTable } from '../db/schema-exchange'
import { plain } from '../db/statement'
import { keptFaults } from './alliance'
import { allReceipts, type KnownReceipt } from './receipts'

type Listed = Omit<OutboxPacketTable, 'content' | 'commandSequence'> & { bytes: number; withdrawn: string | null }
type Handover = OutboxRow['handovers'][number] & { packetId: string }

const packets = plain<Record<string, never>, Listed>(
  `SELECT packetId, kind, title, reportId, revision, fingerprint, sha256, fileName, putAt, length(content) AS bytes,
     outboxWithdrawal.reason AS withdrawn
   FROM outboxPacket LEFT JOIN outboxWithdrawal USING (packetId) ORDER BY outboxPacket.commandSequence DESC`,
)
const handovers = plain<Record<string, never>, Handover>(
  'SELECT packetId, way, handedOn, note FROM outboxHandover ORDER BY handoverId',
)
const sendings = plain<Record<string, never>, OutboxSendingTable>('SELECT * FROM outboxSending')
const content = plain<{ packetId: string }, { content: Uint8Array }>(
  'SELECT content FROM outboxPacket WHERE packetId = @packetId',
)
const insert = plain<OutboxPacketTable, never>(
  `INSERT INTO outboxPacket (packetId, kind, title, reportId, revision, fingerprint, sha256, content, fileName, putAt, commandSequence)
   VALUES (@packetId, @kind, @title, @reportId, @revision, @fingerprint, @sha256, @content, @fileName, @putAt, @commandSequence)`,
)
const hand = plain<Handover & { commandSequence: number }, never>(
  `INSERT INTO outboxHandover (packetId, way, handedOn, note, commandSequence)
   VALUES (@packetId, @way, @handedOn, @note, @commandSequence)`,
)
const withdraw = plain<{ packetId: string; reason: string; commandSequence: number }, never>(
  `INSERT INTO outboxWithdrawal (packetId, reason, commandSequence) VALUES (@packetId, @reason, @commandSequence)`,
)
const writeSending = plain<OutboxSendingTable, never>(
  `INSERT INTO outboxSending (packetId, failures, triedAt, nextAt, faults) VALUES (@packetId, @failures, @triedAt, @nextAt, @faults)
   ON CONFLICT (packetId) DO UPDATE SET failures = excluded.failures, triedAt = excluded.triedAt, nextAt = excluded.nextAt,
     faults = excluded.faults`,
)

/** What decides where a packet stands. */
export type OutboxFacts = {
  isWithdrawn: boolean
  isReplaced: boolean
  isHandedOver: boolean
  /** The alliance's last answer to it. */
  outcome: 'received' | 'returned' | 'accepted' | null
  isSending: boolean
  hasFailed: boolean
  lineWorks: boolean
}

/** Where a packet stands: the alliance's answer before all else, then what was done with it, then how the line goes. */
export function outboxState(facts: OutboxFacts): OutboxState {
  if (facts.outcome !== null) return facts.outcome
  if (facts.isHandedOver) return 'sent'
  if (facts.isWithdrawn) return 'withdrawn'
  if (facts.isReplaced) return 'replaced'
  if (facts.isSending) return 'sending'
  if (facts.hasFailed) return 'failed'
  return facts.lineWorks ? 'waiting' : 'kept'
}

/**
 * Everything in the outbox, the last first. `lineWorks` says whether the line may be used, `sending` which packet is on its way now.
 * Receipts belong to the packet whose SHA-256 they name; the last one counts.
 */
export function outboxRows(
  connection: Connection,
  { lineWorks, sending }: { lineWorks: boolean; sending: string | null },
): OutboxRow[] {
  const handed = Map.groupBy(connection.all(handovers, {}), ({ packetId }) => packetId)
  const tried = new Map(connection.all(sendings, {}).map((row) => [row.packetId, row]))
  const receipts = Map.groupBy(allReceipts(connection), ({ packetSha256 }) => packetSha256)
  const listed = connection.all(packets, {})
  const newest = new Map<string, number>()
  for (const { reportId, revision } of listed)
    if (reportId !== null) newest.set(reportId, Math.max(newest.get(reportId) ?? 0, revision ?? 0))
  return listed.map(({ withdrawn, fingerprint: _, ...packet }) => {
    const notes = tried.get(packet.packetId) ?? { failures: 0, triedAt: null, nextAt: packet.putAt, faults: '[]' }
    const ways = handed.get(packet.packetId) ?? []
    const answers = receipts.get(packet.sha256) ?? []
    const faults = keptFaults(notes.faults)
    const state = outboxState({
      isWithdrawn: withdrawn !== null,
      isReplaced: packet.reportId !== null && (newest.get(packet.reportId) ?? 0) > (packet.revision ?? 0),
      isHandedOver: ways.length > 0,
      outcome: answers[0]?.outcome ?? null,
      isSending: sending === packet.packetId,
      hasFailed: faults.length > 0,
      lineWorks,
    })
    const isOpen = state === 'waiting' || state === 'failed' || state === 'sending'
    return {
      ...packet,
      state,
      failures: notes.failures,
      triedAt: notes.triedAt,
      nextAt: isOpen && lineWorks ? notes.nextAt : null,
      faults,
      handovers: ways.map(({ way, handedOn, note }) => ({ way, handedOn, note })),
      receipts: answers.map(shownReceipt),
    }
  })
}

/** The bytes of a packet as they were signed; undefined for one that is not in the outbox. */
export function outboxBytes(connection: Connection, packetId: string): Uint8Array | undefined {
  return connection.get(content, { packetId })?.content
}

/** Puts a packet in, inside the caller's command. */
export function writeOutboxPacket(connection: Connection, packet: OutboxPacketTable): void {
  connection.run(insert, packet)
}

/** Says that a packet was handed over, inside the caller's command. */
export function writeHandover(connection: Connection, handover: Handover & { commandSequence: number }): void {
  connection.run(hand, handover)
}

/** Takes a packet out, inside the caller's command. */
export function writeWithdrawal(
  connection: Connection,
  withdrawal: { packetId: string; reason: string; commandSequence: number },
): void {
  connection.run(withdraw, withdrawal)
}

/** Notes how sending went; no part of the books, so no command. */
export function noteSending(connection: Connection, notes: OutboxSendingTable): void {
  connection.run(writeSending, notes)
}

function shownReceipt({ packetSha256: _, ...receipt }: KnownReceipt): OutboxRow['receipts'][number] {
  return receipt
}
