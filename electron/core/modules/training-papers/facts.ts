import type { CourseRow } from '@shared/contract/courses'
import { levelText } from '@shared/text/training-words'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import { signersOn } from '../../db/signers'
import { plain } from '../../db/statement'
import { placeOf } from '../../documents/membership/who'
import type { PrintedCourse, SchoolFacts } from '../../documents/training/school-facts'
import { fingerprintOf } from '../../ledger/hash'
import { printedAt } from '../../printed-at'
import { courseOf } from '../../training/courses'
import { rulesOfCourse } from '../../training/rules-of-course'

const trainerName = plain<{ trainerId: string }, { name: string }>(
  'SELECT name FROM trainer WHERE trainerId = @trainerId',
)

/** What every paper says of the school today. */
export function schoolFacts(context: CallContext): SchoolFacts {
  const { book, core } = context
  return {
    schoolName: book.profile.name,
    schoolAddress: book.profile.address,
    place: placeOf(book.profile.address),
    head: signersOn(book.connection, context.today()).representative,
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
  }
}

/** A class as its papers name it, with its row; refuses 'course-unknown'. */
export function printedCourse(context: CallContext, courseId: string): { row: CourseRow; course: PrintedCourse } {
  const { connection } = context.book
  const row = courseOf(connection, courseId, context.today())
  const { programme } = rulesOfCourse(connection, context.core.law, courseId, context.today())
  const { headTrainerId } = row
  return {
    row,
    course: {
      code: row.code,
      name: row.name,
      programme: programme.name,
      level: levelText(programme.level),
      isShort: programme.level === null,
      opensOn: row.opensOn,
      closesOn: row.endedOn ?? row.closesOn,
      place: row.place,
      headTrainer:
        headTrainerId === null ? '' : (connection.get(trainerName, { trainerId: headTrainerId })?.name ?? ''),
    },
  }
}
