import type {
  CertificateDue,
  CourseProgress,
  PersonProgress,
  PersonState,
  trainingProgress,
} from '@shared/contract/training-progress'
import type { CourseRow } from '@shared/contract/courses'
import type { ResultLine } from '@shared/contract/graduation'
import type { OutputOf } from '@shared/contract/procedure'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import type { Law } from '../law/law-figures'
import { certificateStanding } from '../law/training/certificate-due'
import { classAlerts } from './alerts'
import { allCourses } from './courses'
import { type Asked, type EnrolmentFacts, everyEnrolment, everyOfficer, type Judged, stateOf } from './progress-facts'
import { allProgrammes } from './programmes'
import { outcomesOf, progressOfCooperatives, progressOfTracks, untrainedOfficers } from './progress-sums'
import { resultsOf } from './results'
import { rulesNamed } from './rules'

const heldSessions = plain<{ today: string }, { courseId: string; held: number }>(
  `SELECT courseId, count(*) AS held FROM session WHERE cancelledReason IS NULL AND date <= @today GROUP BY courseId`,
)

type Hours = 'onTrack' | 'atRisk' | 'mustMakeUp'

/**
 * How far everybody is in the classes that ran on a day from `from` to `to`, both included; a class that has not been ended runs until
 * today. Certificates due and posts without the course are as of today (law/training/certificate-due, post-training).
 */
export function progressOf(
  connection: Connection,
  law: Law,
  { from, to, today }: { from: string; to: string; today: string },
): OutputOf<(typeof trainingProgress)['read']> {
  const courses = allCourses(connection, today).filter(
    (course) => course.opensOn <= to && lastDayOf(course, today) >= from,
  )
  const inSpan = new Set(courses.map(({ courseId }) => courseId))
  const everybody = everyEnrolment(connection)
  const hours = new Map(
    courses
      .filter(({ endedOn }) => endedOn === null)
      .flatMap(({ courseId }) => [...hoursOf(connection, law, courseId, today)]),
  )
  const tests = new Map(
    [...new Set(everybody.filter(isShortOver).map(({ courseId }) => courseId))]
      .filter((courseId) => inSpan.has(courseId))
      .flatMap((courseId) => resultsOf(connection, law, courseId, today))
      .map((line) => [line.enrolmentId, testsOf(line)] as const),
  )
  const asked: Asked = { hours: (id) => hours.get(id) ?? 'onTrack', tests: (id) => tests.get(id) ?? 'awaiting' }
  const judged = everybody
    .filter(({ courseId }) => inSpan.has(courseId))
    .map((facts): Judged => ({ ...facts, state: stateOf(facts, asked) }))
  const untrained = untrainedOfficers(everybody, everyOfficer(connection))
  const held = new Map(connection.all(heldSessions, { today }).map((one) => [one.courseId, one.held]))
  const tracks = new Map(allProgrammes(connection).map(({ programmeId, track }) => [programmeId, track]))
  const trackOf = ({ programmeId }: CourseRow) => tracks.get(programmeId) ?? null
  return {
    people: new Set(judged.map(({ learnerId }) => learnerId)).size,
    tracks: progressOfTracks(judged, courses.map(trackOf)),
    courses: courses.map((course) =>
      courseProgress(
        course,
        judged.filter(({ courseId }) => courseId === course.courseId),
        { track: trackOf(course), held: held.get(course.courseId) ?? 0 },
      ),
    ),
    cooperatives: progressOfCooperatives(judged, untrained),
    persons: personsOf(connection, law, judged, today),
    certificatesDue: dueOf(law, everybody, inSpan, today),
    untrained: untrained.map(({ cooperativeTaxCode: _, ...one }) => one),
  }
}

const isShortOver = ({ level, endedOn }: EnrolmentFacts) => level === null && endedOn !== null

