import type { PlanFigure } from '@shared/contract/meeting-papers'
import type { Dong } from '@shared/domain/money'
import type { Month } from '@shared/domain/period'
import type { Track } from '@shared/domain/training'

/** Where a year's result came from, in đồng; costs are positive. Lines of B02-HTX in one place. */
export type YearResult = {
  /** Net of deductions (lines 10a and 10b). */
  revenueExternal: Dong
  revenueInternal: Dong
  otherIncome: Dong
  /** Cost of what was sold, management, other costs and income tax (lines 11, 12, 32, 51). */
  costOfSales: Dong
  management: Dong
  otherCosts: Dong
  tax: Dong
  /** After tax (line 60). */
  profit: Dong
}

/** A planned figure beside what it came to; `actual` null for a year to come. */
export type PlanLine = { figure: PlanFigure; planned: number; actual: number | null }

/** A balance at the beginning and at the end of a year, in đồng. */
export type Standing = { name: string; opening: Dong; closing: Dong }

/** A fund's year: what it held, what came, what was used, what it holds, in đồng. */
export type FundYear = { account: string; name: string; opening: Dong; added: Dong; used: Dong; closing: Dong }

/** Members of one kind over a year, with their paid capital at its ends in đồng. */
export type MemberYear = {
  type: 'official' | 'contributing' | 'nonContributing'
  start: number
  joined: number
  left: number
  /** Who is of another kind now than at the start. */
  changed: number
  end: number
  paidStart: Dong
  paidEnd: Dong
}

/** What people of the co-operative learned in a year: by track (null for other courses) how many completed a course, and how many got a certificate. */
export type TrainingYear = { track: Track | null; completed: number; certificates: number }

/** What the books say of one year, as a meeting is told it; nothing is looked up. */
export type YearFigures = {
  year: number
  /** True once the year is closed; before, the result stands on the plan of its closing (reading 30). */
  closed: boolean
  months: readonly { month: Month; external: Dong; internal: Dong }[]
  result: YearResult
  /** Null where the book does not know the year before. */
  previous: YearResult | null
  plan: readonly PlanLine[]
  nextPlan: readonly PlanLine[]
  debts: readonly Standing[]
  funds: readonly FundYear[]
  /** Cash and bank at the beginning of the year (month null) and at the end of each month. */
  cash: readonly { month: Month | null; cash: Dong; bank: Dong }[]
  assets: Standing
  equity: Standing
  members: readonly MemberYear[]
  training: readonly TrainingYear[]
}

/** Every cost of a result together, income tax included. */
export function costsOf({ costOfSales, management, otherCosts, tax }: YearResult): Dong {
  return costOfSales + management + otherCosts + tax
}

/** All that came in: both revenues and other income. */
export function incomeOf({ revenueExternal, revenueInternal, otherIncome }: YearResult): Dong {
  return revenueExternal + revenueInternal + otherIncome
}
