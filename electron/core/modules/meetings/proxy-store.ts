import type { Proxy } from '@shared/contract/meeting-people'
import type { Connection } from '../../db/connection'
import type { ProxyTable } from '../../db/schema-meetings'
import { plain, sql, statement } from '../../db/statement'

const listed = plain<{ meetingId: string }, Proxy>(
  `SELECT proxyId, giver, party.name AS giverName, holder, holderName, givenOn, paper, withdrawnOn
   FROM proxy JOIN party ON party.code = giver WHERE meetingId = @meetingId
   ORDER BY withdrawnOn IS NOT NULL, giver, givenOn`,
)

/** Every proxy of a meeting, those that stand first. */
export function listProxies(connection: Connection, meetingId: string): Proxy[] {
  return connection.all(listed, { meetingId })
}

/** The proxies that stand. */
export function standingProxies(connection: Connection, meetingId: string): Proxy[] {
  return listProxies(connection, meetingId).filter(({ withdrawnOn }) => withdrawnOn === null)
}

const byId = statement<{ proxyId: string }>()((p) =>
  sql.selectFrom('proxy').selectAll().where('proxyId', '=', p.proxyId),
)

/** A proxy by its id; undefined when there is none. */
export function readProxy(connection: Connection, proxyId: string): ProxyTable | undefined {
  return connection.get(byId, { proxyId })
}

export const insertProxy = statement<Omit<ProxyTable, 'withdrawnOn'>>()((p) =>
  sql.insertInto('proxy').values({
    proxyId: p.proxyId,
    meetingId: p.meetingId,
    giver: p.giver,
    holder: p.holder,
    holderName: p.holderName,
    givenOn: p.givenOn,
    paper: p.paper,
    withdrawnOn: null,
    commandSequence: p.commandSequence,
  }),
)

export const endProxy = plain<{ proxyId: string; withdrawnOn: string }, never>(
  'UPDATE proxy SET withdrawnOn = @withdrawnOn WHERE proxyId = @proxyId',
)
