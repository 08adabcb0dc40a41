import { describe, expect, test } from 'vitest'
import { withSettings } from '@shared/domain/training-rules'
import { minutesOfHour, plannedMinutes, standardHours } from './standard-hours'
import { shippedRules as rules } from './test-rules'

describe('Circular 42/2015/TT-BLĐTBXH article 17: a standard hour', () => {
  test('is 45 minutes of theory, 60 of practice; of tests, a setting', () => {
    expect(minutesOfHour('theory', rules)).toBe(45)
    expect(minutesOfHour('practice', rules)).toBe(60)
    expect(minutesOfHour('test', withSettings(rules, { testHourMinutes: 45 }))).toBe(45)
  })

  test('a module of 20, 65 and 5 hours is 900, 3900 and 300 minutes', () => {
    const module = { name: 'Hai', theoryHours: 20, practiceHours: 65, testHours: 5, credits: 4 }
    const minutes = plannedMinutes(module, rules)
    expect(minutes).toEqual({ theory: 900, practice: 3900, test: 300 })
    expect(standardHours(minutes, rules)).toEqual({ numerator: 90, denominator: 1 })
  })

  test('part hours stay exact', () => {
    expect(standardHours({ theory: 1, practice: 1, test: 0 }, rules)).toEqual({ numerator: 7, denominator: 180 })
  })
})
