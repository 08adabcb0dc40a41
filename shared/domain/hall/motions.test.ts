import { describe, expect, test } from 'vitest'
import { chair, counted, motion, secretary, TestHall, testVoters } from './test-hall'

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

describe('Law 17/2023/QH15 article 61.2 (R21): at least 65 % of all votes of those attending', () => {
  test.each([
    [100, 64, 65, false],
    [100, 65, 65, true],
    [112, 72, 73, false],
    [112, 73, 73, true],
    [1, 1, 1, true],
  ])('of %i votes %i for it, %i needed', (base, yes, needed, passed) => {
    const hall = new TestHall(testVoters(base)).come(...numbers(base)).open()
    hall.all(motion('m', 'amendCharter'), counted('m', yes))
    expect(hall.state.motions[0]).toMatchObject({ majority: 'special', base, needed, passed, notCast: base - yes })
  })
})

describe('Law 17/2023/QH15 article 61.3 (R21): more than half, exactly half fails', () => {
  test.each([
    [100, 50, 51, false],
    [100, 51, 51, true],
    [99, 49, 50, false],
    [99, 50, 50, true],
  ])('of %i votes %i for it, %i needed', (base, yes, needed, passed) => {
    const hall = new TestHall(testVoters(base)).come(...numbers(base)).open()
    hall.all(motion('m'), counted('m', yes))
    expect(hall.state.motions[0]).toMatchObject({ majority: 'ordinary', base, needed, passed })
  })
})

describe('the base of a motion (reading 1)', () => {
  test('abstentions, invalid votes and those not cast stay in it', () => {
    const hall = new TestHall(testVoters(10))
      .come(...numbers(10))
      .open()
      .all(motion('m'), counted('m', 5, 1, 2, 1))
    expect(hall.state.motions[0]).toMatchObject({ base: 10, notCast: 1, needed: 6, passed: false })
  })

  test('is frozen when it opens; who comes and goes changes only the next', () => {
    const hall = new TestHall(testVoters(10)).come(1, 2, 3, 4, 5).open().all(motion('m'))
    hall.come(6).all({ kind: 'left', voter: 'V1' }, { kind: 'left', voter: 'V2' }, counted('m', 3))
    expect(hall.state.motions[0]).toMatchObject({ base: 5, passed: true })
    hall.all({ kind: 'motionClosed', motionId: 'm' }, motion('next', 'other', 'Đã vắng người'))
    expect(hall.state.motions[1]).toMatchObject({ base: 4 })
  })

  test('is of votes carried where delegates meet', () => {
    const hall = new TestHall(testVoters(3, [7, 3, 1])).come(1, 2).open().all(motion('m'), counted('m', 5))
    expect(hall.state.motions[0]).toMatchObject({ base: 10, needed: 6, passed: false })
  })
})

describe('a motion', () => {
  const opened = () => new TestHall(testVoters(4)).come(1, 2, 3, 4).open()

  test('is one at a time, on the agenda, in a meeting that runs', () => {
    expect(new TestHall(testVoters(1)).come(1).tell(motion('m'))).toEqual(['hall-not-opened'])
    const hall = opened()
    expect(hall.tell({ ...motion('m'), itemId: 'none' })).toEqual(['hall-item-unknown'])
    expect(hall.tell({ ...motion('m'), text: ' ' })).toEqual(['hall-text-missing'])
    hall.all(motion('m'))
    expect(hall.tell(motion('m'))).toEqual(['hall-id-used'])
    expect(hall.tell(motion('n'))).toEqual(['hall-vote-open'])
    expect(hall.tell({ kind: 'itemBegun', itemId: 'two' })).toEqual(['hall-vote-open'])
    expect(hall.tell({ kind: 'closed' })).toEqual(['hall-vote-open'])
    hall.all({ kind: 'paused', reason: 'Giải lao' })
    expect(hall.tell(motion('n'))).toEqual(['hall-paused'])
  })

  test('has no more votes than its base, counted before it is fixed, and then stands', () => {
    const hall = opened().all(motion('m'))
    expect(hall.tell({ kind: 'motionClosed', motionId: 'm' })).toEqual(['hall-motion-uncounted'])
    expect(hall.tell(counted('m', 3, 1, 1))).toEqual(['hall-count-over'])
    expect(hall.tell(counted('m', -1))).toEqual(['hall-count'])
    expect(hall.tell(counted('m', 0.5))).toEqual(['hall-count'])
    hall.all(counted('m', 1), counted('m', 3, 1), { kind: 'motionClosed', motionId: 'm' })
    expect(hall.tell(counted('m', 4))).toEqual(['hall-motion-closed'])
    expect(hall.state.motions[0]).toMatchObject({ for: 3, against: 1, passed: true })
  })
})

