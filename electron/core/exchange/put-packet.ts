import {
  COOPERATIVE_REPORT,
  COOPERATIVE_REPORT_VERSION,
  CooperativeReport,
  REPORT_FILE,
} from '@shared/contract/cooperative-report'
import {
  RESULTS_FILE,
  TRAINING_RESULTS,
  TRAINING_RESULTS_VERSION,
  TrainingResults,
} from '@shared/contract/training-results'
import { reportPeriodOf } from '@shared/domain/report-period'
import { toNfc } from '@shared/domain/text-fold'
import { exchangeSummaries } from '@shared/text/exchange-summaries'
import { periodWords } from '@shared/text/periodic-reports'
import { parsedFile } from './packet-json'
import type { Connection } from '../db/connection'
import { bookKey } from '../packet/book-key'
import { type Packet, readPacket } from '../packet/read-packet'
import { refuse } from '../refusal'
import { allianceRow } from './alliance'
import { outboxRows, writeOutboxPacket } from './outbox'

/** What a packet is called in the outbox, and which revision of which report it is. */
type About = { title: string; reportId: string | null; revision: number | null }

/**
 * Puts a packet that this book's own key signed into the outbox, inside the caller's command: the bytes as they are. Answers its id and
 * title. Refuses what `readPacket` refuses, 'outbox-not-own', 'outbox-other-recipient', 'outbox-known', 'outbox-older'.
 */
export function putInOutbox(
  connection: Connection,
  {
    bytes,
    fileName,
    putAt,
    commandSequence,
  }: { bytes: Uint8Array; fileName: string; putAt: string; commandSequence: number },
): { packetId: string; title: string } {
  const packet = ownPacket(connection, bytes)
  const { packetId, kind, sender, recipient } = packet.manifest
  const alliance = allianceRow(connection)
  if (recipient !== null && alliance !== null && recipient.taxCode !== alliance.taxCode)
    refuse({ code: 'outbox-other-recipient', column: 'file', data: { name: recipient.name } })
  const about = aboutOf(packet)
  const rows = outboxRows(connection, { lineWorks: false, sending: null })
  if (rows.some((row) => row.sha256 === packet.sha256 || row.packetId === packetId))
    refuse({ code: 'outbox-known', column: 'file' })
  const later = rows.find(
    ({ reportId, revision }) =>
      reportId !== null && reportId === about.reportId && (revision ?? 0) >= (about.revision ?? 0),
  )
  if (later !== undefined) refuse({ code: 'outbox-older', column: 'file', data: { number: later.revision ?? 0 } })
  const { keyFingerprint: fingerprint } = sender
  const { sha256 } = packet
  writeOutboxPacket(connection, {
    packetId,
    kind,
    ...about,
    fingerprint,
    sha256,
    content: bytes,
    fileName,
    putAt,
    commandSequence,
  })
  return { packetId, title: about.title }
}

/** Only what the key in use signed goes out: the alliance knows no other. */
function ownPacket(connection: Connection, bytes: Uint8Array): Packet {
  const own = bookKey(connection) ?? refuse({ code: 'key-missing' })
  return readPacket(bytes, {
    kinds: { [COOPERATIVE_REPORT]: COOPERATIVE_REPORT_VERSION, [TRAINING_RESULTS]: TRAINING_RESULTS_VERSION },
    keyStanding: (fingerprint) =>
      fingerprint === own.fingerprint
        ? 'trusted'
        : refuse({ code: 'outbox-not-own', column: 'file', data: { expected: own.fingerprint } }),
  })
}

function aboutOf(packet: Packet): About {
  if (packet.manifest.kind === TRAINING_RESULTS) {
    const { course, asOf } = parsedFile(packet, RESULTS_FILE, TrainingResults)
    return { title: `${toNfc(course.code)} ${toNfc(course.name)}, ${asOf}`, reportId: null, revision: null }
  }
  const { form, period, reportId, revision } = parsedFile(packet, REPORT_FILE, CooperativeReport)
  const known = reportPeriodOf(period.key)
  const words = known === null ? period.key : periodWords(known)
  return { title: exchangeSummaries.revision(`${toNfc(form.title)}, ${words}`, revision), reportId, revision }
}
