import { hash } from 'node:crypto'
import { ALLIANCE_NEWS, ALLIANCE_NEWS_VERSION, AllianceNews, NEWS_FILE } from '@shared/contract/alliance-news'
import { RECEIPT_FILE, REPORT_RECEIPT, REPORT_RECEIPT_VERSION, ReportReceipt } from '@shared/contract/report-receipt'
import type { Connection } from '../db/connection'
import type { ReceivedPacketTable } from '../db/schema-packets'
import { plain } from '../db/statement'
import { type Packet, readPacket } from '../packet/read-packet'
import { keyOf, keyStanding } from '../packet/trusted-keys'
import { refuse } from '../refusal'
import { allianceRow } from './alliance'
import { itemsOf, lastSequence } from './news-items'
import { contentFault, parsedFile } from './packet-json'

/** A packet of the alliance, read and judged: an answer to a report, or news. */
export type AlliancePacket = { packet: Packet; sender: string } & (
  | { kind: 'report-receipt'; receipt: ReportReceipt }
  | { kind: 'alliance-news'; news: AllianceNews }
)

const received = plain<{ sha256: string; packetId: string; fingerprint: string }, ReceivedPacketTable>(
  `SELECT * FROM receivedPacket WHERE sha256 = @sha256 OR (packetId = @packetId AND fingerprint = @fingerprint)`,
)

/** Whether a packet of these bytes was taken in before. */
export function isTaken(connection: Connection, bytes: Uint8Array): boolean {
  return connection.get(received, { sha256: hash('sha256', bytes, 'hex'), packetId: '', fingerprint: '' }) !== undefined
}

/**
 * Reads a packet of the registered alliance and judges it against the book, whose tax code is given; writes nothing. Refuses what
 * `readPacket` refuses, 'alliance-missing', 'alliance-packet-other', 'packet-other-recipient', 'packet-repeated', 'packet-content',
 * 'packet-file-missing' and 'news-older'.
 */
export function readAlliancePacket(connection: Connection, bytes: Uint8Array, taxCode: string): AlliancePacket {
  const alliance = allianceRow(connection) ?? refuse({ code: 'alliance-missing' })
  const packet = readPacket(bytes, {
    kinds: { [REPORT_RECEIPT]: REPORT_RECEIPT_VERSION, [ALLIANCE_NEWS]: ALLIANCE_NEWS_VERSION },
    keyStanding: (fingerprint) => standingOf(connection, fingerprint, alliance),
  })
  const { recipient, packetId, sender, kind } = packet.manifest
  if (recipient !== null && recipient.taxCode !== taxCode)
    refuse({ code: 'packet-other-recipient', column: 'file', value: recipient.taxCode, data: { name: recipient.name } })
  const { sha256 } = packet
  const same = connection.get(received, { sha256, packetId, fingerprint: sender.keyFingerprint })
  if (same !== undefined)
    refuse({ code: 'packet-repeated', column: 'file', data: { date: same.receivedAt.slice(0, 10) } })
  const { name } = alliance
  if (kind === REPORT_RECEIPT)
    return { packet, sender: name, kind: 'report-receipt', receipt: parsedFile(packet, RECEIPT_FILE, ReportReceipt) }
  return { packet, sender: name, kind: 'alliance-news', news: judgedNews(connection, packet) }
}

/** A school's key is trusted for results of its learners; forms, days and answers are the alliance's alone. */
function standingOf(
  connection: Connection,
  fingerprint: string,
  alliance: { fingerprint: string; name: string },
): 'trusted' | 'withdrawn' | 'unknown' {
  const standing = keyStanding(connection, fingerprint)
  if (standing !== 'trusted' || fingerprint === alliance.fingerprint) return standing
  const name = keyOf(connection, fingerprint)?.name ?? ''
  return refuse({ code: 'alliance-packet-other', column: 'file', data: { name, expected: alliance.name } })
}

function judgedNews(connection: Connection, packet: Packet): AllianceNews {
  const news = parsedFile(packet, NEWS_FILE, AllianceNews)
  const known = lastSequence(connection)
  if (news.sequence <= known)
    refuse({ code: 'news-older', column: 'file', data: { number: known, value: news.sequence } })
  const named = new Set<string>()
  for (const { kind, itemId } of itemsOf(news)) {
    if (named.has(`${kind} ${itemId}`)) contentFault(NEWS_FILE, `${kind} ${itemId}`)
    named.add(`${kind} ${itemId}`)
  }
  for (const { code } of news.dictionary?.indicators ?? [])
    if (!code.startsWith('own.')) contentFault(NEWS_FILE, `dictionary ${code}`)
  const paths = [
    ...news.forms.map(({ template }) => template),
    ...[...news.notices, ...news.market].map(({ attachment }) => attachment),
  ]
  for (const path of paths)
    if (path !== null && !packet.files.has(path))
      refuse({ code: 'packet-file-missing', column: 'file', data: { path } })
  return news
}