describe('Law 17/2023/QH15 article 65.5.a (R29): in the board the side of the chair decides between equal numbers', () => {
  const voted = (chairSide?: 'for' | 'against') => {
    const hall = new TestHall(testVoters(4), { tieToChair: true }).come(1, 2, 3, 4).open().all(motion('m'))
    return hall.all({ ...counted('m', 2, 2), chairSide })
  }
  test('which must be told', () => {
    expect(voted().tell({ kind: 'motionClosed', motionId: 'm' })).toEqual(['hall-motion-chair'])
    expect(voted('for').state.motions[0]?.passed).toBe(true)
    expect(voted('against').state.motions[0]?.passed).toBe(false)
  })
  test('dissent is kept after it is fixed (65.5.d)', () => {
    const hall = voted('for').all({ kind: 'motionClosed', motionId: 'm' })
    hall.all({
      kind: 'dissentRecorded',
      motionId: 'm',
      person: { code: 'V3', name: 'Người 3' },
      text: 'Chưa có báo giá',
    })
    expect(hall.state.motions[0]?.dissents).toHaveLength(1)
  })
})

describe('a slip is taken back while nothing rests on it', () => {
  const undo = (ordinal: number) => ({ kind: 'undone', ordinal, reason: 'Nhầm người' }) as const

  test('an arrival before any vote, and the numbers follow', () => {
    const hall = new TestHall(testVoters(4)).come(1, 2, 3).all(undo(2))
    expect(hall.state.turnout.heads).toBe(2)
    expect(hall.state.attendance['V2']).toEqual({ state: 'absent' })
    expect(hall.state.movements.map(({ code }) => code)).toEqual(['V1', 'V3'])
    expect(hall.tell(undo(2))).toEqual(['hall-undo-unknown'])
    expect(hall.tell(undo(4))).toEqual(['hall-undo-unknown'])
  })

  test('not an arrival on which a base rests, until the vote is taken back too', () => {
    const hall = new TestHall(testVoters(4)).come(1, 2, 3)
    hall.all({ kind: 'rolesNamed', chair, secretary, counters: [] }, { kind: 'opened' })
    expect(hall.tell(undo(3))).toEqual(['hall-undo-rests'])
    hall.come(4).all(motion('m'))
    expect(hall.tell(undo(6))).toEqual(['hall-undo-rests'])
    hall.all(counted('m', 1))
    expect(hall.tell(undo(7))).toEqual(['hall-undo-rests'])
    hall.all(undo(8), undo(7), undo(6))
    expect(hall.state.motions).toEqual([])
    expect(hall.state.turnout.heads).toBe(3)
  })

  test('a result that was fixed too early is open again', () => {
    const hall = new TestHall(testVoters(2)).come(1, 2).open().all(motion('m'), counted('m', 2))
    hall.all({ kind: 'motionClosed', motionId: 'm' }, undo(8), counted('m', 1, 1))
    expect(hall.state.motions[0]).toMatchObject({ closedAt: null, for: 1, passed: false })
  })

  test('needs a reason', () => {
    expect(new TestHall(testVoters(2)).come(1).tell({ ...undo(1), reason: ' ' })).toEqual(['hall-text-missing'])
  })
})

