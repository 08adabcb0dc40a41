import type { graduation as contract } from '@shared/contract/graduation'
import type { InputOf } from '@shared/contract/procedure'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { graduationSummaries } from '@shared/text/graduation-summaries'
import { afterCouncilWords } from '@shared/text/graduation-words'
import type { CallContext } from '../../context'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { councilOf, councilsOf, courseOfCouncil } from '../../training/councils'
import { courseOf } from '../../training/courses'
import { resultsOf } from '../../training/results'
import { rulesOfCourse } from '../../training/rules-of-course'
import { proposeCouncil, sitCouncil } from './council'
import { recogniseShort } from './recognise-short'
import { changesAfter, decisionTaken, insertDecision } from './store'

export const graduation = {
  results: (context, { courseId }) => {
    const { connection } = context.book
    const { law } = context.core
    const today = context.today()
    const { programme, rules } = rulesOfCourse(connection, law, courseId, today)
    return {
      course: courseOf(connection, courseId, today),
      programme,
      lines: resultsOf(connection, law, courseId, today),
      councils: councilsOf(connection, courseId, { law, rules }),
      changes: connection
        .all(changesAfter, { courseId })
        .map((change) => ({ ...change, what: afterCouncilWords[change.what] })),
    }
  },
  propose: (context, given) => {
    proposeCouncil(context, given)
    return {}
  },
  sit: (context, given) => sitCouncil(context, given),
  recognise: (context, given) => recogniseShort(context, given),
  decide: (context, given) => {
    decide(context, given)
    return {}
  },
} satisfies HandlersOf<typeof contract>

function decide(context: CallContext, given: InputOf<typeof contract.decide>): void {
  const { book, command, core } = context
  const { connection } = book
  const { decisionId, councilId, decidedOn } = given
  const courseId = courseOfCouncil(connection, councilId)
  const today = context.today()
  const { rules } = rulesOfCourse(connection, core.law, courseId, today)
  const council = councilOf(connection, councilId, { law: core.law, rules })
  const { heldOn } = council
  if (heldOn === null) return refuse({ code: 'council-not-sat' })
  if (council.decision !== null) refuse({ code: 'council-decided', data: { number: council.decision.number } })
  const number = toNfc(given.number)
  refuseAll([
    ...(connection.get(decisionTaken, { number }) === undefined
      ? []
      : [fault({ code: 'decision-number-taken', column: 'number', value: number })]),
    ...(decidedOn < heldOn
      ? [fault({ code: 'decision-too-early', column: 'decidedOn', value: decidedOn, data: { date: heldOn } })]
      : []),
  ])
  connection.run(insertDecision, {
    decisionId,
    councilId,
    number,
    decidedOn,
    signer: toNfc(given.signer),
    signerTitle: toNfc(given.signerTitle),
    commandSequence: command.sequence,
  })
  command.summary = graduationSummaries.graduationDecided(number, decidedOn, courseOf(connection, courseId, today).code)
}
