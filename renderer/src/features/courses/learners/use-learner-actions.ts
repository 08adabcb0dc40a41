import type { CourseRow, Enrolled } from '@shared/contract/courses'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { core, newId } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { showDone, showFault } from '../../../ui/toast'
import type { LearnersDoing } from './learners-tab'

type Options = {
  course: CourseRow
  learners: readonly Enrolled[]
  learner: Enrolled | undefined
  onDo: (doing: LearnersDoing) => void
}

/** What can be done with the learners of a class, the one at the cursor, and the class's facts. */
export function useLearnerActions({ course, learners, learner, onDo }: Options) {
  const { courseLearners: say, failure } = useText()
  const { show } = usePaper()
  const open: Action['blocked'] = ({ whyNot }) =>
    whyNot('training.manage') ?? (course.endedOn === null ? null : say.action.ended)
  const ofOne: Action['blocked'] = ({ whyNot }) =>
    whyNot('training.manage') ?? (learner === undefined ? say.action.noLearner : null)
  const deed = (
    id: string,
    label: string,
    keys: string,
    rest: Pick<Action, 'icon' | 'blocked' | 'perform'>,
  ): Action => ({
    id: `courses.${id}`,
    place: 'courses',
    label,
    keys,
    ...rest,
  })
  const enrol = deed('enrol', say.action.enrol, 'Alt N', { icon: 'plus', blocked: open, perform: () => onDo('enrol') })
  const list = deed('enrolList', say.action.enrolList, 'Alt E', {
    icon: 'import',
    blocked: open,
    perform: () => onDo('list'),
  })
  const cards = deed('cards', say.action.cards, 'Ctrl P', {
    icon: 'print',
    blocked: () => (learners.length === 0 ? say.empty : null),
    perform: () =>
      show(() =>
        core.learners.cards({
          learnerIds: learners.filter(({ leftOn }) => leftOn === null).map(({ learnerId }) => learnerId),
        }),
      ),
  })
  const leave = deed('leave', say.action.leave, 'Alt T', {
    blocked: (context) => ofOne(context) ?? (learner?.leftOn == null ? null : say.action.hasLeft),
    perform: () => onDo('leave'),
  })
  const discipline = deed('discipline', say.action.discipline, 'Alt D', {
    blocked: ofOne,
    perform: () => onDo('discipline'),
  })
  const change = deed('change', say.action.change, 'Alt S', {
    blocked: ({ whyNot }) => whyNot('training.manage'),
    perform: () => onDo('change'),
  })
  const end = deed('end', course.endedOn === null ? say.action.end : say.action.reopen, 'Alt H', {
    blocked: ({ whyNot }) => whyNot('training.manage'),
    perform: () => {
      if (course.endedOn === null) return onDo('end')
      core.courses
        .end({ id: newId(), courseId: course.courseId, endedOn: null })
        .then(() => showDone(say.end.reopened))
        .catch((error: unknown) => showFault(failureWords(error, failure).join(' ')))
    },
  })
  useActions([enrol, list, cards, leave, discipline, change, end])
  return {
    ofClass: [enrol, list, cards],
    ofLearner: learner === undefined ? [] : [leave, discipline],
    ofFacts: [change, end],
  }
}
