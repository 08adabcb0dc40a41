import type { OutboxRow } from '@shared/contract/alliance-exchange'
import type { CallContext } from '../../context'
import { writeHandover } from '../../exchange/outbox'
import { markReportSent } from '../../reporting/mark-sent'

/** Says inside a command that a packet was handed over: it stands so in the outbox, and a report of this book is sent. */
export function handedOver(
  { book, command, user }: CallContext,
  { packetId, reportId, revision }: Pick<OutboxRow, 'packetId' | 'reportId' | 'revision'>,
  { way, handedOn, note }: OutboxRow['handovers'][number],
): void {
  const { connection } = book
  const { sequence: commandSequence } = command
  writeHandover(connection, { packetId, way, handedOn, note, commandSequence })
  if (reportId === null || revision === null) return
  const sent = { reportId, revision, sentOn: handedOn, way: way === 'https' ? 'line' : 'packet' } as const
  markReportSent(connection, { ...sent, note, userId: user.id, commandSequence })
}
