import { describe, expect, test } from 'vitest'
import { memberTermEndsOn, termEndsOn, termStanding } from './term'

describe('Law 17/2023/QH15 articles 65.2, 69.1, 71.2 and 72.2 (R25): terms of at most five years', () => {
  test('as long as the charter says, never longer than the law', () => {
    expect(termEndsOn('2026-04-20', 3, 5)).toBe('2029-04-20')
    expect(termEndsOn('2026-04-20', 5, 5)).toBe('2031-04-20')
    expect(termEndsOn('2026-04-20', 6, 5)).toBe('2031-04-20')
    expect(termEndsOn('2024-02-29', 5, 5)).toBe('2029-02-28')
  })

  test('who is elected mid-term leaves with the body (reading 13); later than it a new term begins', () => {
    const of = (electedOn: string) => memberTermEndsOn({ electedOn, bodyEndsOn: '2031-04-20' }, 5, 5)
    expect(of('2029-01-05')).toBe('2031-04-20')
    expect(of('2031-04-20')).toBe('2031-04-20')
    expect(of('2031-04-21')).toBe('2036-04-21')
  })

  test('it runs, ends within three months, and is over the day after its last', () => {
    expect(termStanding('2031-04-20', '2031-01-19')).toBe('running')
    expect(termStanding('2031-04-20', '2031-01-20')).toBe('ending')
    expect(termStanding('2031-04-20', '2031-04-20')).toBe('ending')
    expect(termStanding('2031-04-20', '2031-04-21')).toBe('expired')
  })
})
