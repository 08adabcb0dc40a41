import { addMonths } from '@shared/domain/civil-date'
import type { SupportRate } from '@shared/domain/training-cost'
import type { TrainingRules } from '@shared/domain/training-rules'
import type { SizeTable } from './bodies/size-class'
import type { Guide } from '@shared/contract/supervision/guide'
import type { CharterItems } from './charter-items'
import type { Holiday } from './working-days'

/**
 * The figures of Law 17/2023/QH15 and its decrees that a rule compares with. Each is dated data in `resources/law/`: texts change
 * faster than programs. Percentages are of one hundred, spans in the unit of the name.
 */
export const lawFigureNames = [
  // Members
  'minimumMembers',
  'belowMinimumMonths',
  'adultAge',
  'associateMinimumAge',
  'foreignMembersBelowPercent',
  // Capital
  'capitalCapPercent',
  'unionCapitalCapPercent',
  'foreignCapitalCapPercent',
  'paymentMonths',
  'reRegisterDays',
  // Income and funds
  'externalFundFloorPercent',
  'unionExternalFundFloorPercent',
  'useAndLabourFloorPercent',
  // Internal lending
  'lendingMonths',
  'lendingSupervisors',
  'lendingPoolPercent',
  'lendingMemberPercent',
  'lendingRatePercent',
  'lendingOverduePercent',
  // Bodies and meetings
  'boardMinimum',
  'boardMaximum',
  'supervisoryMinimum',
  'supervisoryMaximum',
  'termYears',
  'boardMeetingMonths',
  'generalMeetingMonths',
  'annualMeetingMonths',
  'unionFullFormMembers',
  'unionBoardMeetingMonths',
  'annualMeetingDeadlineMonths',
  'withoutMeetingMonths',
  'conveneDays',
  'supervisorsConveneDays',
  'noticeDays',
  'petitionDays',
  'requestOneIn',
  'firstQuorumPercent',
  'secondQuorumPercent',
  'secondCallDays',
  'thirdCallDays',
  'specialMajorityPercent',
  'ordinaryMajorityPercent',
  'assetDealPercent',
  'minutesSignersPercent',
  // Delegates
  'delegateMinimumMembers',
  'delegateSmallMembers',
  'delegateSmallPercent',
  'delegateMiddleMembers',
  'delegateMiddlePercent',
  'delegateLargeMembers',
  'delegateLargePercent',
  'delegatesBeyond',
  // Meetings of the board
  'boardQuorumThirds',
  'boardSecondQuorumPercent',
  'boardSecondCallDays',
  'boardMeetingInsteadDays',
  // What is published for members to read
  'publicationWorkingDays',
  'publicationDays',
  // Audit, and the charter itself
  'auditYears',
  'charterReviewMonths',
] as const
export type LawFigureName = (typeof lawFigureNames)[number]

/** Every figure as it is on one day. */
export type LawFigures = Readonly<Record<LawFigureName, number>>

/** A figure from a day on, with the text and the article it stands in. */
export type DatedFigure = {
  figure: LawFigureName
  value: number
  /** YYYY-MM-DD. */
  effectiveFrom: string
  text: string
  article: string
}

/** The law as the program knows it: each figure's rows in the order of their dates. */
export type Law = {
  readonly id: string
  readonly name: string
  /** The day its first text came into force. */
  readonly effectiveFrom: string
  readonly figures: Readonly<Record<LawFigureName, readonly [DatedFigure, ...DatedFigure[]]>>
  /** The 24 things a charter sets, and what the law says to them. */
  readonly charterItems: CharterItems
  /** How each kind of inspection of the supervisors is done. */
  readonly inspections: readonly Guide[]
  /** Public holidays, for working days (article 14.2, reading 9). */
  readonly holidays: readonly Holiday[]
  /** What makes a co-operative large, medium or small, by sector and day (Decree 113/2024). */
  readonly sizeTables: readonly SizeTable[]
  /** The rule sets of certificate courses, in the order of their days (Circulars 42/2015 and 34/2018/TT-BLĐTBXH). */
  readonly training: readonly TrainingRules[]
  /** The dated rates at which the State supports training. */
  readonly supportRates: readonly SupportRate[]
}

/**
 * The figures in force on a day (YYYY-MM-DD). Before a figure's first row that row counts too: the program knows no older law, and a
 * book that begins before 01/07/2024 is judged by the first figures there are.
 */
export function lawOn(law: Law, date: string): LawFigures {
  const inForce = ([first, ...later]: readonly [DatedFigure, ...DatedFigure[]]): number =>
    later.reduce((latest, row) => (row.effectiveFrom <= date ? row : latest), first).value
  const pairs = lawFigureNames.map((name) => [name, inForce(law.figures[name])] as const)
  // Object.fromEntries forgets which keys there are; the list it is made of is the type's own.
  return Object.fromEntries(pairs) as Record<LawFigureName, number>
}

/** The day by which a charter older than the law had to be brought in line: 18 months after the law came into force (article 115.1). */
export function charterDeadline(law: Law): string {
  return addMonths(law.effectiveFrom, lawOn(law, law.effectiveFrom).charterReviewMonths)
}
