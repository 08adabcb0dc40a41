import type { CourseRow, Session } from '@shared/contract/courses'
import type { Action } from '../../../actions/action'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { showNote } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import type { TimetableDoing } from './timetable-tab'

type Options = { course: CourseRow; session: Session | undefined; onDo: (doing: TimetableDoing) => void }

/** What can be done with the timetable and with the session at the cursor. */
export function useTimetableActions({ course, session, onDo }: Options) {
  const { courseTimetable: say, courseLearners } = useText()
  const today = useToday()
  const { context } = useActionHost()
  const open: Action['blocked'] = ({ whyNot }) =>
    whyNot('training.manage') ?? (course.endedOn === null ? null : courseLearners.action.ended)
  const here = () =>
    session === undefined ? say.action.none : session.cancelledReason === null ? null : say.action.isCancelled
  const deed = (doing: TimetableDoing, keys: string, blocked: Action['blocked'], icon?: Action['icon']): Action => ({
    id: `courses.session.${doing}`,
    place: 'courses',
    label: say.action[doing],
    keys,
    ...(icon === undefined ? {} : { icon }),
    ...(blocked === undefined ? {} : { blocked }),
    perform: () => onDo(doing),
  })
  const mayLog: Action['blocked'] = ({ whyNot }) =>
    whyNot('training.record') ?? here() ?? (session !== undefined && session.date > today ? say.action.notYet : null)
  const plan = deed('plan', 'Alt N', open, 'plus')
  const add = deed('add', 'Alt M', open)
  const log = deed('log', 'Alt G', mayLog)
  const change = deed('change', 'Alt S', ({ whyNot }) => whyNot('training.manage') ?? here())
  const cancel = deed('cancel', 'Alt X', ({ whyNot }) => whyNot('training.manage') ?? here())
  useActions([plan, add, log, change, cancel])
  const openLog = () => {
    const why = mayLog?.(context) ?? null
    if (why === null) onDo('log')
    else showNote(why)
  }
  return { plan, openLog, ofClass: [plan, add], ofSession: session === undefined ? [] : [log, change, cancel] }
}
