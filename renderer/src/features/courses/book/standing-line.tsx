import type { ClassBook, ClassBookLine } from '@shared/contract/class-book'
import { formatCivilDate } from '@shared/domain/civil-date'
import { averageText } from '@shared/domain/training'
import { shortSentence } from '@shared/text/short-course-words'
import { attendanceSentence, basisText, lackSentence } from '@shared/text/training-reasons'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useText } from '../../../text/text'
import type { BookColumn } from './book-columns'
import classes from './book.module.css'

export type StandingLineProps = {
  book: ClassBook
  line: ClassBookLine | undefined
  column: BookColumn | undefined
  actions: readonly Action[]
}

/** What the person under the cursor has reached, what is missing and how it can be mended, with the rule; and how many may sit the exam. */
export function StandingLine({ book, line, column, actions }: StandingLineProps) {
  const say = useText().courses.book
  const sitting = book.lines.filter(({ leftOn }) => leftOn === null)
  const { tests } = book
  // Of a short course nobody is barred: how many have reached the module is what is asked.
  const may = sitting.filter(
    ({ right, result }) => result.standing === 'passed' || (tests === null && right.may),
  ).length
  return (
    <section className={classes.line} aria-live="polite" aria-label={say.standing}>
      <div className={classes.words}>
        {line === undefined ? (
          <p>{say.nobody}</p>
        ) : (
          <>
            <p>
              <b>{line.name}</b>
            </p>
            {tests === null ? <Words line={line} /> : <ShortWords line={line} tests={tests} />}
          </>
        )}
        {column?.kind === 'session' && column.session.content !== '' ? (
          <p className={classes.basis}>{say.taught(formatCivilDate(column.session.date), column.session.content)}</p>
        ) : null}
      </div>
      {actions.map((action) => (
        <ActionButton key={action.id} action={action} />
      ))}
      <span className={classes.count}>
        {tests === null ? say.mayCount : say.reachedCount}
        <b>{may}</b>
      </span>
      <span className={classes.count}>
        {tests === null ? say.mayNotCount : say.notReachedCount}
        <b>{sitting.length - may}</b>
      </span>
    </section>
  )
}

/** How somebody stands with a short course's module: the tests and what was attended, of which nothing is asked. */
function ShortWords({ line, tests }: { line: ClassBookLine; tests: number }) {
  const say = useText().courses.book
  if (line.leftOn !== null) return <p>{say.left(formatCivilDate(line.leftOn), line.leftReason)}</p>
  const { theory, practice } = line.right.attendance
  const attended = [theory, practice].filter(({ planned }) => planned > 0)
  return (
    <>
      <p>
        {shortSentence(line.result, tests)} <span className={classes.basis}>{say.shortRule(tests - 1)}</span>
      </p>
      <p>{attended.map(attendanceSentence).join(' ')}</p>
    </>
  )
}

function Words({ line }: { line: ClassBookLine }) {
  const say = useText().courses.book
  const { right, result } = line
  if (line.leftOn !== null) return <p>{say.left(formatCivilDate(line.leftOn), line.leftReason)}</p>
  if (result.standing === 'passed' && result.mark !== null) return <p>{say.passed(averageText(result.mark))}</p>
  if (result.standing === 'secondAttempt' && result.mark !== null)
    return <p>{say.secondAttempt(averageText(result.mark))}</p>
  if (right.lacks.length === 0) {
    const { theory, practice } = right.attendance
    return <p>{`${say.may} ${attendanceSentence(theory)} ${attendanceSentence(practice)}`}</p>
  }
  return (
    <>
      {right.lacks.map((lack) => (
        <p key={lack.code === 'attendanceBelow' ? lack.attendance.kind : lack.code}>
          {lackSentence(lack)} <span className={classes.basis}>{basisText(lack)}</span>
        </p>
      ))}
    </>
  )
}
