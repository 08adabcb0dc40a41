import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decision } from '@shared/contract/meeting-law'
import { isLargeDeal, majoritiesBelowLaw, majorityOf, outcomeOf } from './majority'
import { shippedFigures as figures } from './test-figures'

const votes = (attending: number, inFavour: number) => ({
  attending,
  for: inFavour,
  against: attending - inFavour,
  abstain: 0,
  invalid: 0,
})
const passes = (decision: Decision, attending: number, inFavour: number) =>
  outcomeOf(decision, votes(attending, inFavour), figures).passed

const SPECIAL = [
  'amendCharter',
  'changeGovernanceForm',
  'sellDivisibleAsset',
  'sellIndivisibleAsset',
  'reorganise',
  'dissolve',
] as const

describe('Law 17/2023/QH15 article 61.2 (R21): the special majority of at least 65 %', () => {
  test.each(SPECIAL)('%s: 65 of 100 passes, 64 does not', (decision) => {
    expect(outcomeOf(decision, votes(100, 65), figures)).toEqual({
      majority: 'special',
      base: 100,
      notCast: 0,
      needed: 65,
      passed: true,
    })
    expect(outcomeOf(decision, votes(100, 64), figures)).toMatchObject({ needed: 65, passed: false })
  })

  test('whole numbers are compared: 259 of 399 rounds to 65 % and fails, 260 passes', () => {
    expect(passes('amendCharter', 399, 259)).toBe(false)
    expect(passes('amendCharter', 399, 260)).toBe(true)
    expect(passes('amendCharter', 1, 1)).toBe(true)
    expect(passes('amendCharter', 0, 0)).toBe(false)
  })

  test('a deal in divisible assets is one of it from 20 % of all assets on (61.2.b)', () => {
    expect(isLargeDeal(200_000_000, 1_000_000_000, figures.assetDealPercent)).toBe(true)
    expect(isLargeDeal(199_999_999, 1_000_000_000, figures.assetDealPercent)).toBe(false)
  })
})

describe('Law 17/2023/QH15 article 61.3 (R21): more than 50 % for everything else', () => {
  test.each(Decision.options.filter((decision) => majorityOf(decision) === 'ordinary'))(
    '%s: 51 of 100 passes, exactly half does not',
    (decision) => {
      expect(outcomeOf(decision, votes(100, 51), figures)).toMatchObject({
        majority: 'ordinary',
        needed: 51,
        passed: true,
      })
      expect(outcomeOf(decision, votes(100, 50), figures)).toMatchObject({ needed: 51, passed: false })
    },
  )

  test('of an odd number the half that is more is enough', () => {
    expect(passes('other', 99, 50)).toBe(true)
    expect(passes('other', 99, 49)).toBe(false)
  })
})

describe('Law 17/2023/QH15 article 61.1 (reading 1): the base are all votes of those attending', () => {
  test('abstentions, invalid votes and those not cast stay in it', () => {
    expect(
      outcomeOf('approvePlan', { attending: 100, for: 50, against: 10, abstain: 20, invalid: 5 }, figures),
    ).toEqual({ majority: 'ordinary', base: 100, notCast: 15, needed: 51, passed: false })
  })
})

describe('a charter and the majorities of article 61 (reading 1)', () => {
  const threeQuarters = { amendCharter: { numerator: 3, denominator: 4 } }

  test('its higher share counts, reached when exactly met', () => {
    const of = (inFavour: number) => outcomeOf('amendCharter', votes(100, inFavour), figures, threeQuarters)
    expect(of(74)).toMatchObject({ needed: 75, passed: false })
    expect(of(75)).toMatchObject({ needed: 75, passed: true })
    expect(outcomeOf('dissolve', votes(100, 65), figures, threeQuarters).passed).toBe(true)
  })

  test('one below the law is passed over and named; the law’s own figure is not below it', () => {
    const charter = {
      amendCharter: { numerator: 3, denominator: 5 },
      dissolve: { numerator: 13, denominator: 20 },
      approvePlan: { numerator: 49, denominator: 100 },
      other: { numerator: 1, denominator: 2 },
    }
    expect(majoritiesBelowLaw(charter, figures)).toEqual(['amendCharter', 'approvePlan'])
    expect(outcomeOf('amendCharter', votes(100, 64), figures, charter)).toMatchObject({ needed: 65, passed: false })
    expect(outcomeOf('other', votes(100, 50), figures, charter)).toMatchObject({ needed: 51, passed: false })
  })

  test('an ordinary decision may need two thirds, or everybody', () => {
    const charter = { approvePlan: { numerator: 2, denominator: 3 }, other: { numerator: 1, denominator: 1 } }
    expect(outcomeOf('approvePlan', votes(90, 60), figures, charter)).toMatchObject({ needed: 60, passed: true })
    expect(outcomeOf('approvePlan', votes(90, 59), figures, charter).passed).toBe(false)
    expect(outcomeOf('other', votes(90, 90), figures, charter)).toMatchObject({ needed: 90, passed: true })
  })

  const cast = fc
    .tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.nat({ max: 500 }))
    .map(([yes, no, abstain, invalid, notCast]) => ({
      attending: yes + no + abstain + invalid + notCast,
      for: yes,
      against: no,
      abstain,
      invalid,
    }))
  const fraction = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })).map(([a, b]) => ({
    numerator: Math.min(a, b),
    denominator: Math.max(a, b),
  }))

  test('nothing is ever passed below the law, whatever the charter says, and what is needed is what passes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Decision.options), cast, fraction, (decision, of, share) => {
        const { passed, needed, notCast } = outcomeOf(decision, of, figures, { [decision]: share })
        if (passed && majorityOf(decision) === 'special') expect(of.for * 100).toBeGreaterThanOrEqual(of.attending * 65)
        if (passed && majorityOf(decision) === 'ordinary') expect(of.for * 2).toBeGreaterThan(of.attending)
        expect(passed).toBe(of.for >= needed)
        expect(of.for + of.against + of.abstain + of.invalid + notCast).toBe(of.attending)
      }),
    )
  })
})
