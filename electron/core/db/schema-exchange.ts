import type { ReportReceipt } from '@shared/contract/report-receipt'
import type { HandoverWay, NewsKind } from '@shared/contract/alliance-exchange'
import type { Generated } from 'kysely'

/** The rows of migration 23: the alliance, the outbox, and what comes back; `schema.ts` puts them together. */

/** The alliance a book reports to; one row. Its name and tax code stand at its key. */
export type AllianceTable = {
  onlyRow: number
  fingerprint: string
  /** Where packets go over HTTPS; '' for nowhere. */
  address: string
  /** The address the alliance's news named last. */
  offered: string
  /** The SHA-256 of its certificate as TLS tools write it, 'AB:CD:…'; '' for what the machine's authorities say. */
  pin: string
  isOn: number
  /** The packet that asks what is waiting: signed once, because the key may be sealed. */
  request: Uint8Array | null
  requestKey: string | null
  requestedAt: string | null
  commandSequence: number
}

/** How the line goes; written between commands, no part of the books. */
export type AllianceLineTable = {
  onlyRow: number
  failures: number
  triedAt: string | null
  answeredAt: string | null
  nextAt: string | null
  /** Why the last try failed: a list of faults as JSON. */
  faults: string
}

export type OutboxPacketTable = {
  packetId: string
  kind: string
  title: string
  reportId: string | null
  revision: number | null
  fingerprint: string
  sha256: string
  content: Uint8Array
  fileName: string
  putAt: string
  commandSequence: number
}

export type OutboxHandoverTable = {
  handoverId: Generated<number>
  packetId: string
  way: HandoverWay
  handedOn: string
  note: string
  commandSequence: number
}

/** How sending a packet over the line goes; `nextAt` is null where it is not tried again by itself. */
export type OutboxSendingTable = {
  packetId: string
  failures: number
  triedAt: string | null
  nextAt: string | null
  faults: string
}

export type ReportReceiptTable = {
  sha256: string
  number: string
  reportId: string
  revision: number
  packetSha256: string
  receivedAt: string
  issuedAt: string
  outcome: ReportReceipt['outcome']
  officer: string
  /** As in the packet, JSON. */
  remarks: string
  commandSequence: number
}

export type NewsItemTable = {
  kind: NewsKind
  itemId: string
  sequence: number
  sha256: string
  title: string
  /** By when, of a form from when, of a notice when it was issued. */
  day: string | null
  /** As in the packet, JSON. */
  content: string
  commandSequence: number
}

export type ExchangeSchema = {
  alliance: AllianceTable
  allianceLine: AllianceLineTable
  outboxPacket: OutboxPacketTable
  outboxHandover: OutboxHandoverTable
  outboxWithdrawal: { packetId: string; reason: string; commandSequence: number }
  outboxSending: OutboxSendingTable
  arrivedPacket: { sha256: string; content: Uint8Array; arrivedAt: string }
  alliancePacket: { sha256: string; sequence: number | null; content: Uint8Array }
  reportReceipt: ReportReceiptTable
  newsItem: NewsItemTable
  newsRead: { userId: string; kind: NewsKind; itemId: string; sequence: number; readAt: string }
  newsDone: { kind: 'calendar' | 'survey'; itemId: string; doneOn: string; commandSequence: number }
}
