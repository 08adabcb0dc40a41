import type { ClassBook, ClassBookLine } from '@shared/contract/class-book'
import type { Session } from '@shared/contract/courses'
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { useActionHost } from '../../../actions/actions-context'
import { movedCell } from '../../../ui/grid-cursor'
import { showNote } from '../../../ui/toast'
import type { BookColumn } from './book-columns'
import { letterOfKey, outcomeOfKey, pastedLetters } from './letter-keys'
import type { Letters } from './use-letters'
import type { useMarks } from './use-marks'

export type BookKeysOptions = {
  book: ClassBook
  columns: readonly BookColumn[]
  letters: Letters
  marks: ReturnType<typeof useMarks>
  /** M in the column of a session: how long somebody was there. */
  onMinutes: (line: ClassBookLine, session: Session) => void
}

const PAGE = 15

type At = { row: number; column: number }
type Plain = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey'>

const isPlain = ({ ctrlKey, altKey, metaKey }: Plain) => !ctrlKey && !altKey && !metaKey

/**
 * The cursor of the grid and what its keys do: X, P, K write a letter and step down, D and K the outcome of a short course's test; figures begin a mark, Enter gives it and steps down;
 * Tab goes to the next session and from the last one out of the grid; Escape gives a mark up.
 */
export function useBookKeys(options: BookKeysOptions) {
  const { book, columns } = options
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  const [typing, setTyping] = useState<string | null>(null)
  const go = (to: At) => {
    setTyping(null)
    setAt(to)
  }
  const down = () => go({ row: Math.min(at.row + 1, book.lines.length - 1), column: at.column })
  const mayWrite = useMayWrite()
  const writeLetter = useLetterKey(options, at, { mayWrite, down })
  const writeOutcome = useOutcomeKey(options, at, { mayWrite, down })
  const mark = useMarkKey(options, at, { mayWrite, typing, setTyping })
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return
    if (writeLetter(event) || writeOutcome(event) || mark.type(event)) return event.preventDefault()
    if (event.key === 'Escape' && typing !== null) {
      setTyping(null)
      return event.preventDefault()
    }
    if (event.key === 'Enter' && isPlain(event)) {
      if (mark.settle()) down()
      return event.preventDefault()
    }
    const next =
      event.key === 'Tab' ? tabbed(event.shiftKey, at, columns.length) : movedCell(event, at, extentOf(book, columns))
    if (next === null || event.altKey) return
    event.preventDefault()
    if (mark.settle()) go(next)
  }
  return { at, typing, onGo: go, onKeyDown, onPaste: usePastedLetters(options, at, mayWrite) }
}

/** Asks, at the moment of writing, whether this person may; says why not. */
function useMayWrite(): () => boolean {
  const { context } = useActionHost()
  return () => {
    const why = context.whyNot('training.record')
    if (why !== null) showNote(why)
    return why === null
  }
}

type LetterHelp = { mayWrite: () => boolean; down: () => void }

/** X, P, K, M and Delete in the column of a session; answers whether the key was its. */
function useLetterKey({ book, columns, letters, onMinutes }: BookKeysOptions, at: At, { mayWrite, down }: LetterHelp) {
  const line = book.lines[at.row]
  const column = columns[at.column]
  return (event: KeyboardEvent): boolean => {
    if (column?.kind !== 'session' || line === undefined || !isPlain(event)) return false
    if (event.key.toLowerCase() === 'm') {
      if (mayWrite()) onMinutes(line, column.session)
      return true
    }
    const mark = letterOfKey(event.key)
    if (mark === undefined) return false
    if (mayWrite()) {
      letters.write([{ sessionId: column.session.sessionId, enrolmentId: line.enrolmentId, mark }])
      down()
    }
    return true
  }
}

/** D, K and Delete in the column of a short course's test; figures mean nothing there, and are swallowed. */
function useOutcomeKey({ book, columns, marks }: BookKeysOptions, at: At, { mayWrite, down }: LetterHelp) {
  const line = book.lines[at.row]
  const column = columns[at.column]
  return (event: KeyboardEvent): boolean => {
    if (column?.kind !== 'mark' || column.mark !== 'outcome' || line === undefined || !isPlain(event)) return false
    const outcome = outcomeOfKey(event.key)
    if (outcome === undefined) return /^[0-9.,]$/.test(event.key)
    if (mayWrite() && marks.set(line, column, outcome)) down()
    return true
  }
}

type MarkHelp = { mayWrite: () => boolean; typing: string | null; setTyping: (typing: string | null) => void }

/** Figures in the column of a test or exam, and giving what was typed; `settle` is true when the cursor may leave the cell. */
function useMarkKey({ book, columns, marks }: BookKeysOptions, at: At, { mayWrite, typing, setTyping }: MarkHelp) {
  const line = book.lines[at.row]
  const column = columns[at.column]
  const settle = (): boolean => {
    if (typing === null || line === undefined || column?.kind !== 'mark') return true
    setTyping(null)
    return marks.give(line, column, typing)
  }
  const type = (event: KeyboardEvent): boolean => {
    if (column?.kind !== 'mark' || line === undefined || !isPlain(event)) return false
    if (/^[0-9.,]$/.test(event.key)) {
      if (mayWrite()) setTyping((typing ?? '') + event.key)
      return true
    }
    if (event.key === 'Backspace' && typing !== null) {
      setTyping(typing.slice(0, -1))
      return true
    }
    if (event.key !== 'Delete' || typing !== null) return false
    if (mayWrite()) marks.give(line, column, '')
    return true
  }
  return { settle, type }
}

/** A pasted column of letters goes down from the cursor, in one command. */
function usePastedLetters({ book, columns, letters }: BookKeysOptions, at: At, mayWrite: () => boolean) {
  const column = columns[at.column]
  return (event: ClipboardEvent<HTMLDivElement>) => {
    if (column?.kind !== 'session' || !mayWrite()) return
    event.preventDefault()
    const { sessionId } = column.session
    letters.write(
      pastedLetters(event.clipboardData.getData('text/plain')).flatMap((mark, index) => {
        const to = book.lines[at.row + index]
        return mark === undefined || to === undefined ? [] : [{ sessionId, enrolmentId: to.enrolmentId, mark }]
      }),
    )
  }
}

function extentOf(book: ClassBook, columns: readonly BookColumn[]) {
  return { rows: book.lines.length, columns: columns.length, page: PAGE, head: false }
}

/** The next column by Tab, at the top where the next session begins; null at either end, where Tab leaves the grid. */
function tabbed(back: boolean, at: At, count: number): At | null {
  const column = at.column + (back ? -1 : 1)
  return column < 0 || column >= count ? null : { row: back ? at.row : 0, column }
}
