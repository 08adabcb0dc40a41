import type { AssessmentEntry, AssessmentResult } from '@shared/contract/periodic-reports'
import type { AssessmentSheet } from '@shared/contract/report-form'
import type { Fault } from '@shared/contract/refusal'
import { addMonths } from '@shared/domain/civil-date'
import { fault } from '@shared/text/fault'

/** Months a co-operative must have been at work, and the most it may have stopped within the year, to be scored. */
const WORKING_MONTHS = 12
const STOPPED_MONTHS = 3

/**
 * What is wrong with the points of a sheet (Circular 01/2020/TT-BKHĐT): another list of criteria, another most than the sheet's (of open
 * criteria their sum is the group's, of the others each is the sheet's own), more points than the most.
 */
export function assessmentFaults(sheet: AssessmentSheet, { points }: AssessmentEntry): Fault[] {
  const given = new Map(points.map((one) => [one.id, one]))
  if (
    given.size !== points.length ||
    given.size !== sheet.criteria.length ||
    sheet.criteria.some(({ id }) => !given.has(id))
  )
    return [fault({ code: 'assessment-criteria', column: 'assessment' })]
  const faults: Fault[] = []
  for (const { id, title, most, isOpen } of sheet.criteria) {
    const own = given.get(id)
    if (own === undefined) continue
    if (!isOpen && own.most !== most) faults.push(fault({ code: 'assessment-most', column: id, value: title }))
    if (own.points > own.most)
      faults.push(fault({ code: 'assessment-points', column: id, value: title, data: { limit: own.most } }))
  }
  for (const group of sheet.groups) {
    const own = sheet.criteria.filter((one) => one.group === group.id)
    if (
      own.reduce((sum, { id }) => sum + (given.get(id)?.most ?? 0), 0) !== group.most &&
      own.some(({ isOpen }) => isOpen)
    )
      faults.push(fault({ code: 'assessment-most', column: group.id, value: group.title, data: { limit: group.most } }))
  }
  return faults
}

/**
 * The total and its class: tốt from 80, khá from 65, trung bình from 50, else yếu. Not scored when it has worked less than 12 months on the
 * period's last day, or stopped more than 3 months in the year; a founding day nobody declared does not hinder.
 */
export function assessmentResult(
  sheet: AssessmentSheet,
  entry: AssessmentEntry | null,
  { foundedOn, to }: { foundedOn: string | null; to: string },
): AssessmentResult {
  const points = entry?.points ?? []
  const total = points.reduce((sum, one) => sum + one.points, 0)
  const most = sheet.groups.reduce((sum, one) => sum + one.most, 0)
  const isYoung = foundedOn !== null && addMonths(foundedOn, WORKING_MONTHS) > to
  const notScored = isYoung ? 'young' : (entry?.stoppedMonths ?? 0) > STOPPED_MONTHS ? 'stopped' : null
  const { good, fair, average } = sheet.bands
  const reached = total >= good ? 'good' : total >= fair ? 'fair' : total >= average ? 'average' : 'weak'
  return { total, most, class: notScored === null && entry !== null ? reached : null, notScored }
}
