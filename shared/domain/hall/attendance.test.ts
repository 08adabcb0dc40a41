import { describe, expect, test } from 'vitest'
import { motion, TestHall, testVoters } from './test-hall'

const proxy = (giver: string, holder: string | null, name = holder ?? 'Ông ngoài') =>
  ({ kind: 'proxyGiven', giver, holder: { code: holder, name }, paper: '' }) as const

describe('Law 17/2023/QH15 article 61.1: in person, online and by proxy all attend', () => {
  test('each is counted once, by heads and by votes', () => {
    const hall = new TestHall(testVoters(4, [3, 2, 1, 5])).come(1)
    hall.all({ kind: 'arrived', voter: 'V2', by: 'online' }, proxy('V3', 'V1'))
    expect(hall.state.turnout).toEqual({ inPerson: 1, online: 1, proxy: 1, heads: 3, votes: 6 })
    expect(hall.state.quorum).toEqual({ counted: 3, base: 4, needed: 2, met: true })
  })

  test('a page of the signature list is one event, refused as a whole', () => {
    const hall = new TestHall(testVoters(5)).come(2)
    const page = (...voters: string[]) => ({ kind: 'arrivedTogether', voters, by: 'inPerson' }) as const
    expect(hall.tell(page('V1', 'V2'))).toEqual(['hall-already-in'])
    expect(hall.tell(page('V1', 'V1'))).toEqual(['hall-already-in'])
    expect(hall.tell(page())).toEqual(['hall-nobody'])
    expect(hall.tell(page('V1', 'V9'))).toEqual(['hall-voter-unknown'])
    hall.all(page('V1', 'V3'))
    expect(hall.state.turnout.heads).toBe(3)
    expect(hall.state.movements.map(({ code }) => code)).toEqual(['V2', 'V1', 'V3'])
  })
})

describe('a proxy (reading 2)', () => {
  test('waits for its holder, and counts from then on', () => {
    const hall = new TestHall(testVoters(3)).all(proxy('V1', 'V2'))
    expect(hall.state.turnout.heads).toBe(0)
    hall.come(2)
    expect(hall.state.turnout).toMatchObject({ inPerson: 1, proxy: 1, heads: 2 })
    expect(hall.state.attendance['V1']).toMatchObject({ state: 'byProxy', holder: { code: 'V2' } })
  })

  test('lapses when its giver checks in', () => {
    const hall = new TestHall(testVoters(3)).come(2).all(proxy('V1', 'V2')).come(1)
    expect(hall.state.turnout).toMatchObject({ inPerson: 2, proxy: 0 })
    expect(hall.state.proxies).toEqual({})
  })

  test('lapses when its holder leaves, and does not come back with the holder', () => {
    const hall = new TestHall(testVoters(3)).come(2).all(proxy('V1', 'V2'), { kind: 'left', voter: 'V2' })
    expect(hall.state.turnout.heads).toBe(0)
    hall.come(2)
    expect(hall.state.turnout.heads).toBe(1)
  })

  test('of a holder who is no voter counts at once, unless its paper only lies there', () => {
    const hall = new TestHall(testVoters(3)).all(proxy('V1', null), { ...proxy('V2', null, 'Bà kia'), waiting: true })
    expect(hall.state.turnout.proxy).toBe(1)
    hall.all(proxy('V2', null, 'Bà kia'))
    expect(hall.state.turnout.proxy).toBe(2)
  })

  test('is not given to oneself, by one who is there, nor beyond what the charter lets one hold', () => {
    const hall = new TestHall(testVoters(5), { proxyLimit: 1 }).come(1)
    expect(hall.tell(proxy('V2', 'V2'))).toEqual(['hall-proxy-self'])
    expect(hall.tell(proxy('V1', 'V2'))).toEqual(['hall-proxy-present'])
    hall.all(proxy('V2', 'V1'))
    expect(hall.tell(proxy('V3', 'V1'))).toEqual(['hall-proxy-limit'])
    hall.all({ kind: 'proxyWithdrawn', giver: 'V2' }, proxy('V3', 'V1'))
    expect(hall.tell({ kind: 'proxyWithdrawn', giver: 'V2' })).toEqual(['hall-proxy-none'])
  })
})

describe('Law 17/2023/QH15 article 59.7 (reading 3): quorum', () => {
  test('a meeting is not opened below it: one less than half is refused, half is enough', () => {
    const hall = new TestHall(testVoters(10)).come(1, 2, 3, 4)
    const roles = { chair: { code: 'V1', name: 'A' }, secretary: { code: 'V2', name: 'B' }, counters: [] }
    hall.all({ kind: 'rolesNamed', ...roles })
    expect(hall.tell({ kind: 'opened' })).toEqual(['hall-quorum-missing'])
    expect(hall.come(5).tell({ kind: 'opened' })).toEqual([])
    expect(hall.state.turnoutAtOpening).toMatchObject({ heads: 5 })
  })

  test('it is postponed while too few are there, and then nothing more happens', () => {
    const hall = new TestHall(testVoters(4)).come(1, 2)
    expect(hall.tell({ kind: 'postponed', reason: 'Không đủ', nextCallId: null })).toEqual(['hall-quorum-there'])
    hall.all({ kind: 'left', voter: 'V2' }, { kind: 'postponed', reason: 'Không đủ', nextCallId: 'next' })
    expect(hall.state.phase).toBe('postponed')
    expect(hall.tell({ kind: 'arrived', voter: 'V3', by: 'inPerson' })).toEqual(['hall-over'])
  })

  test('each motion checks it again; going on needs the reason of the chair', () => {
    const hall = new TestHall(testVoters(4)).come(1, 2).open().all({ kind: 'left', voter: 'V2' })
    expect(hall.tell(motion('m'))).toEqual(['hall-quorum-reason'])
    expect(hall.tell(motion('m', 'other', 'Mưa lớn, việc gấp'))).toEqual([])
    expect(hall.state.motions[0]).toMatchObject({ base: 1, quorum: { met: false, counted: 1, needed: 2 } })
  })

  test('heads of delegates count, not the votes they carry', () => {
    const hall = new TestHall(testVoters(4, [100, 1, 1, 1])).come(1)
    expect(hall.state.quorum).toMatchObject({ counted: 1, needed: 2, met: false })
  })

  test('a third call and a founding conference need somebody only; a third call of the board is none', () => {
    const anyone = new TestHall(testVoters(4), { quorum: 'anyone' })
    expect(anyone.state.quorum).toMatchObject({ needed: 1, met: false })
    expect(anyone.come(1).state.quorum.met).toBe(true)
    expect(new TestHall(testVoters(2), { quorum: 'never' }).come(1, 2).state.quorum).toMatchObject({
      needed: null,
      met: false,
    })
  })

  test('in the board a proxy is no attendance', () => {
    const hall = new TestHall(testVoters(3), { proxyCounts: false }).come(1).all(proxy('V2', 'V1'))
    expect(hall.state.quorum.counted).toBe(1)
  })
})
