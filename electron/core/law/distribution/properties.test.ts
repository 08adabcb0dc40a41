import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DistributionPlan } from '@shared/contract/distribution'
import { computeDistribution } from './compute'
import { lawFloors } from './test-plan'

const dong = fc.nat({ max: 10 ** 12 })
const result = fc.oneof(
  dong,
  dong.map((amount) => -amount),
)
const percent = (min: number) => fc.integer({ min: min * 100, max: 10_000 }).map((hundredths) => hundredths / 100)
const sides = <T>(each: fc.Arbitrary<T>) => fc.record({ internal: each, external: each })
const members = fc.uniqueArray(
  fc.record({
    code: fc.stringMatching(/^TV\d{1,4}$/),
    type: fc.constantFrom('official', 'contributing', 'nonContributing'),
    capital: dong,
    use: dong,
    labour: fc.oneof(fc.constant(0), dong),
  }),
  { selector: ({ code }) => code, minLength: 1, maxLength: 25 },
)
const fund = fc.record({
  name: fc.constant('Quỹ'),
  amount: fc.nat({ max: 10 ** 9 }),
  account: fc.constantFrom('418', '3531', '3532'),
  from: fc.constantFrom(undefined, 'internal', 'external'),
})
const plans = fc.record({
  afterTax: sides(result),
  losses: sides(fc.oneof(fc.constant(0), dong)),
  fundPercent: fc.record({ internal: percent(0), external: percent(5) }),
  otherFunds: fc.array(fund, { maxLength: 3 }),
  internalByUseAndLabourPercent: percent(51),
  useWeight: fc.integer({ min: 1, max: 100 }),
  labourWeight: fc.nat({ max: 100 }),
  externalBy: fc.constant('capital'),
  withholdingPercent: percent(0),
  members,
}) satisfies fc.Arbitrary<DistributionPlan>

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

test('parts add up to the whole to the đồng, on each side, in the postings and in the steps', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { result: got } = computeDistribution(plan, lawFloors)
      if (got === null) return
      const funds = sum(plan.otherFunds.map(({ amount }) => amount))
      const net = [plan.afterTax.internal - plan.losses.internal, plan.afterTax.external - plan.losses.external]
      const whole = Math.max(0, Math.min(sum(net), sum(net.map((one) => Math.max(0, one)))))
      expect(got.indivisibleFund + funds + sum(got.members.map(({ total }) => total))).toBe(whole)
      expect(got.byUse + got.byLabour).toBe(got.internalByUseAndLabour)
      expect(sum(got.members.map(({ use }) => use))).toBe(got.byUse)
      expect(sum(got.members.map(({ labour }) => labour))).toBe(got.byLabour)
      expect(sum(got.members.map(({ capitalInternal }) => capitalInternal))).toBe(got.internalByCapital)
      expect(sum(got.members.map(({ capitalExternal }) => capitalExternal))).toBe(got.externalToMembers)
      expect(sum(got.postings.map(({ amount }) => amount))).toBe(whole)
      expect(got.postings.every(({ amount }) => amount > 0)).toBe(true)
      expect(got.steps.at(-1)).toMatchObject({ key: 'whole', total: whole })
      for (const share of got.members) {
        expect(share.use + share.labour + share.capitalInternal + share.capitalExternal).toBe(share.total)
        expect(share.withheld).toBeLessThanOrEqual(share.capitalInternal + share.capitalExternal)
      }
    }),
    { numRuns: 300 },
  )
})

test('does not depend on the order of members', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const forward = computeDistribution(plan, lawFloors).result
      const backward = computeDistribution({ ...plan, members: plan.members.toReversed() }, lawFloors).result
      expect(backward?.members.toReversed()).toEqual(forward?.members)
    }),
    { numRuns: 100 },
  )
})

test('is monotone: who has more of everything gets no less', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const shares = computeDistribution(plan, lawFloors).result?.members ?? []
      const official = plan.members.flatMap((one, at) => {
        const share = shares[at]
        return one.type === 'official' && share ? [{ one, share }] : []
      })
      for (const a of official) {
        for (const b of official) {
          if (a.one.use > b.one.use) expect(a.share.use).toBeGreaterThanOrEqual(b.share.use)
          if (a.one.labour > b.one.labour) expect(a.share.labour).toBeGreaterThanOrEqual(b.share.labour)
          if (a.one.capital > b.one.capital)
            expect(a.share.capitalInternal).toBeGreaterThanOrEqual(b.share.capitalInternal)
        }
      }
    }),
    { numRuns: 100 },
  )
})

test('10,000 members are computed while somebody types', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    code: `TV${String(at).padStart(5, '0')}`,
    type: 'official' as const,
    capital: 1_000_000 + (at % 97) * 123_457,
    use: (at * 7919) % 24_000_001,
    labour: (at * 104_729) % 9_000_001,
  }))
  const plan: DistributionPlan = {
    afterTax: { internal: 262_353_544_123, external: 198_916_504_321 },
    losses: { internal: 0, external: 0 },
    fundPercent: { internal: 5, external: 10 },
    otherFunds: [],
    internalByUseAndLabourPercent: 60,
    useWeight: 60,
    labourWeight: 40,
    externalBy: 'capital',
    withholdingPercent: 5,
    members: many,
  }
  const { result: got } = computeDistribution(plan, lawFloors)
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    computeDistribution(plan, lawFloors)
    return performance.now() - started
  })
  expect(sum(got?.members.map(({ total }) => total) ?? []) + (got?.indivisibleFund ?? 0)).toBe(461_270_048_444)
  // 50 ms on an idle machine; the quickest of five is what a busy one takes least away from.
  expect(Math.min(...times)).toBeLessThan(400)
})
