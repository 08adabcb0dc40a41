import type { Finding } from '@shared/contract/supervision/findings'
import type { Connection } from '../../db/connection'
import type { FindingStepTable, FindingTable } from '../../db/schema-supervision'
import { plain, sql, statement } from '../../db/statement'
import { findingStanding } from '../../governance/findings'
import { refuse } from '../../refusal'

type Row = FindingTable & { issuedBy: string; voucherNumber: string | null; inspectionNumber: string | null }
type StepRow = FindingStepTable & { by: string }

const findingRows = plain<Record<string, never>, Row>(
  `SELECT finding.*, coalesce(user.name, command.userId) AS issuedBy, voucher.number || '/' || voucher.numberYear AS voucherNumber,
     inspection.number AS inspectionNumber
   FROM finding JOIN command ON command.sequence = finding.commandSequence LEFT JOIN user ON user.userId = command.userId
     LEFT JOIN voucher ON voucher.voucherId = finding.voucherId LEFT JOIN inspection USING (inspectionId)
   ORDER BY finding.commandSequence DESC`,
)
const stepRows = plain<Record<string, never>, StepRow>(
  `SELECT findingStep.*, coalesce(user.name, command.userId) AS by
   FROM findingStep JOIN command ON command.sequence = commandSequence LEFT JOIN user ON user.userId = command.userId
   ORDER BY stepId`,
)
const insertStep = statement<Omit<FindingStepTable, 'stepId'>>()((p) =>
  sql.insertInto('findingStep').values({
    findingId: p.findingId,
    kind: p.kind,
    date: p.date,
    text: p.text,
    dueOn: p.dueOn,
    commandSequence: p.commandSequence,
  }),
)

const ORDER = { open: 0, answered: 1, closed: 2 } as const

/** Everything that was issued: what waits for an answer first, the earliest due on top, then what waits for the supervisors, then the rest. */
export function listFindings(connection: Connection, today: string): Finding[] {
  const steps = connection.all(stepRows, {})
  return connection
    .all(findingRows, {})
    .map((row) =>
      findingOf(
        row,
        steps.filter(({ findingId }) => findingId === row.findingId),
        today,
      ),
    )
    .toSorted(
      (a, b) => ORDER[a.state] - ORDER[b.state] || (a.state === 'open' ? compare(a.currentDueOn, b.currentDueOn) : 0),
    )
}

/** One finding; refuses 'finding-unknown'. */
export function readFinding(connection: Connection, findingId: string, today: string): Finding {
  const found = listFindings(connection, today).find((one) => one.findingId === findingId)
  return found ?? refuse({ code: 'finding-unknown', column: 'findingId' })
}

/** Adds what was done about a finding. */
export function addFindingStep(connection: Connection, step: Omit<FindingStepTable, 'stepId'>): void {
  connection.run(insertStep, step)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function findingOf({ commandSequence: _, ...row }: Row, steps: readonly StepRow[], today: string): Finding {
  const { state, dueOn } = findingStanding(row, steps)
  return {
    ...row,
    state,
    currentDueOn: dueOn,
    overdue: state === 'open' && dueOn < today,
    steps: steps.map(({ kind, date, text, dueOn: due, by }) => ({ kind, date, text, dueOn: due, by })),
  }
}
