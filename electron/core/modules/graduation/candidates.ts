import type { ResultLine } from '@shared/contract/graduation'
import type { CallContext } from '../../context'
import { resultsOf } from '../../training/results'
import { insertJudged } from './store'

/** Who the next council, or the next decision on a short course, looks at: those still in the class whom none has recognised. */
export function candidates(context: CallContext, courseId: string): ResultLine[] {
  const { book, core } = context
  return resultsOf(book.connection, core.law, courseId, context.today()).filter(
    ({ leftOn, recognised }) => leftOn === null && recognised?.graduates !== true,
  )
}

/** Writes down what the rules find of a learner, as it is recognised and stands. */
export function recognise(
  { book, command }: CallContext,
  councilId: string,
  { enrolmentId, graduation, reasons }: ResultLine,
) {
  book.connection.run(insertJudged, {
    councilId,
    enrolmentId,
    averageNumerator: graduation.average?.numerator ?? null,
    averageDenominator: graduation.average?.denominator ?? null,
    byAverage: graduation.graduates ? graduation.byAverage : null,
    class: graduation.graduates ? graduation.class : null,
    graduates: graduation.graduates ? 1 : 0,
    reasons: JSON.stringify(reasons),
    commandSequence: command.sequence,
  })
}
