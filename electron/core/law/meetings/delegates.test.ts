import { describe, expect, test } from 'vitest'
import { delegateNumber } from './delegates'
import { shippedFigures as figures } from './test-figures'

describe('Law 17/2023/QH15 articles 57.2 and 58.2 (R22): delegates', () => {
  test.each([
    [51, 26, '58.2.a'],
    [99, 50, '58.2.a'],
    [100, 50, '58.2.a'],
    [101, 31, '58.2.b'],
    [300, 90, '58.2.b'],
    [301, 61, '58.2.c'],
    [1000, 200, '58.2.c'],
    [1001, 200, '58.2.d'],
    [20_000, 200, '58.2.d'],
  ])('of %i official members at least %i (%s)', (members, least, article) => {
    expect(delegateNumber(members, figures)).toEqual({ allowed: true, least, article, covered: true })
  })

  test('49 hold a plenary meeting; for exactly 50 the law names no number and half is suggested', () => {
    expect(delegateNumber(49, figures)).toEqual({ allowed: false, article: '57.2' })
    expect(delegateNumber(50, figures)).toEqual({ allowed: true, least: 25, article: '57.2', covered: false })
  })
})
