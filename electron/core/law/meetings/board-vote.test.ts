import { describe, expect, test } from 'vitest'
import { boardDecides } from './board-vote'

const of = (attending: number, inFavour: number, against: number, chair: 'for' | 'against' | 'abstain') =>
  boardDecides({ attending, for: inFavour, against, chair })

describe('Law 17/2023/QH15 article 65.5.a (R29): the board decides by majority, a tie by its chair', () => {
  test('more than half of those attending', () => {
    expect(of(5, 3, 2, 'against')).toEqual({ passed: true, byChair: false })
    expect(of(5, 2, 3, 'for')).toEqual({ passed: false, byChair: false })
  })

  test('equal votes: what the chair voted for', () => {
    expect(of(4, 2, 2, 'for')).toEqual({ passed: true, byChair: true })
    expect(of(4, 2, 2, 'against')).toEqual({ passed: false, byChair: true })
    expect(of(5, 2, 2, 'for')).toEqual({ passed: true, byChair: true })
    expect(of(5, 2, 2, 'abstain')).toEqual({ passed: false, byChair: false })
  })

  test('abstentions do not make a majority', () => {
    expect(of(5, 2, 1, 'for')).toEqual({ passed: false, byChair: false })
    expect(of(3, 0, 0, 'abstain').passed).toBe(false)
  })
})
