import type { InspectionKind } from '@shared/contract/supervision/guide'
import type { PlanItem } from '@shared/contract/supervision/inspections'
import type { Connection } from '../../db/connection'
import type { InspectionPlanTable } from '../../db/schema-supervision'
import { plain, sql, statement } from '../../db/statement'

const planRows = plain<{ year: number }, InspectionPlanTable>(
  'SELECT * FROM inspectionPlan WHERE year = @year AND removedAt IS NULL ORDER BY monthOfYear, kind, planItemId',
)
const madeFor = plain<{ year: number }, { planItemId: string; inspectionId: string; number: string; heldOn: string }>(
  `SELECT planItemId, inspectionId, number, heldOn FROM inspection JOIN inspectionPlan USING (planItemId)
   WHERE year = @year ORDER BY heldOn, inspection.commandSequence`,
)
const oneItem = plain<{ planItemId: string }, InspectionPlanTable>(
  'SELECT * FROM inspectionPlan WHERE planItemId = @planItemId',
)
export const insertPlanItem = statement<Omit<InspectionPlanTable, 'removedAt'>>()((p) =>
  sql.insertInto('inspectionPlan').values({
    planItemId: p.planItemId,
    year: p.year,
    monthOfYear: p.monthOfYear,
    kind: p.kind,
    title: p.title,
    responsible: p.responsible,
    note: p.note,
    removedAt: null,
    commandSequence: p.commandSequence,
  }),
)
export const dropPlanItem = plain<{ planItemId: string; at: string }, never>(
  'UPDATE inspectionPlan SET removedAt = @at WHERE planItemId = @planItemId',
)

/** What is planned for a year in the order of its months, and the records that were made for it. */
export function planOf(connection: Connection, year: number): PlanItem[] {
  const made = connection.all(madeFor, { year })
  return connection.all(planRows, { year }).map(({ removedAt: _, commandSequence: __, ...item }) => ({
    ...item,
    inspections: made
      .filter(({ planItemId }) => planItemId === item.planItemId)
      .map(({ inspectionId, number, heldOn }) => ({ inspectionId, number, heldOn })),
  }))
}

/** An item of any plan, also one that was taken out; undefined when there is none. */
export function planItem(connection: Connection, planItemId: string): InspectionPlanTable | undefined {
  return connection.get(oneItem, { planItemId })
}

/** The usual year of a small co-operative: cash and vouchers each quarter, before the meeting what it will ask about, at its end what is counted. */
export const usualYear: readonly { monthOfYear: number; kind: InspectionKind }[] = [
  { monthOfYear: 1, kind: 'stock' },
  { monthOfYear: 1, kind: 'assets' },
  { monthOfYear: 2, kind: 'compliance' },
  { monthOfYear: 3, kind: 'cash' },
  { monthOfYear: 3, kind: 'vouchers' },
  { monthOfYear: 5, kind: 'support' },
  { monthOfYear: 6, kind: 'cash' },
  { monthOfYear: 6, kind: 'vouchers' },
  { monthOfYear: 7, kind: 'stock' },
  { monthOfYear: 8, kind: 'compliance' },
  { monthOfYear: 9, kind: 'cash' },
  { monthOfYear: 9, kind: 'vouchers' },
  { monthOfYear: 10, kind: 'loans' },
  { monthOfYear: 12, kind: 'cash' },
  { monthOfYear: 12, kind: 'vouchers' },
]
