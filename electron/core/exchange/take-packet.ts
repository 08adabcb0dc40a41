import type { Connection } from '../db/connection'
import type { ReceivedPacketTable } from '../db/schema-packets'
import { plain } from '../db/statement'
import { exchangeSummaries } from '@shared/text/exchange-summaries'
import { allianceOf, writeAlliance } from './alliance'
import { dropArrived } from './arrived'
import { itemsOf, writeNewsItem } from './news-items'
import { outboxRows } from './outbox'
import type { AlliancePacket } from './read-alliance-packet'
import { writeReceipt } from './receipts'

const insertReceived = plain<ReceivedPacketTable, never>(
  `INSERT INTO receivedPacket (sha256, packetId, kind, fingerprint, fileName, createdAt, receivedAt, commandSequence)
   VALUES (@sha256, @packetId, @kind, @fingerprint, @fileName, @createdAt, @receivedAt, @commandSequence)`,
)
const insertPacket = plain<{ sha256: string; sequence: number | null; content: Uint8Array }, never>(
  'INSERT INTO alliancePacket (sha256, sequence, content) VALUES (@sha256, @sequence, @content)',
)

export type Taking = { bytes: Uint8Array; fileName: string; at: string; commandSequence: number }

/** Takes a judged packet in, inside the caller's command. Answers how many things it brought and the line for the history. */
export function takeAlliancePacket(
  connection: Connection,
  given: AlliancePacket,
  { bytes, fileName, at, commandSequence }: Taking,
): { items: number; summary: string } {
  const { manifest, sha256 } = given.packet
  const { packetId, kind, createdAt, sender } = manifest
  const fingerprint = sender.keyFingerprint
  connection.run(insertReceived, {
    sha256,
    packetId,
    kind,
    fingerprint,
    fileName,
    createdAt,
    receivedAt: at,
    commandSequence,
  })
  const sequence = given.kind === 'alliance-news' ? given.news.sequence : null
  connection.run(insertPacket, { sha256, sequence, content: bytes })
  dropArrived(connection, sha256)
  return given.kind === 'report-receipt'
    ? takeReceipt(connection, given, commandSequence)
    : takeNews(connection, given, commandSequence)
}

function takeReceipt(
  connection: Connection,
  { packet, receipt }: Extract<AlliancePacket, { kind: 'report-receipt' }>,
  commandSequence: number,
): { items: number; summary: string } {
  const { number, reportId, revision, packetSha256, receivedAt, outcome, officer } = receipt
  const remarks = JSON.stringify(receipt.remarks)
  const { sha256, manifest } = packet
  const row = { sha256, number, reportId, revision, packetSha256, receivedAt, outcome, officer, remarks }
  writeReceipt(connection, { ...row, issuedAt: manifest.createdAt, commandSequence })
  return {
    items: 1,
    summary: exchangeSummaries.receipt(outcome, number, answeredTitle(connection, packetSha256) ?? reportId),
  }
}

/** What a receipt answers, as the outbox calls it; null for a packet that is not in it. */
export function answeredTitle(connection: Connection, packetSha256: string): string | null {
  const rows = outboxRows(connection, { lineWorks: false, sending: null })
  return rows.find(({ sha256 }) => sha256 === packetSha256)?.title ?? null
}

function takeNews(
  connection: Connection,
  { packet: { sha256 }, news }: Extract<AlliancePacket, { kind: 'alliance-news' }>,
  commandSequence: number,
): { items: number; summary: string } {
  const { sequence, address } = news
  const items = itemsOf(news)
  for (const item of items) writeNewsItem(connection, { ...item, sequence, sha256, commandSequence })
  const alliance = allianceOf(connection)
  if (alliance !== undefined && address !== '' && address !== alliance.offered)
    writeAlliance(connection, { ...alliance, offered: address, commandSequence })
  return { items: items.length, summary: exchangeSummaries.news(sequence, items.length) }
}
