import type { HallEventTable, HallOpeningTable, ProxyTable } from '../../db/schema-meetings'
import { plain, sql, statement } from '../../db/statement'

export const insertOpening = statement<HallOpeningTable>()((p) =>
  sql.insertInto('hallOpening').values({
    meetingId: p.meetingId,
    heldOn: p.heldOn,
    rules: p.rules,
    notices: p.notices,
    commandSequence: p.commandSequence,
  }),
)

export const insertEvent = statement<HallEventTable>()((p) =>
  sql.insertInto('hallEvent').values({
    meetingId: p.meetingId,
    ordinal: p.ordinal,
    at: p.at,
    kind: p.kind,
    content: p.content,
    commandSequence: p.commandSequence,
  }),
)

/** Ends the stage in which a hall takes events. */
export const setStage = plain<{ meetingId: string; stage: 'postponed' | 'closed' }, never>(
  'UPDATE meeting SET stage = @stage WHERE meetingId = @meetingId',
)

/** Proxies handed in before the doors opened, of givers who are entitled. */
export const standingProxies = plain<
  { meetingId: string },
  Pick<ProxyTable, 'giver' | 'holder' | 'holderName' | 'paper'>
>(
  `SELECT giver, holder, holderName, paper FROM proxy
   WHERE meetingId = @meetingId AND withdrawnOn IS NULL AND giver IN (SELECT member FROM voter WHERE meetingId = @meetingId)
   ORDER BY givenOn, proxyId`,
)

export const bookNames = plain<Record<string, never>, { bookId: string; cooperative: string }>(
  'SELECT bookId, name AS cooperative FROM book',
)
