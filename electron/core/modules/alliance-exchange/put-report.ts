import type { allianceExchange as contract } from '@shared/contract/alliance-exchange'
import { exchangeSummaries } from '@shared/text/exchange-summaries'
import { putInOutbox } from '../../exchange/put-packet'
import type { PreparedHandler } from '../../procedure'

/** Puts an approved report into the outbox: its packet is written where it was not yet, and kept beside the report too. */
export const putReport: PreparedHandler<(typeof contract)['putReport']> = {
  prepare: async (context, { id, reportId, password }) => {
    // Loaded when the first report goes out: making pages and sheets is a large part of the program.
    const { preparePacket, keepPacket } = await import('../../reporting/report-packet')
    const packet = await preparePacket(context, { reportId, password })
    const { revision, sha256, fileName, content } = packet
    return {
      recorded: { id, reportId, revision, sha256 },
      run: (inner) => {
        const { book, command } = inner
        const { sequence: commandSequence } = command
        keepPacket(book.connection, packet, commandSequence)
        const given = { bytes: content, fileName, putAt: inner.now(), commandSequence }
        const { packetId, title } = putInOutbox(book.connection, given)
        command.summary = exchangeSummaries.put(title)
        return { packetId }
      },
    }
  },
}
