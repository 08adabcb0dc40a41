import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settingFaults, trainingChoices, trainingFigureNames, withSettings } from '@shared/domain/training-rules'
import { resourcesFolder } from '../../resources-folder'
import { checkTrainingRules, TrainingRulesFile, trainingRulesNamed, trainingRulesOn } from './rule-set'
import { shippedRules as rules } from './test-rules'

type Raw = { id: string; effectiveFrom: string; figures: Raw2[]; choices: Raw2[]; bands: { value: object[] } }
type Raw2 = Record<string, unknown>

/** The shipped file with its one set changed. */
function withChange(change: (set: Raw) => object[]) {
  const path = join(resourcesFolder(), 'law', 'training-rules.json')
  const file: { source: string; sets: [Raw] } = JSON.parse(readFileSync(path, 'utf8'))
  return checkTrainingRules(TrainingRulesFile.parse({ ...file, sets: change(file.sets[0]) }))
}
const figure = (change: (row: Raw2) => Raw2[]) => (set: Raw) => [{ ...set, figures: set.figures.flatMap(change) }]
const only = (name: string, change: (row: Raw2) => Raw2[]) =>
  figure((row) => (row['figure'] === name ? change(row) : [row]))

describe('the rules of training (Circulars 42/2015 and 34/2018/TT-BLĐTBXH)', () => {
  test('are all there, with the text of each', () => {
    expect(rules.id).toBe('tt42-34')
    for (const name of trainingFigureNames) expect(rules.texts.map(({ id }) => id)).toContain(rules.figures[name].text)
    expect(rules.figures.theoryAttendancePercent).toEqual({
      value: 70,
      least: 70,
      most: 70,
      text: '42/2015/TT-BLĐTBXH',
      article: '25.1.a',
      certain: true,
    })
  })

  test('every figure that is certain names its article, but for those whose article was not found', () => {
    const without = trainingFigureNames.filter(
      (name) => rules.figures[name].certain && rules.figures[name].article === null,
    )
    expect(without).toEqual([
      'classSize',
      'classSizeMinorityOrDisabled',
      'classSizeBlind',
      'leastMonths',
      'belowMonths',
      'shortBelowMonths',
      'shortRetakes',
    ])
  })

  test('what no text was read for is not certain', () => {
    expect(trainingFigureNames.filter((name) => !rules.figures[name].certain)).toEqual([
      'level2Hours',
      'level3Hours',
      'testHourMinutes',
      'examAttempts',
      'regularWeight',
      'periodicWeight',
      'testsWeight',
      'examWeight',
      'modulePass',
      'loweringSteps',
      'certificateDays',
    ])
    expect(Object.values(rules.choices).every(({ certain }) => !certain)).toBe(true)
    expect(Object.keys(rules.choices).toSorted()).toEqual(Object.keys(trainingChoices).toSorted())
  })

  test('another set counts from its day on, and a class keeps its own', () => {
    const sets = withChange((set) => [{ ...set, id: 'later', effectiveFrom: '2030-01-01' }, set])
    expect(trainingRulesOn(sets, '2010-01-01').id).toBe('tt42-34')
    expect(trainingRulesOn(sets, '2029-12-31').id).toBe('tt42-34')
    expect(trainingRulesOn(sets, '2030-01-01').id).toBe('later')
    expect(trainingRulesNamed(sets, 'tt42-34').effectiveFrom).toBe('2019-02-08')
    expect(() => trainingRulesNamed(sets, 'other')).toThrow(/other/)
  })

  test.each([
    ['a figure that is missing', only('leastAge', () => []), /leastAge: the figure is missing/],
    ['a figure that stands twice', only('leastAge', (row) => [row, row]), /leastAge: it stands twice/],
    ['a figure nobody knows', only('leastAge', (row) => [{ ...row, figure: 'age' }]), /figures/],
    ['a text that is not listed', only('leastAge', (row) => [{ ...row, text: '1/2030' }]), /1\/2030 is not listed/],
    ['an article that is empty', only('leastAge', (row) => [{ ...row, article: '' }]), /article/],
    ['what is not certain, without bounds', only('leastAge', (row) => [{ ...row, certain: false }]), /its bounds/],
    ['a value out of its bounds', only('modulePass', (row) => [{ ...row, value: 49 }]), /outside its bounds/],
    ['a key that means nothing', only('leastAge', (row) => [{ ...row, years: 1 }]), /years/],
    ['a choice that is missing', (set: Raw) => [{ ...set, choices: set.choices.slice(1) }], /the choice is missing/],
    [
      'a choice that stands twice',
      (set: Raw) => [{ ...set, choices: [...set.choices, ...set.choices] }],
      /testHoursArePractice: it stands twice/,
    ],
    [
      'a choice nobody knows',
      (set: Raw) => [{ ...set, choices: [...set.choices, { ...set.choices[0], choice: 'x' }] }],
      /x: nobody knows/,
    ],
    [
      'a way that is none',
      (set: Raw) => [{ ...set, choices: set.choices.map((one) => ({ ...one, value: 'maybe' })) }],
      /none of its ways/,
    ],
    [
      'a class of graduation that is missing',
      (set: Raw) => [{ ...set, bands: { ...set.bands, value: set.bands.value.slice(1) } }],
      /each class stands there once/,
    ],
    [
      'bands that do not fall',
      (set: Raw) => [{ ...set, bands: { ...set.bands, value: set.bands.value.map((one) => ({ ...one, from: 50 })) } }],
      /begins below/,
    ],
    ['two sets of one day', (set: Raw) => [set, { ...set, id: 'other' }], /two sets/],
    ['two sets of one id', (set: Raw) => [set, { ...set, effectiveFrom: '2030-01-01' }], /two sets/],
  ])('%s is not read at all', (_, change, reason) => {
    expect(() => withChange(change)).toThrow(reason)
  })
})

describe('what a school sets for itself', () => {
  test('takes the place of what is not certain, and leaves the rest', () => {
    const own = withSettings(rules, { examWeight: 2, averageBy: 'credits' })
    expect(own.figures.examWeight.value).toBe(2)
    expect(own.choices.averageBy.value).toBe('credits')
    expect(own.figures.testsWeight).toEqual(rules.figures.testsWeight)
    expect(withSettings(rules, {})).toEqual(rules)
  })

  test('may not touch what a text fixes, nor leave its bounds', () => {
    expect(
      settingFaults(rules, { theoryAttendancePercent: 60, modulePass: 49, examWeight: 1.5, periodicWeight: 5 }),
    ).toEqual([
      { name: 'theoryAttendancePercent', code: 'notASetting', least: null, most: null },
      { name: 'examWeight', code: 'outOfBounds', least: 1, most: 9 },
      { name: 'modulePass', code: 'outOfBounds', least: 50, most: 100 },
    ])
    expect(() => withSettings(rules, { modulePass: 49 })).toThrow(/modulePass/)
  })
})
