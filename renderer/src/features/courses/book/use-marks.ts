import type { ClassBookLine } from '@shared/contract/class-book'
import { readMark } from '@shared/domain/training'
import { core, newId } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showFault, showNote } from '../../../ui/toast'
import { type BookColumn, markIn } from './book-columns'
import { wantsReason } from './council-sat'

/** What a mark that stands is changed to, while its reason is asked for. */
export type Correction = { line: ClassBookLine; column: Extract<BookColumn, { kind: 'mark' }>; value: number | null }

export type MarksOf = { module: number; round: number; today: string; onCorrect: (correction: Correction) => void }

/** Gives marks: a first one at once, a change of one that stands when its reason is known. */
export function useMarks({ module, round, today, onCorrect }: MarksOf) {
  const { failure, courses } = useText()
  const command = useCommand(core.classBook.giveMarks)
  const send = async ({ line, column, value }: Correction, reason: string): Promise<boolean> => {
    const { mark: kind, place } = column
    const { enrolmentId } = line
    const given = { markId: newId(), enrolmentId, module, round, kind, place, value, givenOn: today, reason }
    return (await command.run({ marks: [given] })) !== null
  }
  /** What was typed into a cell; answers whether it was taken, so that the cursor may go on. */
  const give = (line: ClassBookLine, column: Correction['column'], typed: string): boolean => {
    const value = typed === '' ? null : readMark(typed)
    if (typed !== '' && value === null) {
      showNote(courses.book.notAMark(typed))
      return false
    }
    return set(line, column, value)
  }
  /** A mark or the outcome of a test at its place; answers whether it was taken. */
  const set = (line: ClassBookLine, column: Correction['column'], value: number | null): boolean => {
    const before = markIn(line, column)
    if ((before?.value ?? null) === value) return true
    if (before !== undefined) {
      onCorrect({ line, column, value })
      return false
    }
    core.classBook
      .giveMarks({
        id: newId(),
        marks: [
          {
            markId: newId(),
            enrolmentId: line.enrolmentId,
            module,
            round,
            kind: column.mark,
            place: column.place,
            value,
            givenOn: today,
          },
        ],
      })
      .catch((error: unknown) => {
        if (wantsReason(error)) onCorrect({ line, column, value })
        else showFault(failureWords(error, failure).join(' '))
      })
    return true
  }
  return { give, set, correct: send, command }
}
