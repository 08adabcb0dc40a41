import type { ClassBook, ClassBookLine } from '@shared/contract/class-book'
import { formatCivilDate } from '@shared/domain/civil-date'
import { averageText } from '@shared/domain/training'
import { markShown, testName } from '@shared/text/mark-shown'
import { attendancePercent, hoursText, standingShown } from '@shared/text/training-reasons'
import { attendanceLetters, attendanceWords, hourKindWords, markKindWords } from '@shared/text/training-words'
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect } from 'react'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import classes from './book.module.css'
import { type BookColumn, markIn, shownMark } from './book-columns'
import { BookHead, derivedKeys } from './book-head'
import type { Letters } from './use-letters'

const GRID = 'class-book'

export type BookGridProps = {
  grid: RefObject<HTMLDivElement | null>
  book: ClassBook
  columns: readonly BookColumn[]
  at: { row: number; column: number }
  onGo: (to: { row: number; column: number }) => void
  onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void
  onPaste: (event: ClipboardEvent<HTMLDivElement>) => void
  letters: Letters
  /** What is being typed into the cell of a mark; null while nothing is. */
  typing: string | null
}

/**
 * The class's book as one grid: a line for each learner, a column for each session, test and exam, and at the right what follows from
 * them. The cursor is one cell; its line is explained below the grid.
 */
export function BookGrid({ grid, book, columns, at, onGo, onKeyDown, onPaste, letters, typing }: BookGridProps) {
  const say = useText().courses.book
  const isShort = book.tests !== null
  const activeId = cellId(at.row, at.column)
  useEffect(() => {
    if (grid.current?.contains(document.activeElement) === true)
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeId, grid])
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={say.grid}
      aria-rowcount={book.lines.length + 2}
      aria-colcount={columns.length + derivedKeys(isShort).length + 3}
      aria-activedescendant={activeId}
      className={classes.scroller}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    >
      <div role="presentation" className={classes.table}>
        <BookHead columns={columns} isShort={isShort} />
        {book.lines.map((line, row) => (
          <div
            key={line.enrolmentId}
            role="row"
            aria-rowindex={row + 3}
            className={classes.row}
            data-active={row === at.row || undefined}
            data-left={line.leftOn !== null || undefined}
          >
            <span role="gridcell" className={classes.ordinal}>
              {line.ordinal}
            </span>
            <span role="rowheader" className={classes.name}>
              {line.name}
            </span>
            {columns.map((column, place) => {
              const isActive = row === at.row && place === at.column
              return (
                <span
                  key={column.key}
                  id={cellId(row, place)}
                  role="gridcell"
                  aria-colindex={place + 3}
                  aria-label={cellWords(line, column, letters, say.noLetter)}
                  className={column.kind === 'session' ? classes.session : classes.mark}
                  data-active={isActive || undefined}
                  data-first={isFirst(columns, place) || undefined}
                  {...cellTone(line, column, letters)}
                  onClick={() => onGo({ row, column: place })}
                >
                  {isActive && typing !== null ? (
                    <b className={classes.typing}>{typing}</b>
                  ) : (
                    cellContent(line, column, letters)
                  )}
                </span>
              )
            })}
            <Derived line={line} isShort={isShort} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** The columns that follow from what is written: attendance, of a course with a level average and mark too, and how the learner stands. */
function Derived({ line, isShort }: { line: ClassBookLine; isShort: boolean }) {
  const { right, result } = line
  const { theory, practice } = right.attendance
  const { label, tone } = standingShown(right, result)
  return (
    <>
      {[theory, practice].map((attendance) => (
        <span
          key={attendance.kind}
          role="gridcell"
          className={classes.figure}
          data-figure={attendance.kind}
          data-first={attendance === theory || undefined}
          data-tone={
            attendance.standing === 'needsMakeUp' ? 'red' : attendance.standing === 'atRisk' ? 'amber' : undefined
          }
        >
          {attendancePercent(attendance.share)}
        </span>
      ))}
      {isShort
        ? null
        : (
            [
              ['average', right.average],
              ['result', result.mark],
            ] as const
          ).map(([key, figure]) => (
            <span key={key} role="gridcell" className={classes.figure} data-figure={key}>
              {figure === null ? '–' : averageText(figure)}
            </span>
          ))}
      <span role="gridcell" className={classes.right} data-tone={tone}>
        <Icon name={toneIcon[tone]} small />
        {label}
      </span>
    </>
  )
}

const toneIcon = { green: 'check', plain: 'clock', amber: 'warn', red: 'close' } as const

function cellId(row: number, column: number): string {
  return `${GRID}-${row}-${column}`
}

/** Where another group of columns begins a line stands. */
function isFirst(columns: readonly BookColumn[], place: number): boolean {
  return place === 0 || groupOf(columns[place]) !== groupOf(columns[place - 1])
}

function groupOf(column: BookColumn | undefined): string {
  if (column === undefined) return ''
  return column.kind === 'session' ? column.session.kind : 'marks'
}

function cellWords(line: ClassBookLine, column: BookColumn, letters: Letters, none: string): string {
  if (column.kind === 'mark') {
    const mark = markIn(line, column)
    const what = column.mark === 'outcome' ? testName(column.place) : markKindWords[column.mark]
    return `${line.name}, ${what}: ${mark === undefined || mark.value === null ? '' : markShown(mark.kind, mark.value)}`
  }
  const { mark, minutes } = letters.letterOf(line, column.session.sessionId)
  const { date, kind, minutes: whole } = column.session
  const part = mark === 'present' && minutes !== null && minutes < whole ? ` ${hoursText(minutes)}` : ''
  return `${line.name}, ${formatCivilDate(date)} ${hourKindWords[kind]}: ${mark === null ? none : attendanceWords[mark]}${part}`
}

function cellContent(line: ClassBookLine, column: BookColumn, letters: Letters) {
  if (column.kind === 'mark') {
    const mark = markIn(line, column)
    return mark !== undefined && mark.corrections > 0 ? <u>{shownMark(mark)}</u> : shownMark(mark)
  }
  const { mark, minutes } = letters.letterOf(line, column.session.sessionId)
  if (mark === null) return null
  if (mark === 'present' && minutes !== null && minutes < column.session.minutes) return <small>{minutes}</small>
  return mark === 'present' ? <i className={classes.dot} /> : attendanceLetters[mark]
}

function cellTone(line: ClassBookLine, column: BookColumn, letters: Letters) {
  if (column.kind === 'mark') return {}
  const { mark, waits } = letters.letterOf(line, column.session.sessionId)
  return { 'data-letter': mark ?? undefined, 'data-waits': waits || undefined }
}