/** How the tests of a short course ended for somebody: every module reached, one missed for good, or something still to be tested. */
function testsOf({ graduation, modules }: ResultLine): ReturnType<Asked['tests']> {
  if (graduation.graduates) return 'completed'
  return modules.some(({ result }) => result.standing === 'failed') ? 'notPassed' : 'awaiting'
}

function lastDayOf({ endedOn, closesOn }: CourseRow, today: string): string {
  return endedOn ?? (closesOn > today ? closesOn : today)
}

/** By enrolment how somebody stands with the hours, the worst of all modules; who is not named is on track. */
function hoursOf(connection: Connection, law: Law, courseId: string, today: string): Map<string, Hours> {
  const found = new Map<string, Hours>()
  for (const { enrolmentId, code } of classAlerts(connection, law, courseId, today)) {
    if (code === 'mustMakeUp') found.set(enrolmentId, 'mustMakeUp')
    else if (code === 'mayMissNothing' && !found.has(enrolmentId)) found.set(enrolmentId, 'atRisk')
  }
  return found
}

function courseProgress(
  { courseId, code, name, opensOn, closesOn, endedOn, sessionCount }: CourseRow,
  own: readonly Judged[],
  { track, held }: { track: CourseProgress['track']; held: number },
): CourseProgress {
  const count = (state: PersonState) => own.filter((one) => one.state === state).length
  return {
    courseId,
    code,
    name,
    track,
    opensOn,
    closesOn,
    endedOn,
    sessions: sessionCount,
    heldSessions: held,
    // A short course asks for no hours: nobody stands with them well or badly.
    onTrack: own.some(({ level }) => level === null) ? 0 : count('onTrack'),
    atRisk: count('atRisk'),
    mustMakeUp: count('mustMakeUp'),
    ...outcomesOf(own),
  }
}

/** A line for each; the average is what the council recognised, before it what the marks of a class that has ended give. */
function personsOf(connection: Connection, law: Law, judged: readonly Judged[], today: string): PersonProgress[] {
  const unheard = judged.filter(({ state, graduates }) => state === 'awaiting' && graduates === null)
  const averages = new Map(
    [...new Set(unheard.map(({ courseId }) => courseId))].flatMap((courseId) =>
      resultsOf(connection, law, courseId, today).map(
        ({ enrolmentId, graduation }) => [enrolmentId, graduation.average] as const,
      ),
    ),
  )
  return judged.map((one) => {
    const { enrolmentId, learnerId, name, birthDate, cooperative, courseId, courseCode, track, state } = one
    const { averageNumerator: numerator, averageDenominator: denominator, class: given, certificate } = one
    return {
      enrolmentId,
      learnerId,
      name,
      birthDate,
      cooperative,
      courseId,
      courseCode,
      track,
      state,
      average:
        numerator !== null && denominator !== null
          ? { numerator, denominator }
          : state === 'awaiting'
            ? (averages.get(enrolmentId) ?? null)
            : null,
      class: given,
      certificate,
    }
  })
}

const urgency = { overdue: 0, due: 1, issuedLate: 2 } as const

/** Certificates that are not there yet, of any class, and those of classes of the span that came late; the most urgent first. */
function dueOf(
  law: Law,
  everybody: readonly EnrolmentFacts[],
  inSpan: ReadonlySet<string>,
  today: string,
): CertificateDue[] {
  const found = everybody.flatMap((one): CertificateDue[] => {
    const { enrolmentId, name, cooperative, courseId, courseCode, decisionNumber, decidedOn, issuedOn } = one
    if (one.graduates !== 1 || decidedOn === null || decisionNumber === null) return []
    const { by, state } = certificateStanding({ decidedOn, issuedOn, on: today }, rulesNamed(law, one.ruleSet))
    if (state === 'issued' || (state === 'issuedLate' && !inSpan.has(courseId))) return []
    return [{ enrolmentId, name, cooperative, courseId, courseCode, decisionNumber, decidedOn, by, issuedOn, state }]
  })
  return found.toSorted((a, b) => urgency[a.state] - urgency[b.state] || a.by.localeCompare(b.by))
}
