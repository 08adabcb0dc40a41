import { addDays, dayOfWeek } from '@shared/domain/civil-date'
import type { Fraction } from '@shared/domain/threshold'
import { type HourKind, hourKinds, type ModulePlan } from '@shared/domain/training'
import type { Clash, TimetabledHours, TooManyHours, TrainerHours } from '@shared/domain/training-findings'
import { basisOf, type TrainingFigure, type TrainingRules } from '@shared/domain/training-rules'
import { type MinutesByKind, plannedMinutes, standardHours } from './standard-hours'

/**
 * A session of a timetable: `from` and `to`, the later one, are minutes of its day (0 to 1440), `minutes` those taught, without the breaks between; the
 * module is its position in the programme, from 1.
 */
export type TimetabledSession = {
  id: string
  classId: string
  module: number
  kind: HourKind
  date: string
  from: number
  to: number
  minutes: number
  trainers: readonly string[]
  room: string | null
  makeUp: boolean
}

/**
 * Sessions at the same time of one day that share a class, a trainer or a room; what ends when the other begins does not clash. Each pair
 * is told once for each thing it shares, in the order of days and times.
 */
export function timetableClashes(sessions: readonly TimetabledSession[]): Clash[] {
  const found: Clash[] = []
  const inOrder = sessions.toSorted((a, b) => (a.date === b.date ? a.from - b.from : a.date < b.date ? -1 : 1))
  for (const [at, one] of inOrder.entries()) {
    for (const other of inOrder.slice(at + 1)) {
      if (other.date !== one.date || other.from >= one.to) break
      const from = other.from
      const to = Math.min(one.to, other.to)
      const pair = { sessions: [one.id, other.id] as [string, string], date: one.date, from, to }
      if (one.classId === other.classId) found.push({ code: 'classClash', what: one.classId, ...pair })
      for (const trainer of one.trainers)
        if (other.trainers.includes(trainer)) found.push({ code: 'trainerClash', what: trainer, ...pair })
      if (one.room !== null && one.room === other.room) found.push({ code: 'roomClash', what: one.room, ...pair })
    }
  }
  return found
}

/**
 * Days and weeks of a class with more standard hours than are allowed (Circular 42/2015/TT-BLĐTBXH article 17): theory 6 a day and 30 a
 * week, practice 8 and 40, tests and make-up hours included. Where a day has both, theory is held to its own limit and all hours together
 * to that of practice: the article as read says nothing of mixed days. A week begins on Monday.
 */
export function tooManyHours(sessions: readonly TimetabledSession[], rules: TrainingRules): TooManyHours[] {
  const { theoryDayHours, theoryWeekHours, practiceDayHours, practiceWeekHours } = rules.figures
  return [
    ...spansOver('dayTooLong', sessions, ({ date }) => date, { theory: theoryDayHours, all: practiceDayHours }, rules),
    ...spansOver('weekTooLong', sessions, mondayOf, { theory: theoryWeekHours, all: practiceWeekHours }, rules),
  ]
}

function mondayOf({ date }: TimetabledSession): string {
  return addDays(date, -((dayOfWeek(date) + 6) % 7))
}

function spansOver(
  code: TooManyHours['code'],
  sessions: readonly TimetabledSession[],
  spanOf: (session: TimetabledSession) => string,
  limits: { theory: TrainingFigure; all: TrainingFigure },
  rules: TrainingRules,
): TooManyHours[] {
  const spans = new Map<string, TimetabledSession[]>()
  for (const session of sessions) {
    const key = `${spanOf(session)} ${session.classId}`
    spans.set(key, [...(spans.get(key) ?? []), session])
  }
  return [...spans.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, own]): TooManyHours[] => {
      const at = { code, classId: key.slice(11), from: key.slice(0, 10) }
      const minutes = minutesByKind(own)
      const theory = standardHours({ theory: minutes.theory, practice: 0, test: 0 }, rules)
      const all = standardHours(minutes, rules)
      if (isOver(theory, limits.theory.value))
        return [{ ...at, kind: 'theory', have: theory, needHours: limits.theory.value, ...basisOf(limits.theory) }]
      if (!isOver(all, limits.all.value)) return []
      const kind = minutes.theory > 0 ? 'mixed' : 'practice'
      return [{ ...at, kind, have: all, needHours: limits.all.value, ...basisOf(limits.all) }]
    })
}

function isOver({ numerator, denominator }: Fraction, hours: number): boolean {
  return numerator > hours * denominator
}

function minutesByKind(sessions: readonly TimetabledSession[]): MinutesByKind {
  const minutes: MinutesByKind = { theory: 0, practice: 0, test: 0 }
  for (const session of sessions) minutes[session.kind] += session.minutes
  return minutes
}

/**
 * What a class has timetabled of each module and kind against its programme, in minutes: too little, enough, too much. Make-up sessions
 * are beside the plan and not counted; a kind neither planned nor timetabled is left out.
 */
export function timetabledHours(
  classId: string,
  modules: readonly ModulePlan[],
  sessions: readonly TimetabledSession[],
  rules: TrainingRules,
): TimetabledHours[] {
  const own = sessions.filter((one) => one.classId === classId && !one.makeUp)
  return modules.flatMap((plan, at) => {
    const planned = plannedMinutes(plan, rules)
    const held = minutesByKind(own.filter((one) => one.module === at + 1))
    return hourKinds
      .filter((kind) => planned[kind] > 0 || held[kind] > 0)
      .map((kind): TimetabledHours => {
        const [plannedOf, heldOf] = [planned[kind], held[kind]]
        const standing = heldOf < plannedOf ? 'short' : heldOf > plannedOf ? 'over' : 'full'
        return { classId, module: at + 1, kind, plannedMinutes: plannedOf, timetabledMinutes: heldOf, standing }
      })
  })
}

/** What each trainer teaches, make-up sessions too, in minutes by kind and in standard hours; two trainers of a session each teach all of it. */
export function trainerHours(sessions: readonly TimetabledSession[], rules: TrainingRules): TrainerHours[] {
  const trainers = [...new Set(sessions.flatMap((one) => one.trainers))].toSorted()
  return trainers.map((trainer) => {
    const minutes = minutesByKind(sessions.filter((one) => one.trainers.includes(trainer)))
    return { trainer, minutes, standardHours: standardHours(minutes, rules) }
  })
}
