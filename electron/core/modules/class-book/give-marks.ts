import type { classBook as contract, ClassBookLine } from '@shared/contract/class-book'
import type { InputOf } from '@shared/contract/procedure'
import type { Fault } from '@shared/contract/refusal'
import { OUTCOME_MISSED, OUTCOME_REACHED } from '@shared/domain/training'
import { markShown } from '@shared/text/mark-shown'
import { markKindWords } from '@shared/text/training-words'
import { trainingSummaries } from '@shared/text/training-summaries'
import type { CallContext } from '../../context'
import { classBookOf } from '../../training/class-book'
import { isJudged, logAfterCouncil, unsaidFault } from '../../training/after-council'
import { enrolmentOf } from '../../training/enrolments'
import { refuseAll } from '../../refusal'
import { fault } from '@shared/text/fault'
import { insertMark } from './store'

type Given = InputOf<typeof contract.giveMarks>['marks'][number]

/**
 * Gives marks, wholly or not at all. The first mark of a place needs no reason, each later one does and replaces the one that stands; the
 * same value again is left out. An exam's mark asks for the right to sit it (R39): refuses 'exam-not-open' with the count of reasons,
 * 'mark-needs-reason', 'mark-missing' where nothing is to be taken back, 'mark-repeated' for two marks of one place, 'learner-left', each
 * with its row. Of a short course only outcomes are given, in their order and no further than the retakes (Circular
 * 43/2015/TT-BLĐTBXH); what is refused the contract says.
 */
export function giveMarks(context: CallContext, marks: readonly Given[]): void {
  const { book, command } = context
  const { connection } = book
  const gridOf = gridsOnce(context)
  const lineOf = (given: Given) => gridOf(given).lines.get(given.enrolmentId)
  const faults: Fault[] = []
  const rows: { given: Given; judged: boolean; replacesId: string | null }[] = []
  const places = new Set<string>()
  for (const [at, given] of marks.entries()) {
    const line = lineOf(given)
    if (line === undefined) {
      faults.push(
        fault({ code: 'learner-not-in-round', row: at + 1, value: enrolmentOf(connection, given.enrolmentId).name }),
      )
      continue
    }
    const cell = JSON.stringify([given.enrolmentId, given.module, given.round, given.kind, given.place])
    if (places.has(cell)) faults.push(fault({ code: 'mark-repeated', row: at + 1, data: { name: line.name } }))
    places.add(cell)
    const before = line.marks.find(({ kind, place }) => kind === given.kind && place === given.place)
    if (before?.value === given.value) continue
    const { tests } = gridOf(given)
    const why =
      markFault(given, line, before !== undefined, at + 1) ??
      (tests === null ? examFault(given, line, before !== undefined, at + 1) : outcomeFault(given, line, tests, at + 1))
    const judged = isJudged(connection, given)
    const unsaid = judged && why === null ? unsaidFault(line.name, given.reason, at + 1) : null
    faults.push(...[why, unsaid].filter((one) => one !== null))
    rows.push({ given, judged, replacesId: before?.markId ?? null })
  }
  refuseAll(faults)
  for (const { given, judged, replacesId } of rows) {
    const { enrolmentId, module, reason } = given
    if (judged)
      logAfterCouncil(connection, { enrolmentId, what: 'mark', module, reason, commandSequence: command.sequence })
    connection.run(insertMark, {
      ...given,
      replacesId,
      reason: replacesId === null ? '' : given.reason,
      commandSequence: command.sequence,
    })
  }
  command.summary = trainingSummaries.marksGiven(
    rows.map(({ given }) => ({
      name: lineOf(given)?.name ?? '',
      kind: markKindWords[given.kind],
      mark: given.value === null ? null : markShown(given.kind, given.value),
      reason: given.reason,
    })),
  )
}

function markFault(given: Given, line: ClassBookLine, replaces: boolean, row: number): Fault | null {
  const where = whereOf(given, row)
  const data = { name: line.name }
  if (line.leftOn !== null) return fault({ code: 'learner-left', ...where, data: { date: line.leftOn } })
  if (given.value === null && !replaces) return fault({ code: 'mark-missing', ...where, data })
  if (replaces && given.reason === '') return fault({ code: 'mark-needs-reason', ...where, data })
  return null
}

const whereOf = ({ kind, value }: Given, row: number) => ({
  row,
  column: kind,
  value: value === null ? '' : markShown(kind, value),
})

/** What R39 finds of the first mark of an exam; marks of a class with a level are no outcomes. */
function examFault(given: Given, line: ClassBookLine, replaces: boolean, row: number): Fault | null {
  const where = whereOf(given, row)
  const data = { name: line.name }
  if (given.kind === 'outcome') return fault({ code: 'outcome-of-short-alone', ...where, data })
  if (replaces || given.value === null) return null
  if (given.kind === 'exam1' && !line.right.may)
    return fault({ code: 'exam-not-open', ...where, data: { ...data, count: line.right.lacks.length } })
  if (given.kind === 'exam2' && (line.result.standing !== 'secondAttempt' || !line.right.may))
    return fault({ code: 'exam-not-open', ...where, data: { ...data, count: Math.max(1, line.right.lacks.length) } })
  return null
}

/**
 * What a short course asks of an outcome: nothing but đạt and không đạt, no test after the last retake, none after one that was
 * reached, and each after the one before it.
 */
function outcomeFault(given: Given, line: ClassBookLine, tests: number, row: number): Fault | null {
  const { kind, place, value } = given
  const where = whereOf(given, row)
  const data = { name: line.name }
  if (kind !== 'outcome') return fault({ code: 'short-outcome-alone', ...where, data })
  if (value !== null && value !== OUTCOME_REACHED && value !== OUTCOME_MISSED)
    return fault({ code: 'outcome-value', ...where, data })
  if (place > tests) return fault({ code: 'retakes-used', ...where, data: { ...data, limit: tests - 1 } })
  if (value === null || place === 1) return null
  const before = line.marks.filter((one) => one.kind === 'outcome' && one.place < place && one.value !== null)
  if (before.some((one) => one.value === OUTCOME_REACHED)) return fault({ code: 'retake-after-pass', ...where, data })
  return before.length < place - 1 ? fault({ code: 'retake-out-of-order', ...where, data }) : null
}

/** What of a grid is asked when marks are given: its lines by enrolment, and how often a short course may be tested. */
type Grid = { tests: number | null; lines: ReadonlyMap<string, ClassBookLine> }

/** The grids that are asked for, each read once. */
function gridsOnce(context: CallContext): (of: Given) => Grid {
  const { connection } = context.book
  const grids = new Map<string, Grid>()
  return ({ enrolmentId, module, round }) => {
    const { courseId } = enrolmentOf(connection, enrolmentId)
    const key = `${courseId} ${module} ${round}`
    const known = grids.get(key)
    if (known !== undefined) return known
    const { tests, lines } = classBookOf(connection, context.core.law, {
      courseId,
      module,
      round,
      today: context.today(),
    })
    const read = { tests, lines: new Map(lines.map((line) => [line.enrolmentId, line] as const)) }
    grids.set(key, read)
    return read
  }
}
