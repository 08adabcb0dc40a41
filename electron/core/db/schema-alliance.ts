import type { Generated } from 'kysely'

/** The rows of reports to the alliance; `schema.ts` puts them together. */

/** What somebody declared of an indicator for a period; of a stock the last day is what it stands for. The newest row counts. */
export type DeclaredFigureTable = {
  declaredId: Generated<number>
  code: string
  fromDate: string
  toDate: string
  value: number | null
  text: string | null
  commandSequence: number
}

export type AllianceSchema = { declaredFigure: DeclaredFigureTable }
