import type { VisitTable } from '../../db/schema-supervision'
import { sql, statement } from '../../db/statement'

export const insertVisit = statement<VisitTable>()((p) =>
  sql.insertInto('supervisionVisit').values({
    visitId: p.visitId,
    heldOn: p.heldOn,
    supervisors: p.supervisors,
    note: p.note,
    throughSequence: p.throughSequence,
    commandSequence: p.commandSequence,
  }),
)
