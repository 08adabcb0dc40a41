import { describe, expect, test } from 'vitest'
import { election, sheet, TestHall, testVoters } from './test-hall'

const issued = { kind: 'ballotsIssued', electionId: 'e' } as const
const closed = { kind: 'electionClosed', electionId: 'e' } as const
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
const ten = () => new TestHall(testVoters(12)).come(...numbers(10)).open()

describe('a secret ballot (reading 4)', () => {
  test('has as its base the votes handed out when distribution closes; who comes later waits for the next', () => {
    const hall = ten()
      .all(election('e', 1, 'AB'))
      .come(11)
      .all(issued)
      .come(12)
    expect(hall.state.elections[0]).toMatchObject({ base: 11 })
    expect(hall.tell(issued)).toEqual(['hall-ballots-out'])
  })

  test('counts every vote a holder carries, and no voice online unless the charter says how (reading 7)', () => {
    const online = (onlineBallots: boolean) => {
      const hall = new TestHall(testVoters(5, [1, 4, 2, 8, 1]), { onlineBallots }).come(1, 2)
      hall.all({ kind: 'arrived', voter: 'V3', by: 'online' }).open()
      const holder = { code: 'V3', name: 'Người 3' }
      hall.all({ kind: 'proxyGiven', giver: 'V4', holder, paper: '' }, election('e', 1, 'AB'), issued)
      return hall.state.elections[0]?.base
    }
    expect(online(false)).toBe(5)
    expect(online(true)).toBe(15)
  })
})

describe('the sheets of two counters', () => {
  const out = () => ten().all(election('e', 2, 'ABC'), issued)

  test('must both be there and agree, by two people', () => {
    const hall = out()
    expect(hall.tell(closed)).toEqual(['hall-sheets-missing'])
    hall.all(sheet('e', 1, { A: 9, B: 6, C: 4 }, [10, 0]))
    expect(hall.tell({ ...sheet('e', 2, { A: 9 }, [10, 0]), counter: 'Người kiểm 1' })).toEqual(['hall-counter-same'])
    hall.all(sheet('e', 2, { A: 9, B: 7, C: 4 }, [10, 0]))
    expect(hall.state.elections[0]?.differences).toEqual(['B'])
    expect(hall.tell(closed)).toEqual(['hall-sheets-differ'])
    hall.all(sheet('e', 2, { A: 9, B: 6, C: 4 }, [10, 0]), closed)
    expect(hall.state.elections[0]).toMatchObject({ needed: 6, elected: ['A', 'B'], secondRound: null })
  })

  test('say no more ballots than went out, no more marks than valid ballots have seats; fewer marks are valid', () => {
    const hall = out()
    expect(hall.tell(sheet('e', 1, { A: 1 }, [11, 0]))).toEqual(['hall-ballots-over'])
    expect(hall.tell(sheet('e', 1, { A: 1 }, [3, 4]))).toEqual(['hall-ballots-over'])
    expect(hall.tell(sheet('e', 1, { A: 10 }, [10, 1]))).toEqual(['hall-marks-over'])
    expect(hall.tell(sheet('e', 1, { A: 7, B: 7, C: 5 }, [10, 1]))).toEqual(['hall-marks-over'])
    expect(hall.tell(sheet('e', 1, { A: 7, X: 1 }, [10, 1]))).toEqual(['hall-candidate-unknown'])
    expect(hall.tell(sheet('e', 1, { A: 1.5 }, [10, 1]))).toEqual(['hall-count'])
    expect(hall.tell(sheet('e', 1, { A: 7 }, [10, 1]))).toEqual([])
    expect(hall.state.elections[0]?.sheets[0]?.votes).toEqual({ A: 7, B: 0, C: 0 })
  })

  test('come after the ballots are out, from those named to count', () => {
    const hall = ten().all(election('e', 1, 'AB'))
    expect(hall.tell(sheet('e', 1, { A: 1 }, [1, 0]))).toEqual(['hall-ballots-not-out'])
    const person = (name: string) => ({ code: null, name })
    const roles = { chair: person('A'), secretary: person('B'), counters: [person('Người kiểm 1')] }
    hall.all({ kind: 'rolesNamed', ...roles }, issued, sheet('e', 1, { A: 1 }, [1, 0]))
    expect(hall.tell(sheet('e', 2, { A: 1 }, [1, 0]))).toEqual(['hall-counter-unknown'])
  })
})

describe('who is elected (reading 5)', () => {
  const result = (seats: number, names: string, votes: Record<string, number>) => {
    const hall = ten().all(election('e', seats, names), issued)
    return hall.all(sheet('e', 1, votes, [10, 0]), sheet('e', 2, votes, [10, 0]), closed)
  }

  test('more than half of the base, exactly half is not enough: a second round between all who are not', () => {
    const hall = result(2, 'ABC', { A: 6, B: 5, C: 4 })
    expect(hall.state.elections[0]).toMatchObject({
      elected: ['A'],
      tie: [],
      secondRound: { seats: 1, candidates: ['B', 'C'] },
    })
    expect(hall.tell(election('f', 2, 'BC', 'e'))).toEqual(['hall-election-round'])
    expect(hall.tell(election('f', 1, 'BD', 'e'))).toEqual(['hall-election-round'])
    expect(hall.tell(election('f', 1, 'BC', 'e'))).toEqual([])
  })

  test('a tie at the last seat: a second round between the tied', () => {
    const hall = result(2, 'ABCD', { A: 8, B: 6, C: 6, D: 0 })
    expect(hall.state.elections[0]).toMatchObject({
      elected: ['A'],
      tie: ['B', 'C'],
      secondRound: { seats: 1, candidates: ['B', 'C'] },
    })
  })

  test('what is settled about a tie is noted once there is one', () => {
    const note = { kind: 'tieNoted', electionId: 'e', text: ' Hai người đồng ý bầu vòng sau ' } as const
    expect(
      ten()
        .all(election('e', 2, 'ABCD'), issued)
        .tell(note),
    ).toEqual(['hall-tie-none'])
    expect(result(2, 'ABC', { A: 8, B: 6, C: 4 }).tell(note)).toEqual(['hall-tie-none'])
    const hall = result(2, 'ABCD', { A: 8, B: 6, C: 6, D: 0 })
    expect(hall.tell({ ...note, text: ' ' })).toEqual(['hall-text-missing'])
    expect(hall.all(note).state.elections[0]).toMatchObject({ tieNote: 'Hai người đồng ý bầu vòng sau' })
  })

  test('the meeting does not end while ballots are counted, but goes on', () => {
    const hall = ten().all(election('e', 1, 'AB'))
    expect(hall.tell({ kind: 'itemBegun', itemId: 'two' })).toEqual(['hall-vote-open'])
    hall.all(issued, { kind: 'itemBegun', itemId: 'two' })
    expect(hall.tell({ kind: 'closed' })).toEqual(['hall-vote-open'])
  })

  test('a ballot has candidates, each once, and seats', () => {
    expect(ten().tell(election('e', 1, ''))).toEqual(['hall-election-candidates'])
    expect(ten().tell(election('e', 1, 'AA'))).toEqual(['hall-election-candidates'])
    expect(ten().tell(election('e', 0, 'AB'))).toEqual(['hall-count'])
  })
})
