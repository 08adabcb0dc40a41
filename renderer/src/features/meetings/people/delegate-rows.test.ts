import { expect, test } from 'vitest'
import { evenVotes } from './delegate-rows'

test.each([
  [40, 19, 40],
  [20, 20, 20],
  [7, 2, 7],
  [5, 0, 0],
])('%i members among %i delegates add up', (members, delegates, sum) => {
  const votes = evenVotes(members, delegates)
  expect(votes.reduce((total, one) => total + one, 0)).toBe(sum)
  expect(Math.max(0, ...votes) - Math.min(...votes, Infinity) || 0).toBeLessThanOrEqual(1)
})
