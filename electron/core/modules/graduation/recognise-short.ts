import type { graduation as contract } from '@shared/contract/graduation'
import type { InputOf } from '@shared/contract/procedure'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { graduationSummaries } from '@shared/text/graduation-summaries'
import type { CallContext } from '../../context'
import { refuse, refuseAll } from '../../refusal'
import { courseOf } from '../../training/courses'
import { rulesOfCourse } from '../../training/rules-of-course'
import { candidates, recognise } from './candidates'
import { decisionTaken, insertDecision, insertRecognition } from './store'

/**
 * The head of the school recognises who reached the aim of a short course, in one decision and without a council: the circular that knows
 * the council is that of the elementary level (34/2018/TT-BLĐTBXH article 1.8). Whoever is still in the class and not recognised is
 * written down with his or her result; who may still take a test again is looked at by the next decision. Refusals as the contract says.
 */
export function recogniseShort(
  context: CallContext,
  given: InputOf<typeof contract.recognise>,
): { graduates: number; others: number } {
  const { book, command, core } = context
  const { connection } = book
  const { recognitionId: councilId, decisionId, courseId, decidedOn } = given
  const course = courseOf(connection, courseId, context.today())
  const { programme } = rulesOfCourse(connection, core.law, courseId, context.today())
  const value = course.code
  if (programme.level !== null) refuse({ code: 'course-needs-council', value })
  const { endedOn } = course
  if (endedOn === null) return refuse({ code: 'course-not-ended', value })
  const lines = candidates(context, courseId)
  const graduates = lines.filter(({ graduation }) => graduation.graduates).length
  const number = toNfc(given.number)
  refuseAll([
    ...(graduates === 0 ? [fault({ code: 'short-nobody-reached', value })] : []),
    ...(connection.get(decisionTaken, { number }) === undefined
      ? []
      : [fault({ code: 'decision-number-taken', column: 'number', value: number })]),
    ...(decidedOn < endedOn
      ? [fault({ code: 'decision-before-end', column: 'decidedOn', value: decidedOn, data: { date: endedOn } })]
      : []),
  ])
  const commandSequence = command.sequence
  connection.run(insertRecognition, { councilId, courseId, countsFrom: endedOn, heldOn: decidedOn, commandSequence })
  for (const line of lines) recognise(context, councilId, line)
  const signed = { signer: toNfc(given.signer), signerTitle: toNfc(given.signerTitle) }
  connection.run(insertDecision, { decisionId, councilId, number, decidedOn, ...signed, commandSequence })
  command.summary = graduationSummaries.shortRecognised(number, decidedOn, course.code, graduates)
  return { graduates, others: lines.length - graduates }
}
