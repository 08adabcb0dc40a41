import type { ClassBook, ClassBookLine } from '@shared/contract/class-book'
import { formatCivilDate } from '@shared/domain/civil-date'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import type { BookDoing } from './book-side'
import type { BookColumn, MorePlaces } from './book-columns'
import type { Letters } from './use-letters'

export type BookActionsOptions = {
  book: ClassBook
  line: ClassBookLine | undefined
  column: BookColumn | undefined
  letters: Letters
  more: MorePlaces
  onMore: (more: MorePlaces) => void
  onDo: (doing: BookDoing) => void
}

/** What can be done at the cursor: with the session (everybody there, cards, what was taught), the person (making up, again), the tests. */
export function useBookActions(options: BookActionsOptions) {
  const { column, line } = options
  const ofSession = useSessionActions(options)
  const ofPerson = usePersonActions(options)
  const addTest = useAddTest(options)
  useActions([...ofSession, ...Object.values(ofPerson), addTest])
  if (options.book.tests !== null) return { ofSession: column?.kind === 'mark' ? [] : ofSession, ofPerson: [] }
  return { ofSession: column?.kind === 'mark' ? [addTest] : ofSession, ofPerson: personActions(line, ofPerson) }
}

function useSessionActions({ book, column, letters, onDo }: BookActionsOptions): readonly Action[] {
  const say = useText().courses.book.action
  const session = column?.kind === 'session' ? column.session : null
  const blocked: Action['blocked'] = ({ whyNot }) =>
    whyNot('training.record') ?? (session === null ? say.noSession : null)
  const everybody: Action = {
    id: 'courses.everybodyPresent',
    place: 'courses',
    label: session === null ? say.everybody : say.everybodyOn(formatCivilDate(session.date)),
    keys: 'Ctrl Shift X',
    icon: 'check',
    blocked,
    perform: () => {
      if (session === null) return
      letters.write(
        book.lines
          .filter(
            (one) =>
              (one.leftOn === null || one.leftOn > session.date) &&
              letters.letterOf(one, session.sessionId).mark === null,
          )
          .map(({ enrolmentId }) => ({ sessionId: session.sessionId, enrolmentId, mark: 'present' as const })),
      )
    },
  }
  const scan: Action = {
    id: 'courses.scan',
    place: 'courses',
    label: say.scan,
    keys: 'F7',
    blocked,
    perform: () => session && onDo({ kind: 'scan', session }),
  }
  const log: Action = {
    id: 'courses.log',
    place: 'courses',
    label: say.log,
    keys: 'Alt G',
    blocked,
    perform: () => session && onDo({ kind: 'log', session }),
  }
  // A session that is made up for is not for everybody.
  return session?.makeUp === true ? [scan, log] : [everybody, scan, log]
}

/** Making up for who may still sit the exam by it; studying again, too, for who may not without it. */
function personActions(line: ClassBookLine | undefined, { makeUp, repeat }: Record<'makeUp' | 'repeat', Action>) {
  if (line?.result.standing === 'repeat') return [repeat]
  const { theory, practice } = line?.right.attendance ?? {}
  const isBehind = theory?.standing === 'needsMakeUp' || practice?.standing === 'needsMakeUp'
  return isBehind ? [makeUp, repeat] : [makeUp]
}

/** Neither holds for a short course: no hours are asked of anybody, and no module is studied again. */
function usePersonActions({ book, line, onDo }: BookActionsOptions) {
  const say = useText().courses.book.action
  const blocked: Action['blocked'] = ({ whyNot }) =>
    whyNot('training.manage') ?? (line === undefined || line.leftOn !== null ? say.noPerson : null)
  const deed = (kind: 'makeUp' | 'repeat', keys: string): Action => ({
    id: `courses.${kind}`,
    place: 'courses',
    label: say[kind],
    keys,
    when: () => book.tests === null,
    blocked,
    perform: () => line && onDo({ kind, line }),
  })
  return { makeUp: deed('makeUp', 'F8'), repeat: deed('repeat', 'Alt R') }
}

function useAddTest({ book, column, more, onMore }: BookActionsOptions): Action {
  const say = useText().courses.book.action
  return {
    id: 'courses.addTest',
    place: 'courses',
    label: say.addTest,
    keys: 'Alt K',
    icon: 'plus',
    when: () => book.tests === null,
    perform: () => {
      const kind = column?.kind === 'mark' && column.mark === 'periodic' ? 'periodic' : 'regular'
      onMore({ ...more, [kind]: more[kind] + 1 })
    },
  }
}
