import { atLeastPercent, leastThatReaches } from '@shared/domain/threshold'
import type { AttendanceMark, AttendedKind, HourKind } from '@shared/domain/training'
import type { KindAttendance, ModuleAttendance, SessionCount } from '@shared/domain/training-findings'
import type { TrainingRules } from '@shared/domain/training-rules'
import { inLowestTerms } from '@shared/domain/weighted-mean'
import type { MinutesByKind } from './standard-hours'

/**
 * A session of the module as one learner has it: how long it is, and the minutes attended, null where nothing is recorded yet. A make-up
 * session is one beside the plan: its minutes count as attended, and it adds nothing to what is planned.
 */
export type LearnerSession = { kind: HourKind; minutes: number; attended: number | null; makeUp: boolean }

/** A module as one learner attends it; `over` once no session of it is still to come, also none that is not timetabled yet. */
export type AttendanceFacts = { planned: MinutesByKind; sessions: readonly LearnerSession[]; over: boolean }

/**
 * The minutes a mark of attendance stands for: all of the session for who was there, or the `part` written for who came late or left
 * early; none for leave, which is absence (reading 21), nor for absence without.
 */
export function minutesAttended(mark: AttendanceMark, sessionMinutes: number, part: number | null = null): number {
  if (mark !== 'present') return 0
  return Math.max(0, Math.min(part ?? sessionMinutes, sessionMinutes))
}

/**
 * R39: attendance of a module (Circular 42/2015/TT-BLĐTBXH article 25.1.a, reading 21): minutes attended of minutes planned for the whole
 * module, theory (70 %) and practice (80 %) apart, unrounded. The plan is the programme's, the same from the first day to the last;
 * what is attended beyond it counts up to it. Test sessions count with practice only where the rule set says so. While the module is
 * not over, planned minutes that are in no session yet are taken as still to come.
 */
export function moduleAttendance(facts: AttendanceFacts, rules: TrainingRules): ModuleAttendance {
  const testsCount = rules.choices.testsInAttendance.value === 'yes'
  const practice: HourKind[] = testsCount ? ['practice', 'test'] : ['practice']
  return {
    theory: kindAttendance('theory', ['theory'], facts, rules),
    practice: kindAttendance('practice', practice, facts, rules),
  }
}

function kindAttendance(
  kind: AttendedKind,
  kinds: readonly HourKind[],
  { planned: plan, sessions, over }: AttendanceFacts,
  { figures }: TrainingRules,
): KindAttendance {
  const planned = kinds.reduce((sum, one) => sum + plan[one], 0)
  const own = sessions.filter((one) => kinds.includes(one.kind))
  const timetable = own.filter(({ makeUp }) => !makeUp)
  const open = own.filter(({ attended }) => attended === null)
  const attended = Math.min(planned, minutesOf(own.map((one) => Math.min(one.attended ?? 0, one.minutes))))
  const needPercent = figures[`${kind}AttendancePercent`].value
  const needed = leastThatReaches(planned, atLeastPercent(needPercent))
  const missing = Math.max(0, needed - attended)
  // What the timetable does not hold yet can still be attended, until the module is over.
  const untimetabled = over ? 0 : Math.max(0, planned - minutesOf(timetable.map(({ minutes }) => minutes)))
  const ahead = minutesOf(open.map(({ minutes }) => minutes)) + untimetabled
  const oneMore = Math.max(0, ...open.map(({ minutes }) => minutes), Math.min(untimetabled, usualLength(timetable)))
  const toMakeUp = Math.max(0, missing - ahead)
  return {
    kind,
    attended,
    planned,
    share: planned === 0 ? { numerator: 1, denominator: 1 } : inLowestTerms(BigInt(attended), BigInt(planned)),
    needPercent,
    needed,
    missing,
    ahead,
    standing: missing === 0 ? 'met' : toMakeUp > 0 ? 'needsMakeUp' : ahead - oneMore < missing ? 'atRisk' : 'onTrack',
    toMakeUp,
    sessions: inSessions(own, { planned, attended, needed, toMakeUp }),
  }
}

/** The longest session of a timetable; of one without any, no length is known. */
function usualLength(timetable: readonly LearnerSession[]): number {
  return Math.max(0, ...timetable.map(({ minutes }) => minutes))
}

function minutesOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, one) => sum + one, 0)
}

type Minutes = { planned: number; attended: number; needed: number; toMakeUp: number }

/** The same in sessions, where the plan is a whole number of equally long ones, each attended whole or not at all; else null. */
function inSessions(own: readonly LearnerSession[], kind: Minutes): SessionCount | null {
  const length = own[0]?.minutes ?? 0
  const isWhole = ({ minutes, attended }: LearnerSession) => minutes === length && (attended ?? 0) % length === 0
  if (length === 0 || kind.planned % length !== 0 || !own.every(isWhole)) return null
  const attended = kind.attended / length
  const needed = Math.ceil(kind.needed / length)
  return {
    whole: kind.planned / length,
    attended,
    needed,
    missing: Math.max(0, needed - attended),
    toMakeUp: Math.ceil(kind.toMakeUp / length),
  }
}
