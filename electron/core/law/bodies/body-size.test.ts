import { describe, expect, test } from 'vitest'
import { shippedFigures as figures } from '../meetings/test-figures'
import { isHeadAlone, sizeBreaches } from './body-size'

const full = (board: number, supervisors: number) =>
  sizeBreaches('full', { board, supervisors }, figures).map(({ body, problem, limit }) => [body, problem, limit])

describe('Law 17/2023/QH15 articles 65.1 and 69.1 (R25): the sizes of the bodies', () => {
  test('a board of 3 to 15', () => {
    expect(full(3, 1)).toEqual([])
    expect(full(15, 1)).toEqual([])
    expect(full(2, 1)).toEqual([['board', 'tooFew', 3]])
    expect(full(16, 1)).toEqual([['board', 'tooMany', 15]])
  })

  test('a supervisory board of 1 to 7; the only one is its head', () => {
    expect(full(3, 7)).toEqual([])
    expect(full(3, 0)).toEqual([['supervisors', 'tooFew', 1]])
    expect(full(3, 8)).toEqual([['supervisors', 'tooMany', 7]])
    expect([isHeadAlone(1), isHeadAlone(2)]).toEqual([true, false])
  })

  test('the simplified form has no board, and at least one kiểm soát viên (article 56.1.b)', () => {
    expect(sizeBreaches('simplified', { board: 0, supervisors: 1 }, figures)).toEqual([])
    expect(sizeBreaches('simplified', { board: 3, supervisors: 0 }, figures)).toMatchObject([
      { body: 'board', problem: 'noSuchBody', article: '56.1.b' },
      { body: 'supervisors', problem: 'tooFew', limit: 1 },
    ])
  })
})