describe('what was written by hand and is entered later', () => {
  test('happened when it is said to have, but not before a base that is frozen', () => {
    const hall = new TestHall(testVoters(4)).come(1, 2).open()
    const late = { kind: 'arrived', voter: 'V3', by: 'inPerson', happenedAt: '2026-03-28T00:00:00.000Z' } as const
    expect(hall.tell(late)).toEqual(['hall-time-frozen'])
    hall.all({ ...late, happenedAt: '2026-03-29T02:00:00.000Z' })
    expect(hall.state.attendance['V3']).toMatchObject({ since: '2026-03-29T02:00:00.000Z' })
  })
})

describe('reading 10, Law 17/2023/QH15 article 61.4: whoever declared an interest', () => {
  const interest = (number: number) => ({
    kind: 'interestDeclared' as const,
    itemId: 'one',
    person: { code: `V${number}`, name: `Người ${number}` },
    text: 'Bán kho cho hợp tác xã',
  })
  /** Ten of one vote each, but V3 carries four; V10 sends V9. */
  const hallOf = (interestedExcluded: boolean) => {
    const holder = { code: 'V9', name: 'Người 9' }
    return new TestHall(testVoters(10, [1, 1, 4]), { interestedExcluded })
      .come(...numbers(9))
      .all({ kind: 'proxyGiven', giver: 'V10', holder, paper: '' })
      .open()
  }

  test('votes, because the law excludes nobody', () => {
    const hall = hallOf(false).all(interest(3), motion('m'))
    expect(hall.state.motions[0]).toMatchObject({ base: 13, needed: 7, excluded: [] })
  })

  test('is not in the base where the charter says so: with all votes carried, at the very threshold', () => {
    const hall = hallOf(true).all(interest(3), motion('m'))
    expect(hall.state.motions[0]).toMatchObject({ base: 9, needed: 5, excluded: [{ code: 'V3', votes: 4 }] })
    expect(hall.tell(counted('m', 10))).toEqual(['hall-count-over'])
    expect(hall.all(counted('m', 4, 5)).state.motions[0]).toMatchObject({ passed: false })
    expect(hall.all(counted('m', 5, 4)).state.motions[0]).toMatchObject({ passed: true })
    // Quorum counts heads, and nobody has gone.
    expect(hall.state.motions[0]?.quorum).toMatchObject({ counted: 10 })
  })

  test('is left out through a proxy too; the vote one holds for another stays, and so does one who is not there', () => {
    expect(hallOf(true).all(interest(10), motion('m')).state.motions[0]).toMatchObject({ base: 12 })
    expect(hallOf(true).all(interest(9), motion('m')).state.motions[0]).toMatchObject({ base: 12 })
    const gone = hallOf(true).all(interest(3), { kind: 'left', voter: 'V3' }, motion('m'))
    expect(gone.state.motions[0]).toMatchObject({ base: 9, excluded: [] })
  })

  test('is left out of the votes on that item alone, and only from the declaration on', () => {
    const hall = hallOf(true).all(motion('before'), counted('before', 13), { kind: 'motionClosed', motionId: 'before' })
    hall.all(interest(3), { kind: 'itemBegun', itemId: 'two' }, { ...motion('other'), itemId: 'two' })
    expect(hall.state.motions.map(({ base }) => base)).toEqual([13, 13])
    // Told late it must not be dated before a base that is frozen.
    const early = { ...interest(4), happenedAt: '2026-03-29T00:01:00.000Z' }
    expect(hall.tell(early)).toEqual(['hall-time-frozen'])
    expect(hallOf(false).all(motion('m')).tell(early)).toEqual([])
  })

  test('and takes it back only while no vote rests on it', () => {
    const hall = hallOf(true).all(interest(3))
    const declared = hall.state.lastOrdinal
    hall.all(motion('m'))
    expect(hall.tell({ kind: 'undone', ordinal: declared, reason: 'Nhầm' })).toEqual(['hall-undo-rests'])
  })
})
