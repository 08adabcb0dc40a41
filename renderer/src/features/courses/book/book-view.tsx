import type { ClassBook } from '@shared/contract/class-book'
import { attendanceLetters, attendanceWords } from '@shared/text/training-words'
import { attendanceMarks } from '@shared/domain/training'
import { type ReactNode, useRef, useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { useText } from '../../../text/text'
import { KeyNote } from '../../../ui/key-hint'
import { Split } from '../../../ui/sheet'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './book.module.css'
import { BookGrid } from './book-grid'
import { type BookDoing, BookSide } from './book-side'
import { bookColumns, type MorePlaces } from './book-columns'
import { StandingLine } from './standing-line'
import { useBookActions } from './use-book-actions'
import { useBookKeys } from './use-book-keys'
import { useLetters } from './use-letters'
import { useMarks } from './use-marks'

const FORM = 380

export type BookViewProps = {
  book: ClassBook
  at: { module: number; round: number }
  readAt: number
  /** The choice of the module, and what must be done in the class: they stand on top. */
  bar: ReactNode
  alerts: ReactNode
}

/** The grid with what is typed into it, the person under the cursor explained below, and what is being done beside it. */
export function BookView({ book, at, readAt, bar, alerts }: BookViewProps) {
  const grid = useRef<HTMLDivElement>(null)
  const { today } = useWorkPeriod()
  const [doing, setDoing] = useState<BookDoing | null>(null)
  const [more, setMore] = useState<MorePlaces>({ regular: 0, periodic: 0 })
  const columns = bookColumns(book, more)
  const letters = useLetters(readAt, (entries) => setDoing({ kind: 'afterCouncil', entries }))
  const marks = useMarks({ ...at, today, onCorrect: (correction) => setDoing({ kind: 'correct', correction }) })
  const keys = useBookKeys({
    book,
    columns,
    letters,
    marks,
    onMinutes: (line, session) => setDoing({ kind: 'minutes', line, session }),
  })
  const line = book.lines[keys.at.row]
  const column = columns[keys.at.column]
  const actions = useBookActions({ book, line, column, letters, more, onMore: setMore, onDo: setDoing })
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <>
      <div className={classes.bar}>
        {bar}
        <span className={classes.gap} />
        {actions.ofSession.map((action) => (
          <ActionButton key={action.id} action={action} />
        ))}
      </div>
      {alerts}
      <Split side={doing === null ? null : FORM}>
        <div className={classes.frame}>
          <BookGrid grid={grid} book={book} columns={columns} letters={letters} {...keys} />
          <Legend isShort={book.tests !== null} />
        </div>
        {doing === null ? null : (
          <BookSide
            {...{ doing, book, at, letters, marks, onDone: back }}
            onRow={(row) => keys.onGo({ row, column: keys.at.column })}
          />
        )}
      </Split>
      <StandingLine book={book} line={line} column={column} actions={actions.ofPerson} />
    </>
  )
}

function Legend({ isShort }: { isShort: boolean }) {
  const say = useText().courses.book
  return (
    <div className={classes.legend}>
      {attendanceMarks.map((mark) => (
        <span key={mark} className={classes.letter}>
          <span className={classes.box}>
            {mark === 'present' ? <i className={classes.dot} /> : attendanceLetters[mark]}
          </span>
          {attendanceWords[mark]}
        </span>
      ))}
      <span className={classes.gap} />
      <KeyNote keys="X">{say.key.present}</KeyNote>
      <KeyNote keys="P">{say.key.leave}</KeyNote>
      <KeyNote keys="K">{say.key.absent}</KeyNote>
      <KeyNote keys="M">{say.key.minutes}</KeyNote>
      {isShort ? <KeyNote keys="D / K">{say.key.outcome}</KeyNote> : <KeyNote keys="Enter">{say.key.down}</KeyNote>}
      <KeyNote keys="Tab">{say.key.next}</KeyNote>
    </div>
  )
}
