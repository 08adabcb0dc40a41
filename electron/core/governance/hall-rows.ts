import type { KeptHallEvent } from '@shared/domain/hall/events'
import type { Connection } from '../db/connection'
import type { HallEventTable } from '../db/schema-meetings'
import { sql, statement } from '../db/statement'

const insertEvent = statement<HallEventTable>()((p) =>
  sql.insertInto('hallEvent').values({
    meetingId: p.meetingId,
    ordinal: p.ordinal,
    at: p.at,
    kind: p.kind,
    content: p.content,
    commandSequence: p.commandSequence,
  }),
)

/** Appends what happened in a hall; the caller has asked whether it can have happened. */
export function appendEvent(
  connection: Connection,
  { meetingId, ordinal, at, event, commandSequence }: KeptHallEvent & { meetingId: string; commandSequence: number },
): void {
  const content = JSON.stringify(event)
  connection.run(insertEvent, { meetingId, ordinal, at, kind: event.kind, content, commandSequence })
}
