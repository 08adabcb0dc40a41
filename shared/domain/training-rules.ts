import type { GraduationClass, Mark } from './training'
import type { Basis } from './training-findings'

/**
 * The whole numbers that the rules of training compare with (Circulars 42/2015, 43/2015 and 34/2018/TT-BLĐTBXH), dated data in
 * `resources/law/training-rules.json`. Marks are in tenths, spans and percentages in the unit of the name; `planBefore` is a month and
 * a day, 1031.
 */
export const trainingFigureNames = [
  // What a programme of each level has at least
  'level1Credits',
  'level1Modules',
  'level1Hours',
  'level2Credits',
  'level2Modules',
  'level2Hours',
  'level3Credits',
  'level3Modules',
  'level3Hours',
  'theoryMostPercent',
  'practiceLeastPercent',
  // A class
  'classSize',
  'classSizeMinorityOrDisabled',
  'classSizeBlind',
  'leastMonths',
  'belowMonths',
  'leastAge',
  'planBefore',
  'noticeMonths',
  // Hours
  'theoryHourMinutes',
  'practiceHourMinutes',
  'testHourMinutes',
  'theoryDayHours',
  'theoryWeekHours',
  'practiceDayHours',
  'practiceWeekHours',
  // Attendance, tests and marks
  'theoryAttendancePercent',
  'practiceAttendancePercent',
  'sickRequestDays',
  'regularMarks',
  'periodicMarks',
  'regularTestMostMinutes',
  'periodicTestLeastMinutes',
  'periodicTestMostMinutes',
  'testAverage',
  'examAttempts',
  'regularWeight',
  'periodicWeight',
  'testsWeight',
  'examWeight',
  'modulePass',
  // Graduation and what follows
  'loweringSteps',
  'councilWorkingDays',
  'certificateDays',
  // A short course (Circular 43/2015/TT-BLĐTBXH)
  'shortBelowMonths',
  'shortRetakes',
] as const
export type TrainingFigureName = (typeof trainingFigureNames)[number]

/** What a rule set chooses among ways, each with all there are. */
export const trainingChoices = {
  /** Whether test hours count as practice for the ratio of theory and practice (reading 21). */
  testHoursArePractice: ['yes', 'no'],
  /** Whether the attendance of test sessions counts with practice. */
  testsInAttendance: ['yes', 'no'],
  /** What weighs a module in the average of the course. */
  averageBy: ['hours', 'credits', 'equal'],
  moduleMarkRounding: ['none', 'tenth', 'whole'],
  courseAverageRounding: ['none', 'tenth', 'whole'],
} as const
export type TrainingChoiceName = keyof typeof trainingChoices
export type TrainingChoices = { [Name in TrainingChoiceName]: (typeof trainingChoices)[Name][number] }

/** To what a mark or an average is rounded, half up: not at all, to one decimal, to whole points. */
export type MarkRounding = TrainingChoices['moduleMarkRounding']

/** A figure with where it stands. One that is not certain is the school's setting, within `least` and `most`. */
export type TrainingFigure = Basis & { value: number; least: number; most: number }

/** A class of graduation and the average in tenths from which it is given (Circular 42/2015 article 27.3). */
export type GraduationBand = { class: GraduationClass; from: Mark }

/** The rules of training from a day on: which circulars, every figure, every choice. A class keeps the set it began with. */
export type TrainingRules = {
  id: string
  name: string
  /** YYYY-MM-DD. */
  effectiveFrom: string
  texts: readonly { id: string; name: string }[]
  figures: Readonly<Record<TrainingFigureName, TrainingFigure>>
  choices: Readonly<{ [Name in TrainingChoiceName]: Basis & { value: TrainingChoices[Name] } }>
  /** Best first. */
  bands: Basis & { value: readonly GraduationBand[] }
  councilSizes: Basis & { value: readonly number[] }
}

/** What a school sets for itself of what is not certain. */
export type TrainingSettings = Partial<Record<TrainingFigureName, number>> & Partial<TrainingChoices>

/** Only where a figure stands, without its value: what a finding carries. */
export function basisOf({ text, article, certain }: Basis): Basis {
  return { text, article, certain }
}

/** A fault of a setting: unknown to the set's open figures, or out of its bounds. */
export type SettingFault = {
  name: string
  code: 'notASetting' | 'outOfBounds'
  least: number | null
  most: number | null
}

/** What is wrong with a school's settings: a figure that a text fixes, a number that is not whole or out of bounds, a way that is none. */
export function settingFaults(rules: TrainingRules, settings: TrainingSettings): SettingFault[] {
  const faults: SettingFault[] = []
  for (const name of trainingFigureNames) {
    const value = settings[name]
    if (value === undefined) continue
    const { certain, least, most } = rules.figures[name]
    if (certain) faults.push({ name, code: 'notASetting', least: null, most: null })
    else if (!Number.isInteger(value) || value < least || value > most)
      faults.push({ name, code: 'outOfBounds', least, most })
  }
  for (const name of choiceNames) {
    const value = settings[name]
    if (value === undefined) continue
    const known: readonly string[] = trainingChoices[name]
    if (rules.choices[name].certain) faults.push({ name, code: 'notASetting', least: null, most: null })
    else if (!known.includes(value)) faults.push({ name, code: 'outOfBounds', least: null, most: null })
  }
  return faults
}

const choiceNames: readonly TrainingChoiceName[] = [
  'testHoursArePractice',
  'testsInAttendance',
  'averageBy',
  'moduleMarkRounding',
  'courseAverageRounding',
]

/** The rules as a school applies them: its settings in the place of what is not certain. Throws RangeError on settings with faults. */
export function withSettings(rules: TrainingRules, settings: TrainingSettings): TrainingRules {
  const [fault] = settingFaults(rules, settings)
  if (fault) throw new RangeError(`${fault.name}: ${fault.code}`)
  const figures = { ...rules.figures }
  for (const name of trainingFigureNames) {
    const value = settings[name]
    if (value !== undefined) figures[name] = { ...figures[name], value }
  }
  const { testHoursArePractice, testsInAttendance, averageBy, moduleMarkRounding, courseAverageRounding } =
    rules.choices
  return {
    ...rules,
    figures,
    choices: {
      testHoursArePractice: set(testHoursArePractice, settings.testHoursArePractice),
      testsInAttendance: set(testsInAttendance, settings.testsInAttendance),
      averageBy: set(averageBy, settings.averageBy),
      moduleMarkRounding: set(moduleMarkRounding, settings.moduleMarkRounding),
      courseAverageRounding: set(courseAverageRounding, settings.courseAverageRounding),
    },
  }
}

function set<T>(choice: Basis & { value: T }, value: T | undefined): Basis & { value: T } {
  return value === undefined ? choice : { ...choice, value }
}
