import type { HallEvent } from '@shared/domain/hall/events'
import { foldHall, refusalsOf } from '@shared/domain/hall/fold'
import type { Connection } from '../db/connection'
import type { HallOpeningTable, ProxyTable } from '../db/schema-meetings'
import { plain, sql, statement } from '../db/statement'
import type { MeetingHall } from './hall-of'
import { appendEvent } from './hall-rows'
import { freezeVoters } from './meeting'

const insertOpening = statement<HallOpeningTable>()((p) =>
  sql.insertInto('hallOpening').values({
    meetingId: p.meetingId,
    heldOn: p.heldOn,
    rules: p.rules,
    notices: p.notices,
    commandSequence: p.commandSequence,
  }),
)

const standingProxies = plain<{ meetingId: string }, Pick<ProxyTable, 'giver' | 'holder' | 'holderName' | 'paper'>>(
  `SELECT giver, holder, holderName, paper FROM proxy
   WHERE meetingId = @meetingId AND withdrawnOn IS NULL AND giver IN (SELECT member FROM voter WHERE meetingId = @meetingId)
   ORDER BY givenOn, proxyId`,
)

/**
 * Opens the doors of a meeting that is being prepared, in the book `into` (the office's own, or the copy that is only tried): freezes who may
 * vote and by what the hall is judged, as `of` says, and keeps the proxies whose papers came before: they wait in the hall for their
 * holders; one that cannot stand is passed over. The caller has checked the stage and that somebody is entitled.
 */
export function openDoors(into: Connection, of: MeetingHall, command: { commandSequence: number; at: string }): void {
  const { commandSequence, at } = command
  const { meeting, voters, heldOn, rules, notices } = of
  const { meetingId } = meeting
  freezeVoters(into, { meetingId, voters: voters.map(({ code, ...voter }) => ({ member: code, ...voter })), heldOn })
  into.run(insertOpening, {
    meetingId,
    heldOn,
    rules: JSON.stringify(rules),
    notices: JSON.stringify(notices),
    commandSequence,
  })
  let { hall } = of
  for (const { giver, holder, holderName, paper } of into.all(standingProxies, { meetingId })) {
    const event: HallEvent = {
      kind: 'proxyGiven',
      giver,
      holder: { code: holder, name: holderName },
      paper,
      waiting: true,
    }
    if (refusalsOf(hall, foldHall(hall), event).length > 0) continue
    const kept = { ordinal: hall.events.length + 1, at, event }
    appendEvent(into, { meetingId, ...kept, commandSequence })
    hall = { ...hall, events: [...hall.events, kept] }
  }
}
