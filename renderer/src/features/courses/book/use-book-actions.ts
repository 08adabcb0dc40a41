import type { ClassBook } from '@shared/contract/class-book'
import { formatCivilDate } from '@shared/domain/civil-date'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import type { BookColumn, MorePlaces } from './book-columns'
import type { Letters } from './use-letters'

export type BookActionsOptions = {
  book: ClassBook
  column: BookColumn | undefined
  letters: Letters
  more: MorePlaces
  onMore: (more: MorePlaces) => void
}

/** What can be done at the cursor: everybody of a session there at once, one more test of a kind. */
export function useBookActions({ book, column, letters, more, onMore }: BookActionsOptions): readonly Action[] {
  const say = useText().courses.book.action
  const session = column?.kind === 'session' ? column.session : null
  const everybody: Action = {
    id: 'courses.everybodyPresent',
    place: 'courses',
    label: session === null ? say.everybody : say.everybodyOn(formatCivilDate(session.date)),
    keys: 'Ctrl Shift X',
    icon: 'check',
    blocked: ({ whyNot }) => whyNot('training.record') ?? (session === null ? say.noSession : null),
    perform: () => {
      if (session === null) return
      letters.write(
        book.lines
          .filter(
            (line) =>
              (line.leftOn === null || line.leftOn > session.date) &&
              letters.letterOf(line, session.sessionId).mark === null,
          )
          .map(({ enrolmentId }) => ({ sessionId: session.sessionId, enrolmentId, mark: 'present' as const })),
      )
    },
  }
  const addTest: Action = {
    id: 'courses.addTest',
    place: 'courses',
    label: say.addTest,
    keys: 'Alt K',
    icon: 'plus',
    perform: () => {
      const kind = column?.kind === 'mark' && column.mark === 'periodic' ? 'periodic' : 'regular'
      onMore({ ...more, [kind]: more[kind] + 1 })
    },
  }
  useActions([everybody, addTest])
  return column?.kind === 'mark' ? [addTest] : [everybody]
}
