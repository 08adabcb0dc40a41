import type { Council, graduation as contract } from '@shared/contract/graduation'
import type { CouncilFinding } from '@shared/domain/training-findings'
import type { InputOf } from '@shared/contract/procedure'
import type { Fault, RefusalCode } from '@shared/contract/refusal'
import type { TrainingRules } from '@shared/domain/training-rules'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { graduationSummaries } from '@shared/text/graduation-summaries'
import type { CallContext } from '../../context'
import { checkCouncil } from '../../law/training/council'
import { refuse, refuseAll } from '../../refusal'
import { councilOf, councilsOf, courseOfCouncil } from '../../training/councils'
import { courseOf } from '../../training/courses'
import { rulesOfCourse } from '../../training/rules-of-course'
import { candidates, recognise } from './candidates'
import { clearMembers, councilSits, insertMember, minutesTaken, putCouncil } from './store'

const codeOf: Readonly<Record<CouncilFinding['code'], RefusalCode>> = {
  wrongSize: 'council-wrong-size',
  noChair: 'council-no-chair',
  twoChairs: 'council-two-chairs',
  noSecretary: 'council-no-secretary',
  twoSecretaries: 'council-two-secretaries',
  memberTwice: 'council-member-twice',
  tooLate: 'council-too-late',
  tooEarly: 'council-too-early',
}

/** Names a council of a class that has ended, or changes it before it sits; every fault at once, as the contract says. */
export function proposeCouncil(context: CallContext, given: InputOf<typeof contract.propose>): void {
  const { book, command, core } = context
  const { connection } = book
  const { councilId, courseId } = given
  const course = courseOf(connection, courseId, context.today())
  const { rules, programme } = rulesOfCourse(connection, core.law, courseId, context.today())
  const value = course.code
  if (programme.level === null) refuse({ code: 'course-needs-no-council', value })
  const { endedOn } = course
  if (endedOn === null) return refuse({ code: 'course-not-ended', value })
  const others = councilsOf(connection, courseId, { law: core.law, rules })
  const own = others.find((one) => one.councilId === councilId)
  if (own?.heldOn) refuse({ code: 'council-sat', data: { date: own.heldOn } })
  if (others.some((one) => one.heldOn === null && one.councilId !== councilId))
    refuse({ code: 'council-to-sit', value })
  const countsFrom = given.countsFrom ?? endedOn
  const members = given.members.map((one) => ({ ...one, name: toNfc(one.name), title: toNfc(one.title) }))
  const facts = {
    members: members.map(({ name, role }) => ({ person: name.toLocaleLowerCase('vi'), role })),
    closesOn: countsFrom,
    heldOn: null,
  }
  refuseAll([
    ...(countsFrom < endedOn
      ? [fault({ code: 'council-too-early', column: 'countsFrom', value: countsFrom, data: { date: endedOn } })]
      : []),
    ...checkCouncil(facts, rules, core.law.holidays).map(faultOf),
    ...(candidates(context, courseId).length === 0 ? [fault({ code: 'council-nobody-left', value })] : []),
  ])
  const commandSequence = command.sequence
  connection.run(putCouncil, { councilId, courseId, countsFrom, place: toNfc(given.place), commandSequence })
  connection.run(clearMembers, { councilId })
  for (const [at, member] of members.entries()) connection.run(insertMember, { ...member, councilId, ordinal: at + 1 })
  command.summary = graduationSummaries.councilProposed(course.code, members.length)
}

/**
 * The council sits: what the rules find of each candidate is written down and stands. Refuses 'council-sat', 'minutes-number-taken',
 * 'council-in-future', 'council-too-early', and 'council-too-late' without a reason.
 */
export function sitCouncil(
  context: CallContext,
  given: InputOf<typeof contract.sit>,
): { graduates: number; others: number } {
  const { book, command, core } = context
  const { connection } = book
  const { councilId, heldOn, lateReason, note } = given
  const courseId = courseOfCouncil(connection, councilId)
  const course = courseOf(connection, courseId, context.today())
  const { rules } = rulesOfCourse(connection, core.law, courseId, context.today())
  const council = councilOf(connection, councilId, { law: core.law, rules })
  const minutesNumber = toNfc(given.minutesNumber)
  refuseAll(sitFaults(context, council, rules, { heldOn, minutesNumber, lateReason }))
  const lines = candidates(context, courseId)
  if (lines.length === 0) refuse({ code: 'council-nobody-left', value: course.code })
  const commandSequence = command.sequence
  connection.run(councilSits, { councilId, heldOn, minutesNumber, lateReason, note: toNfc(note), commandSequence })
  for (const line of lines) recognise(context, councilId, line)
  const graduates = lines.filter(({ graduation }) => graduation.graduates).length
  const others = lines.length - graduates
  command.summary = graduationSummaries.councilSat(
    { code: course.code, heldOn, minutes: minutesNumber },
    graduates,
    others,
  )
  return { graduates, others }
}

type Wanted = { heldOn: string; minutesNumber: string; lateReason: string }

function sitFaults(context: CallContext, council: Council, rules: TrainingRules, wanted: Wanted): Fault[] {
  const { members, countsFrom } = council
  const { heldOn, minutesNumber, lateReason } = wanted
  if (council.heldOn !== null) return [fault({ code: 'council-sat', data: { date: council.heldOn } })]
  const facts = { members: members.map(({ name, role }) => ({ person: name, role })), closesOn: countsFrom, heldOn }
  const found = checkCouncil(facts, rules, context.core.law.holidays)
  const isTaken = context.book.connection.get(minutesTaken, { minutesNumber }) !== undefined
  return [
    ...found.filter(({ code }) => code !== 'tooLate' || lateReason === '').map(faultOf),
    ...(heldOn > context.today() ? [fault({ code: 'council-in-future', column: 'heldOn', value: heldOn })] : []),
    ...(isTaken ? [fault({ code: 'minutes-number-taken', column: 'minutesNumber', value: minutesNumber })] : []),
  ]
}

function faultOf({ code, have, sizes, haveOn, needOn }: CouncilFinding): Fault {
  if (code === 'tooLate' || code === 'tooEarly')
    return fault({ code: codeOf[code], column: 'heldOn', value: haveOn, data: { date: needOn ?? undefined } })
  return fault({
    code: codeOf[code],
    column: 'members',
    data: code === 'wrongSize' ? { choices: sizes.join(', '), count: have ?? undefined } : {},
  })
}
