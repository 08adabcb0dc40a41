import { expect, test } from 'vitest'
import { memberFractions } from './share-fractions'

const facts = {
  byTime: false,
  members: [
    { code: 'A', type: 'official', capital: 100, use: 2, labour: 0 },
    { code: 'B', type: 'official', capital: 100, use: 1, labour: 0 },
    { code: 'C', type: 'contributing', capital: 50, use: 7, labour: 0 },
    { code: 'D', type: 'nonContributing', capital: 0, use: 9, labour: 0 },
  ] as const,
}
const share = (code: string, use: number, capitalInternal: number, capitalExternal: number) => ({
  code,
  use,
  labour: 0,
  capitalInternal,
  capitalExternal,
})
const result = {
  byUse: 459,
  byLabour: 0,
  internalByCapital: 441,
  externalToMembers: 950,
  members: [share('A', 306, 177, 380), share('B', 153, 176, 380), share('C', 0, 88, 190), share('D', 0, 0, 0)],
}

test('an official member shares by use of official members only, and by capital of all who hold some', () => {
  expect(memberFractions(facts, result, 'A')).toEqual({
    use: { pot: 459, own: 2, all: 3, amount: 306, days: false },
    capitalInternal: { pot: 441, own: 100, all: 250, amount: 177, days: false },
    capitalExternal: { pot: 950, own: 100, all: 250, amount: 380, days: false },
  })
})

test('who does not count has no fraction', () => {
  expect(Object.keys(memberFractions(facts, result, 'C'))).toEqual(['capitalInternal', 'capitalExternal'])
  expect(memberFractions(facts, result, 'D')).toEqual({})
  expect(memberFractions(facts, result, 'X')).toEqual({})
})
