import type { Council, ResultLine } from '@shared/contract/graduation'
import { averageText, graduationClasses } from '@shared/domain/training'
import { paperNames } from '@shared/text/graduation-papers'
import { classOrReached, councilRoleWords, graduationLabel, moduleMarkText } from '@shared/text/graduation-words'
import { graduationClassWords } from '@shared/text/training-words'
import type { CallContext } from '../../context'
import { plain } from '../../db/statement'
import type { RecognitionTable } from '../../db/schema-graduation'
import {
  councilMinutesLetter,
  decisionAnnex,
  decisionLetter,
  type JudgedLearner,
  type PrintedCouncil,
  transcriptLetter,
} from '../../documents/training/graduation-letters'
import { shortDecisionAnnex, shortDecisionLetter } from '../../documents/training/short-course-letters'
import { lettersDefinition, letterWithAnnex, type PaperDefinition } from '../../documents/training/training-file'
import { refuse } from '../../refusal'
import { classBookOf } from '../../training/class-book'
import { councilOf, courseOfCouncil } from '../../training/councils'
import { recognitionOf, resultsOf } from '../../training/results'
import { rulesOfCourse } from '../../training/rules-of-course'
import { marksText } from './class-papers'
import { printedCourse, schoolFacts } from './facts'
import { shortTranscripts } from './short-transcripts'

type JudgedRow = RecognitionTable & { name: string; birthDate: string; birthPlace: string }

const judged = plain<{ councilId: string }, JudgedRow>(
  `SELECT recognition.*, coalesce(certificate.name, learner.name) AS name, coalesce(certificate.birthDate, learner.birthDate) AS birthDate,
     coalesce(certificate.birthPlace, learner.birthPlace) AS birthPlace
   FROM recognition JOIN enrolment USING (enrolmentId) JOIN learner USING (learnerId)
   LEFT JOIN courseCertificate AS certificate USING (enrolmentId) WHERE councilId = @councilId ORDER BY ordinal`,
)

/** The council's minutes with the list it recognises; refuses 'council-unknown', 'council-not-sat', 'course-needs-no-council'. */
export function minutesPaper(context: CallContext, councilId: string): PaperDefinition {
  const { courseId, council, printed } = councilToPrint(context, councilId)
  // Of a short course nobody sat: there are no minutes to print.
  if (council.minutesNumber === '') refuse({ code: 'course-needs-no-council' })
  return lettersDefinition([
    councilMinutesLetter(schoolFacts(context), printedCourse(context, courseId).course, printed),
  ])
}

/** The decision on graduation; refuses 'council-unknown', 'council-not-sat', 'decision-unknown'. */
export function decisionPaper(context: CallContext, councilId: string): PaperDefinition {
  const { courseId, council, printed } = councilToPrint(context, councilId)
  const decision = council.decision ?? refuse({ code: 'decision-unknown' })
  const { course } = printedCourse(context, courseId)
  if (course.isShort) {
    const short = shortDecisionLetter(schoolFacts(context), course, printed.graduates, decision)
    return letterWithAnnex(short, shortDecisionAnnex(course, printed.graduates, decision))
  }
  const letter = decisionLetter(schoolFacts(context), course, printed, decision)
  return letterWithAnnex(letter, decisionAnnex(course, printed, decision))
}

function councilToPrint(
  context: CallContext,
  councilId: string,
): { courseId: string; council: Council; printed: PrintedCouncil } {
  const { connection } = context.book
  const { law } = context.core
  const courseId = courseOfCouncil(connection, councilId)
  const { rules } = rulesOfCourse(connection, law, courseId, context.today())
  const council = councilOf(connection, councilId, { law, rules })
  const { heldOn, minutesNumber, place, lateReason, note, members } = council
  if (heldOn === null) return refuse({ code: 'council-not-sat' })
  const lines = connection.all(judged, { councilId })
  const graduates = lines.filter((one) => one.graduates === 1)
  const printed = {
    minutesNumber,
    heldOn,
    place,
    lateReason,
    note,
    members: members.map(({ name, title, role }) => ({
      name,
      title,
      role: councilRoleWords[role],
      isChair: role === 'chair',
      isSecretary: role === 'secretary',
    })),
    graduates: graduates.map(judgedLearner),
    others: lines.filter((one) => one.graduates === 0).map(judgedLearner),
    classes: graduationClasses
      .map((one) => ({ one, count: graduates.filter((line) => line.class === one).length }))
      .filter(({ count }) => count > 0)
      .map(({ one, count }) => paperNames.classCount(graduationClassWords[one], count))
      .join(', '),
  }
  return { courseId, council, printed }
}

function judgedLearner(row: JudgedRow): JudgedLearner {
  const { average, reasons, class: ofClass } = recognitionOf(row)
  return {
    name: row.name,
    birthDate: row.birthDate,
    birthPlace: row.birthPlace,
    average: average === null ? '' : averageText(average),
    class: row.graduates === 1 ? classOrReached(ofClass) : '',
    reasons,
  }
}

/** The transcript of one learner, or of everybody who has not left; refuses 'enrolment-unknown'. */
export function transcriptPaper(
  context: CallContext,
  { courseId, enrolmentId }: { courseId: string; enrolmentId: string | null },
): PaperDefinition {
  const { connection } = context.book
  const { course } = printedCourse(context, courseId)
  const lines = resultsOf(connection, context.core.law, courseId, context.today()).filter((line) =>
    enrolmentId === null ? line.leftOn === null : line.enrolmentId === enrolmentId,
  )
  if (lines.length === 0) refuse({ code: 'enrolment-unknown', value: enrolmentId })
  const facts = schoolFacts(context)
  if (course.isShort) return shortTranscripts(context, courseId, { facts, course, lines })
  const exams = examsOf(context, courseId)
  return lettersDefinition(
    lines.map((line) =>
      transcriptLetter(facts, course, {
        name: line.name,
        birthDate: line.birthDate,
        birthPlace: line.birthPlace,
        cooperative: line.cooperative,
        modules: line.modules.map((one) => ({
          name: one.name,
          hours: String(one.hours),
          credits: String(one.credits),
          average: one.right.average === null ? '' : averageText(one.right.average),
          exam: exams(line.enrolmentId, one.position, one.round),
          mark: moduleMarkText(one.result),
          note: one.round > 1 ? paperNames.again(one.round) : '',
        })),
        ...totals(line),
        average: line.graduation.average === null ? '' : averageText(line.graduation.average),
        class: paperNames.result(line.graduation.graduates, graduationLabel(line.graduation)),
        reasons: line.reasons,
        certificate: line.certificate ?? '',
      }),
    ),
  )
}

function totals({ modules }: ResultLine): { hours: string; credits: string } {
  const sum = (of: 'hours' | 'credits') => String(modules.reduce((all, one) => all + one[of], 0))
  return { hours: sum('hours'), credits: sum('credits') }
}

/** The exam's mark that counts, by learner, module and round: the second attempt where there was one. */
function examsOf(
  context: CallContext,
  courseId: string,
): (enrolmentId: string, module: number, round: number) => string {
  const grids = new Map<string, Map<string, string>>()
  return (enrolmentId, module, round) => {
    const key = `${module} ${round}`
    const known = grids.get(key) ?? new Map<string, string>()
    if (!grids.has(key)) {
      const today = context.today()
      const grid = classBookOf(context.book.connection, context.core.law, { courseId, module, round, today })
      for (const line of grid.lines)
        known.set(line.enrolmentId, marksText(line.marks, 'exam2') || marksText(line.marks, 'exam1'))
      grids.set(key, known)
    }
    return known.get(enrolmentId) ?? ''
  }
}
