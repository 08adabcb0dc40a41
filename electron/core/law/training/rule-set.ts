import { z } from 'zod'
import { isCivilDate } from '@shared/domain/civil-date'
import { graduationClasses, HIGHEST_MARK } from '@shared/domain/training'
import {
  trainingChoices,
  type TrainingFigure,
  type TrainingFigureName,
  trainingFigureNames,
  type TrainingRules,
} from '@shared/domain/training-rules'

const BasisShape = z.strictObject({
  text: z.string().min(1),
  article: z.string().min(1).nullable(),
  certain: z.boolean(),
})
const Figure = BasisShape.extend({
  figure: z.enum(trainingFigureNames),
  value: z.int().min(0),
  least: z.int().min(0).optional(),
  most: z.int().min(0).optional(),
})
const choiceNames = Object.keys(trainingChoices)
const Choice = BasisShape.extend({ choice: z.string(), value: z.string() })
const Band = z.strictObject({ class: z.enum(graduationClasses), from: z.int().min(0).max(HIGHEST_MARK) })
const RuleSetShape = z.strictObject({
  id: z.string().min(1),
  nameVi: z.string().min(1),
  effectiveFrom: z.string().refine(isCivilDate, { message: 'a date YYYY-MM-DD' }),
  texts: z.array(z.strictObject({ id: z.string().min(1), nameVi: z.string().min(1) })).min(1),
  figures: z.array(Figure),
  choices: z.array(Choice),
  bands: BasisShape.extend({ value: z.array(Band) }),
  councilSizes: BasisShape.extend({ value: z.array(z.int().min(1)).min(1) }),
})
type RuleSetShape = z.infer<typeof RuleSetShape>

/** The shape of `training-rules.json`. Unknown keys are refused: a misspelt one would be silently without effect. */
export const TrainingRulesFile = z.strictObject({ source: z.string().min(1), sets: z.array(RuleSetShape).min(1) })

/**
 * The rule sets of training in the order of their days. Throws an Error that names the file and the place: a figure or a choice that is
 * missing, unknown or stands twice, a value that its choice does not know or that lies outside its bounds, a text that is not listed, a
 * band out of order, two sets of one id or day.
 */
export function checkTrainingRules(file: z.infer<typeof TrainingRulesFile>): readonly TrainingRules[] {
  const sets = file.sets.map(ruleSetOf).toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  for (const [at, { id, effectiveFrom }] of sets.entries()) {
    const others = sets.slice(at + 1)
    if (others.some((one) => one.id === id || one.effectiveFrom === effectiveFrom))
      throw new Error(`training-rules.json, ${id}: two sets have its id or its day`)
  }
  return sets
}

/** The rules in force on a day (YYYY-MM-DD); before the first set that set counts too, the program knows no older one. */
export function trainingRulesOn(sets: readonly TrainingRules[], date: string): TrainingRules {
  const [first, ...later] = sets
  if (first === undefined) throw new Error('There is no rule set of training.')
  return later.reduce((latest, one) => (one.effectiveFrom <= date ? one : latest), first)
}

/** The rule set a class keeps by its id. Throws an Error where this program has no such set. */
export function trainingRulesNamed(sets: readonly TrainingRules[], id: string): TrainingRules {
  const found = sets.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no rule set of training named ${id}.`)
  return found
}

function ruleSetOf(set: RuleSetShape): TrainingRules {
  const where = `training-rules.json, ${set.id}`
  for (const { text, name } of [
    ...set.figures.map((one) => ({ text: one.text, name: one.figure })),
    ...set.choices.map((one) => ({ text: one.text, name: one.choice })),
    { text: set.bands.text, name: 'bands' },
    { text: set.councilSizes.text, name: 'councilSizes' },
  ])
    if (!set.texts.some(({ id }) => id === text)) throw new Error(`${where}, ${name}: the text ${text} is not listed`)
  for (const { choice } of set.choices)
    if (!choiceNames.includes(choice)) throw new Error(`${where}, ${choice}: nobody knows this choice`)
  const pairs = trainingFigureNames.map((name) => [name, figureOf(name, set, where)] as const)
  return {
    id: set.id,
    name: set.nameVi,
    effectiveFrom: set.effectiveFrom,
    texts: set.texts.map(({ id, nameVi }) => ({ id, name: nameVi })),
    // Object.fromEntries forgets which keys there are; the list it is made of is the type's own.
    figures: Object.fromEntries(pairs) as Record<TrainingFigureName, TrainingFigure>,
    choices: {
      testHoursArePractice: choiceOf('testHoursArePractice', trainingChoices.testHoursArePractice, set, where),
      testsInAttendance: choiceOf('testsInAttendance', trainingChoices.testsInAttendance, set, where),
      averageBy: choiceOf('averageBy', trainingChoices.averageBy, set, where),
      moduleMarkRounding: choiceOf('moduleMarkRounding', trainingChoices.moduleMarkRounding, set, where),
      courseAverageRounding: choiceOf('courseAverageRounding', trainingChoices.courseAverageRounding, set, where),
    },
    bands: { ...set.bands, value: bandsOf(set, where) },
    councilSizes: set.councilSizes,
  }
}

function figureOf(name: TrainingFigureName, { figures }: RuleSetShape, where: string): TrainingFigure {
  const [row, ...others] = figures.filter(({ figure }) => figure === name)
  if (row === undefined) throw new Error(`${where}, ${name}: the figure is missing`)
  if (others.length > 0) throw new Error(`${where}, ${name}: it stands twice`)
  const { value, text, article, certain, least = value, most = value } = row
  if (!certain && (row.least === undefined || row.most === undefined))
    throw new Error(`${where}, ${name}: what is not certain has its bounds`)
  if (value < least || value > most) throw new Error(`${where}, ${name}: ${value} lies outside its bounds`)
  return { value, text, article, certain, least, most }
}

function choiceOf<T extends string>(name: string, ways: readonly T[], { choices }: RuleSetShape, where: string) {
  const [row, ...others] = choices.filter(({ choice }) => choice === name)
  if (row === undefined) throw new Error(`${where}, ${name}: the choice is missing`)
  if (others.length > 0) throw new Error(`${where}, ${name}: it stands twice`)
  const value = ways.find((way) => way === row.value)
  if (value === undefined) throw new Error(`${where}, ${name}: ${row.value} is none of its ways`)
  return { value, text: row.text, article: row.article, certain: row.certain }
}

function bandsOf({ bands }: RuleSetShape, where: string): TrainingRules['bands']['value'] {
  if (bands.value.map((band) => band.class).join() !== graduationClasses.join())
    throw new Error(`${where}, bands: each class stands there once, the best first`)
  if (bands.value.some(({ from }, at) => from >= (bands.value[at - 1]?.from ?? HIGHEST_MARK + 1)))
    throw new Error(`${where}, bands: each begins below the one before it`)
  return bands.value
}
