import { describe, expect, test } from 'vitest'
import { internalRatio } from './internal-ratio'

const none = { internal: 0, external: 0 }
const of = (internal: number, external: number, minimumPercent: number, separated = true) =>
  internalRatio({ revenue: { internal, external }, cost: none, separated, minimumPercent })

describe('Law 17/2023/QH15 articles 4.22 and 40.11: the ratio of internal transactions against the charter', () => {
  test('exactly the minimum is reached, one đồng less is not', () => {
    expect(of(30, 70, 30)).toMatchObject({ reached: true, revenue: { part: 30, whole: 100, percent: 30 } })
    expect(of(299_999_999_999_999, 700_000_000_000_000, 30).reached).toBe(false)
    expect(of(300_000_000_000_000, 700_000_000_000_000, 30).reached).toBe(true)
  })

  test('a third is not 33,34 percent, whatever the screen rounds it to', () => {
    expect(of(1, 2, 33.33)).toMatchObject({ reached: true, revenue: { percent: 33.33 } })
    expect(of(1, 2, 33.34).reached).toBe(false)
  })

  test('either revenue or cost may reach it', () => {
    const shares = { revenue: { internal: 10, external: 90 }, cost: { internal: 60, external: 40 }, separated: true }
    expect(internalRatio({ ...shares, minimumPercent: 50 })).toMatchObject({
      reached: true,
      revenue: { reached: false },
      cost: { reached: true },
    })
    expect(internalRatio({ ...shares, minimumPercent: 61 }).reached).toBe(false)
  })

  test('a year without revenue and cost is neither', () => {
    expect(of(0, 0, 30)).toMatchObject({ reached: null, revenue: { percent: null } })
  })
})

describe('Law 17/2023/QH15 articles 85.1 and 91.2 (R31): not kept apart, all is external', () => {
  test('nothing of it is internal', () => {
    expect(of(80, 20, 0, false).revenue).toEqual({ part: 0, whole: 100, percent: 0, reached: true })
    expect(of(80, 20, 1, false).reached).toBe(false)
  })
})
