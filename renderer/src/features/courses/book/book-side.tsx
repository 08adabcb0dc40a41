import type { ClassBook, ClassBookLine } from '@shared/contract/class-book'
import { useText } from '../../../text/text'
import { useToday } from '../../../ui/use-today'
import { AddSession } from '../timetable/session-form'
import { LogLesson } from '../timetable/worded-forms'
import { AfterCouncil } from './after-council'
import type { BookColumn } from './book-columns'
import { CorrectMark } from './correct-mark'
import { MinutesForm } from './minutes-form'
import { RepeatForm } from './repeat-form'
import { ScanPanel } from './scan-panel'
import type { LetterEntry, Letters } from './use-letters'
import type { Correction, useMarks } from './use-marks'

/** What is done beside the grid. */
export type BookDoing =
  | { kind: 'correct'; correction: Correction }
  | { kind: 'makeUp'; line: ClassBookLine }
  | { kind: 'repeat'; line: ClassBookLine }
  | { kind: 'minutes'; line: ClassBookLine; session: SessionOf }
  | { kind: 'scan'; session: SessionOf }
  | { kind: 'log'; session: SessionOf }
  | { kind: 'afterCouncil'; entries: readonly LetterEntry[] }

type SessionOf = Extract<BookColumn, { kind: 'session' }>['session']

export type BookSideProps = {
  doing: BookDoing
  book: ClassBook
  at: { module: number; round: number }
  letters: Letters
  marks: ReturnType<typeof useMarks>
  onRow: (row: number) => void
  onDone: () => void
}

/** The panel at the right of the grid. */
export function BookSide(props: BookSideProps) {
  const { doing, book, at, letters, marks, onRow, onDone } = props
  if (doing.kind === 'correct')
    return <CorrectMark correction={doing.correction} marks={marks} onDone={onDone} onCancel={onDone} />
  if (doing.kind === 'afterCouncil') return <AfterCouncil {...doing} letters={letters} onDone={onDone} />
  if (doing.kind === 'minutes') return <MinutesForm {...doing} letters={letters} onDone={onDone} />
  if (doing.kind === 'repeat') return <RepeatForm line={doing.line} module={at.module} onDone={onDone} />
  if (doing.kind === 'log') return <LogLesson session={doing.session} onDone={onDone} />
  if (doing.kind === 'scan')
    return <ScanPanel session={doing.session} lines={book.lines} letters={letters} onFound={onRow} onDone={onDone} />
  return <MakeUp {...props} line={doing.line} />
}

/** As long as a make-up session is at most, to begin with. */
const MOST_MINUTES = 300

/** A make-up session for one person: of the kind and as long as is lacking; held until today, it is marked at once. */
function MakeUp({ line, book, at, letters, onDone }: BookSideProps & { line: ClassBookLine }) {
  const say = useText().courseTimetable.one
  const today = useToday()
  const { theory, practice } = line.right.attendance
  const lacking = practice.toMakeUp > 0 || theory.toMakeUp === 0 ? practice : theory
  const last = book.sessions.findLast(({ kind }) => kind === lacking.kind)
  return (
    <AddSession
      courseId={book.course.courseId}
      title={say.makeUpFor(line.name)}
      modules={book.modules}
      start={{
        ...at,
        kind: lacking.kind,
        makeUp: true,
        date: today,
        start: '8:00',
        minutes: String(Math.min(MOST_MINUTES, lacking.toMakeUp > 0 ? lacking.toMakeUp : (last?.minutes ?? 180))),
        trainerId: last?.trainerId ?? book.course.headTrainerId,
        room: last?.room ?? '',
      }}
      onDone={(added) => {
        if (added !== null && added.date <= today)
          letters.write([{ sessionId: added.sessionId, enrolmentId: line.enrolmentId, mark: 'present' }])
        onDone()
      }}
    />
  )
}
