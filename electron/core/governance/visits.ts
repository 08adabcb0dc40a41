import type { Visit } from '@shared/contract/supervision/watch'
import type { Connection } from '../db/connection'
import type { VisitTable } from '../db/schema-supervision'
import { plain } from '../db/statement'
import { fingerprintOf } from '../ledger/hash'

type VisitRow = VisitTable & { hash: string; closedAt: string; lastVoucherId: number }

const visitRows = plain<Record<string, never>, VisitRow>(
  `SELECT supervisionVisit.*, seen.hash, seen.lastVoucherId, own.at AS closedAt
   FROM supervisionVisit JOIN command AS seen ON seen.sequence = throughSequence
     JOIN command AS own ON own.sequence = supervisionVisit.commandSequence
   ORDER BY supervisionVisit.commandSequence DESC`,
)

/** A visit, and the place in the chain up to which the book was seen. */
export type ClosedVisit = { visit: Visit; throughSequence: number; lastVoucherId: number }

/** Visits of the supervisors that were closed, the newest first; what came since one is what its fingerprint does not cover. */
export function closedVisits(connection: Connection): ClosedVisit[] {
  return connection.all(visitRows, {}).map(({ hash, throughSequence, lastVoucherId, ...row }) => ({
    throughSequence,
    lastVoucherId,
    visit: {
      visitId: row.visitId,
      heldOn: row.heldOn,
      supervisors: row.supervisors.split('\n'),
      note: row.note,
      fingerprint: fingerprintOf(hash),
      closedAt: row.closedAt,
    },
  }))
}
