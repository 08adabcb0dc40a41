import { describe, expect, test } from 'vitest'
import type { ModulePlan } from '@shared/domain/training'
import { withSettings } from '@shared/domain/training-rules'
import { checkProgramme } from './check-programme'
import { shippedRules as rules } from './test-rules'

const module = (name: string, theoryHours: number, practiceHours: number, testHours = 0, credits = 2): ModulePlan => ({
  name,
  theoryHours,
  practiceHours,
  testHours,
  credits,
})
/** Three modules of 100 hours, 25 of theory, six credits: exactly enough for level I. */
const three = [module('Một', 25, 75), module('Hai', 25, 75), module('Ba', 25, 75)]
const codes = (modules: ModulePlan[], level: 1 | 2 | 3 = 1) =>
  checkProgramme({ level, modules }, rules).map(({ code }) => code)

describe('Circular 34/2018/TT-BLĐTBXH article 1.2 (R39): what a programme has', () => {
  test('three modules, 300 hours, 25 % of theory and 5 credits are enough', () => {
    expect(codes(three)).toEqual([])
    expect(codes(three.map((one, at) => ({ ...one, credits: at === 0 ? 1 : 2 })))).toEqual([])
  })

  test('one credit, one module, one hour less is not', () => {
    expect(codes(three.map((one, at) => ({ ...one, credits: at === 0 ? 2 : 1 })))).toEqual(['tooFewCredits'])
    expect(codes([module('Một', 50, 150, 0, 3), module('Hai', 25, 75, 0, 3)])).toEqual(['tooFewModules'])
    expect(checkProgramme({ level: 1, modules: [...three.slice(1), module('Một', 24, 75)] }, rules)).toEqual([
      {
        code: 'tooFewHours',
        module: null,
        have: 299,
        need: 300,
        of: null,
        percent: null,
        text: '34/2018/TT-BLĐTBXH',
        article: '1.2',
        certain: true,
      },
    ])
  })

  test.each([
    [2, 9, 15],
    [3, 15, 25],
  ] as const)('level %i asks for %i modules and %i credits', (level, modules, credits) => {
    const plan = (count: number, sum: number) =>
      Array.from({ length: count }, (_, at) => module(`Mô đun ${at}`, 10, 30, 0, at === 0 ? sum - count + 1 : 1))
    expect(codes(plan(modules, credits), level)).toEqual([])
    expect(codes(plan(modules - 1, credits), level)).toEqual(['tooFewModules'])
    expect(codes(plan(modules, credits - 1), level)).toEqual(['tooFewCredits'])
  })

  test('theory of 25 % is enough, one hour more is too much; it is told once', () => {
    const more = [module('Một', 26, 74), ...three.slice(1)]
    expect(checkProgramme({ level: 1, modules: more }, rules)).toMatchObject([
      { code: 'tooMuchTheory', have: 76, need: 75, of: 300, percent: 25 },
    ])
  })

  test('an odd number of hours is not rounded: 75 of 301 is below 25 %, 76 is above', () => {
    expect(codes([module('Một', 25, 76), ...three.slice(1)])).toEqual([])
    expect(codes([module('Một', 26, 75), ...three.slice(1)])).toEqual(['tooMuchTheory'])
  })

  test('test hours are practice where the rule set says so (reading 21)', () => {
    const tested = [module('Một', 25, 70, 5), ...three.slice(1)]
    expect(codes(tested)).toEqual([])
    const apart = withSettings(rules, { testHoursArePractice: 'no' })
    expect(checkProgramme({ level: 1, modules: tested }, apart)).toMatchObject([
      { code: 'tooLittlePractice', have: 220, need: 225, of: 300, percent: 75 },
    ])
    expect(checkProgramme({ level: 1, modules: [module('Một', 20, 75, 5), ...three.slice(1)] }, apart)).toEqual([])
  })

  test('each module has hours and a name of its own', () => {
    const found = checkProgramme({ level: 1, modules: [...three, module(' ', 0, 0), module('  một ', 0, 8)] }, rules)
    expect(found).toMatchObject([
      { code: 'moduleWithoutName', module: { position: 4, name: '' } },
      { code: 'moduleWithoutHours', module: { position: 4 } },
      { code: 'moduleNameTwice', module: { position: 5, name: 'một' } },
    ])
  })

  test('of nothing everything is missing, and no share is reckoned', () => {
    expect(codes([])).toEqual(['tooFewCredits', 'tooFewModules', 'tooFewHours'])
  })
})
