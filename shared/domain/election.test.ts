import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countElection } from './election'

describe('readings 4 and 5: an election of several seats', () => {
  test('elected are those above half of the votes issued, in the order of votes, up to the seats', () => {
    expect(countElection({ seats: 2, base: 100, votes: { C: 55, A: 80, B: 60 } })).toEqual({
      base: 100,
      needed: 51,
      elected: ['A', 'B'],
      tie: [],
      secondRound: null,
    })
  })

  test('exactly half is not enough, one more is', () => {
    expect(countElection({ seats: 1, base: 100, votes: { A: 50, B: 49 } })).toMatchObject({
      elected: [],
      tie: [],
      secondRound: { seats: 1, candidates: ['A', 'B'] },
    })
    expect(countElection({ seats: 1, base: 100, votes: { A: 51 } })).toMatchObject({
      elected: ['A'],
      secondRound: null,
    })
    expect(countElection({ seats: 1, base: 99, votes: { A: 50 } })).toMatchObject({ needed: 50, elected: ['A'] })
    expect(countElection({ seats: 1, base: 99, votes: { A: 49 } }).elected).toEqual([])
  })

  test('a tie at the last seat goes to a second round between the tied', () => {
    expect(countElection({ seats: 3, base: 400, votes: { A: 390, D: 250, B: 250, C: 250, E: 240 } })).toMatchObject({
      elected: ['A'],
      tie: ['B', 'C', 'D'],
      secondRound: { seats: 2, candidates: ['B', 'C', 'D'] },
    })
  })

  test('a tie that has seats enough, or stands for none, is no tie', () => {
    expect(countElection({ seats: 3, base: 10, votes: { A: 9, B: 8, C: 8, D: 7 } })).toMatchObject({
      elected: ['A', 'B', 'C'],
      tie: [],
      secondRound: null,
    })
    expect(countElection({ seats: 1, base: 10, votes: { A: 9, B: 8, C: 8 } })).toMatchObject({
      elected: ['A'],
      tie: [],
    })
    expect(countElection({ seats: 2, base: 10, votes: { A: 9, B: 4, C: 4 } })).toMatchObject({
      elected: ['A'],
      tie: [],
      secondRound: { seats: 1, candidates: ['B', 'C'] },
    })
  })

  test('empty seats go to a second round between all who are not elected; where nobody is left, to none', () => {
    expect(countElection({ seats: 3, base: 100, votes: { A: 80, B: 40, C: 10, D: 0 } }).secondRound).toEqual({
      seats: 2,
      candidates: ['B', 'C', 'D'],
    })
    expect(countElection({ seats: 3, base: 100, votes: { A: 80, B: 70 } }).secondRound).toBeNull()
  })

  test('ballots that never came back stay in the base', () => {
    expect(countElection({ seats: 1, base: 100, votes: { A: 50 } }).elected).toEqual([])
  })

  const elections = fc.record({
    seats: fc.integer({ min: 1, max: 15 }),
    base: fc.integer({ min: 0, max: 40 }),
    votes: fc.dictionary(fc.stringMatching(/^[A-Z]{1,2}$/), fc.nat({ max: 40 }), { maxKeys: 20 }),
  })

  test('whoever is elected has more than half, no more than the seats are, and nobody with more votes is left out', () => {
    fc.assert(
      fc.property(elections, ({ seats, base, votes }) => {
        const { elected, tie, secondRound } = countElection({ seats, base, votes })
        expect(elected.length).toBeLessThanOrEqual(seats)
        for (const name of [...elected, ...tie]) expect((votes[name] ?? 0) * 2).toBeGreaterThan(base)
        const least = Math.min(...elected.map((name) => votes[name] ?? 0))
        const others = Object.keys(votes).filter((name) => !elected.includes(name))
        for (const name of others) expect(votes[name] ?? 0).toBeLessThanOrEqual(least)
        if (secondRound !== null) {
          expect(secondRound.seats).toBe(seats - elected.length)
          expect(secondRound.seats).toBeGreaterThan(0)
          expect(secondRound.candidates).toEqual(tie.length > 0 ? tie : expect.arrayContaining(others))
          for (const name of secondRound.candidates) expect(elected).not.toContain(name)
          if (tie.length > 0) expect(tie.length).toBeGreaterThan(secondRound.seats)
        } else expect(elected.length === seats || others.length === 0).toBe(true)
      }),
    )
  })

  test('the order in which candidates are given changes nothing', () => {
    fc.assert(
      fc.property(elections, fc.integer(), (election, seed) => {
        const shuffled = Object.entries(election.votes).toSorted(
          ([a], [b]) => ((a.charCodeAt(0) * 31 + seed) % 7) - ((b.charCodeAt(0) * 31 + seed) % 7),
        )
        expect(countElection({ ...election, votes: Object.fromEntries(shuffled) })).toEqual(countElection(election))
      }),
    )
  })
})
