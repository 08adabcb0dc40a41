import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boardQuorum,
  type Call,
  daysToCall,
  generalMeetingQuorum,
  generalMeetingShare,
  isCallInTime,
  lastDayOfCall,
  mayChairConvene,
  meetingInsteadOfBoardBy,
} from './quorum'
import { shippedFigures as figures } from './test-figures'

const inHall = (inPerson: number) => ({ inPerson, online: 0, proxy: 0 })
const meeting = (call: Call, entitled: number, came: number) =>
  generalMeetingQuorum({ call, entitled, attendance: inHall(came) }, figures)
const board = (call: Call, entitled: number, came: number) =>
  boardQuorum({ call, entitled, attendance: inHall(came) }, figures)

describe('Law 17/2023/QH15 article 59.7 (R18): who must come to a general meeting', () => {
  test.each([
    // Call, entitled, fewest enough
    [1, 100, 50],
    [1, 99, 50],
    [1, 101, 51],
    [1, 1, 1],
    [2, 100, 33],
    [2, 99, 33],
    [2, 101, 34],
    [2, 3, 1],
    [2, 400, 132],
  ] as const)('call %i of %i: %i are enough, one less is not', (call, entitled, enough) => {
    expect(meeting(call, entitled, enough)).toEqual({ counted: enough, base: entitled, needed: enough, met: true })
    expect(meeting(call, entitled, enough - 1)).toMatchObject({ needed: enough, met: false })
  })

  test('the third call does not depend on how many come; an empty hall is no meeting', () => {
    expect(meeting(3, 100, 1)).toEqual({ counted: 1, base: 100, needed: 1, met: true })
    expect(meeting(3, 100, 0).met).toBe(false)
  })

  test('those there, online and by proxy count alike (article 61.1)', () => {
    const attendance = { inPerson: 20, online: 10, proxy: 20 }
    expect(generalMeetingQuorum({ call: 1, entitled: 100, attendance }, figures)).toMatchObject({
      counted: 50,
      met: true,
    })
  })

  test('a charter may ask for more; what asks for less is passed over and named', () => {
    const charter = { firstQuorumPercent: 66.67, secondQuorumPercent: 20 }
    expect(generalMeetingShare(1, figures, charter)).toMatchObject({ belowLaw: null })
    expect(generalMeetingQuorum({ call: 1, entitled: 3, attendance: inHall(2) }, figures, charter)).toMatchObject({
      needed: 3,
      met: false,
    })
    expect(generalMeetingShare(2, figures, charter).belowLaw).toBe('secondQuorumPercent')
    expect(generalMeetingQuorum({ call: 2, entitled: 100, attendance: inHall(32) }, figures, charter)).toMatchObject({
      needed: 33,
      met: false,
    })
    expect(generalMeetingShare(3, figures, charter)).toEqual({ share: null, belowLaw: null })
  })

  test('the second call within 30 days, the third within 20; the first day is not counted', () => {
    const days = (call: Call) => daysToCall({ body: 'generalMeeting', call }, figures)
    expect([days(1), days(2), days(3)]).toEqual([null, 30, 20])
    expect(lastDayOfCall('2027-03-01', 30)).toBe('2027-03-31')
    expect(isCallInTime('2027-03-01', '2027-03-31', 30)).toBe(true)
    expect(isCallInTime('2027-03-01', '2027-04-01', 30)).toBe(false)
    expect(isCallInTime('2027-03-31', '2027-04-20', 20)).toBe(true)
    expect(isCallInTime('2027-03-31', '2027-04-21', 20)).toBe(false)
  })

  test('whoever comes more never undoes a quorum, and what one needs is always enough', () => {
    const calls = fc.constantFrom<Call>(1, 2, 3)
    fc.assert(
      fc.property(calls, fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 5000 }), (call, entitled, came) => {
        for (const quorum of [meeting, board]) {
          const one = quorum(call, entitled, came)
          if (one.met) expect(quorum(call, entitled, came + 1).met).toBe(true)
          if (one.needed !== null) expect(one.met).toBe(came >= one.needed)
        }
      }),
    )
  })
})

describe('Law 17/2023/QH15 article 65.5 (R29): who must come to a meeting of the board', () => {
  test.each([
    [1, 3, 2],
    [1, 5, 4],
    [1, 7, 5],
    [1, 15, 10],
    [2, 3, 2],
    [2, 4, 3],
    [2, 5, 3],
    [2, 15, 8],
  ] as const)('call %i of %i: %i are enough, one less is not', (call, entitled, enough) => {
    expect(board(call, entitled, enough)).toEqual({ counted: enough, base: entitled, needed: enough, met: true })
    expect(board(call, entitled, enough - 1).met).toBe(false)
  })

  test('there is no third call, whoever comes: the general meeting is convened within 30 days (65.5.c)', () => {
    expect(board(3, 5, 5)).toEqual({ counted: 5, base: 5, needed: null, met: false })
    expect(meetingInsteadOfBoardBy('2027-03-10', figures)).toBe('2027-04-09')
  })

  test('the second call within 15 days (65.5.b)', () => {
    expect(daysToCall({ body: 'board', call: 2 }, figures)).toBe(15)
    expect(daysToCall({ body: 'board', call: 3 }, figures)).toBeNull()
    expect(isCallInTime('2027-03-01', '2027-03-16', 15)).toBe(true)
    expect(isCallInTime('2027-03-01', '2027-03-17', 15)).toBe(false)
  })

  test('a proxy is no attending member of the board, unless the charter says so', () => {
    const attendance = { inPerson: 2, online: 1, proxy: 1 }
    expect(boardQuorum({ call: 1, entitled: 5, attendance }, figures)).toMatchObject({ counted: 3, met: false })
    expect(boardQuorum({ call: 1, entitled: 5, attendance }, figures, { byProxy: true }).met).toBe(true)
  })
})

describe('Law 17/2023/QH15 articles 59.2.c, 65.5.c: the chairperson convenes the general meeting', () => {
  test.each([
    ['the board met', null, '2027-04-01', '2027-03-15', 'boardMet'],
    ['a day before the last', '2027-03-10', '2027-04-08', '2027-03-15', 'yes'],
    ['on the last of 30 days', '2027-03-10', '2027-04-09', '2027-03-15', 'yes'],
    ['a day later', '2027-03-10', '2027-04-10', '2027-03-15', 'late'],
    ['later, when the last day is over already', '2027-03-10', '2027-04-20', '2027-04-10', 'yes'],
  ] as const)('%s', (_, secondPlannedOn, plannedOn, today, may) => {
    expect(mayChairConvene({ secondPlannedOn, plannedOn, today }, figures)).toBe(may)
  })
})
