import { describe, expect, test } from 'vitest'
import { clientCore, quickFolder, refusalOf } from '../../book-file/test-client'

const meetings = () => clientCore(quickFolder()).client.meetings

const came = (inPerson: number, online = 0, proxy = 0) => ({ inPerson, online, proxy })
const ballots = { issued: 100, collected: 98, invalid: 3 }
const motion = { attendingVotes: 100, for: 60, against: 20, abstain: 10, invalid: 5 }

describe('quorum without a book', () => {
  test('general meeting: what is there against what is needed, and the days of a call', async () => {
    const question = { body: 'generalMeeting', form: 'delegate', call: 2, entitled: 200 } as const
    const dates = { firstPlannedOn: '2027-03-01', heldOn: '2027-03-31' }
    expect(await meetings().quorum({ ...question, attendance: came(60, 4, 2), ...dates })).toEqual({
      counted: 66,
      base: 200,
      share: '66/200',
      needed: 66,
      met: true,
      callInTime: true,
    })
    expect(await meetings().quorum({ ...question, attendance: came(65) })).toEqual({
      counted: 65,
      base: 200,
      share: '65/200',
      needed: 66,
      met: false,
    })
    const third = { ...question, call: 3 as const, attendance: came(1), secondPlannedOn: '2027-03-31' }
    expect(await meetings().quorum({ ...third, heldOn: '2027-04-20' })).toMatchObject({ met: true, callInTime: true })
    expect(await meetings().quorum({ ...third, heldOn: '2027-04-21' })).toMatchObject({ callInTime: false })
  })

  test('board: two thirds, then more than half within 15 days, then never', async () => {
    const of = (call: 1 | 2 | 3, inPerson: number) => ({
      body: 'board' as const,
      call,
      entitled: 6,
      attendance: came(inPerson, 0, 1),
      firstPlannedOn: '2027-03-01',
      secondPlannedOn: '2027-03-16',
      heldOn: '2027-03-17',
    })
    expect(await meetings().quorum(of(1, 4))).toEqual({ counted: 4, base: 6, share: '4/6', needed: 4, met: true })
    expect(await meetings().quorum(of(2, 3))).toMatchObject({ needed: 4, met: false, callInTime: false })
    expect(await meetings().quorum(of(3, 5))).toEqual({ counted: 5, base: 6, share: '5/6', needed: null, met: false })
  })

  test('refuses more people than are entitled, and days that run backwards', async () => {
    const question = { body: 'generalMeeting', call: 2, entitled: 10, attendance: came(8, 2, 1) } as const
    const dates = { firstPlannedOn: '2027-03-01', heldOn: '2027-02-28' }
    expect(await refusalOf(meetings().quorum({ ...question, ...dates }))).toMatchObject([
      { code: 'meeting-too-many', column: 'attendance', value: '11' },
      { code: 'meeting-call-backwards', column: 'heldOn' },
    ])
  })
})

describe('outcome without a book', () => {
  test('the law and a charter, one share below the law named', async () => {
    expect(await meetings().outcome({ decision: 'approvePlan', ...motion })).toEqual({
      majority: 'ordinary',
      base: 100,
      notCast: 5,
      share: '60/100',
      needed: 51,
      passed: true,
    })
    const charter = { amendCharter: '3/5', dissolve: '3/4' }
    expect(await meetings().outcome({ decision: 'amendCharter', ...motion, charter })).toEqual({
      majority: 'special',
      base: 100,
      notCast: 5,
      share: '60/100',
      needed: 65,
      passed: false,
      charterErrors: ['amendCharter'],
    })
    expect(await meetings().outcome({ decision: 'dissolve', ...motion, charter })).toMatchObject({ needed: 75 })
  })

  test('refuses more votes than there are, and a charter that cannot be read, each at its place', async () => {
    const charter = { amendCharter: '5/4', other: '75 %', everything: '3/4' }
    expect(await refusalOf(meetings().outcome({ decision: 'other', ...motion, for: 70, charter }))).toMatchObject([
      { code: 'motion-too-many-votes', column: 'attendingVotes' },
      { code: 'charter-share-malformed', column: 'charter.amendCharter', value: '5/4' },
      { code: 'charter-share-malformed', column: 'charter.other' },
      { code: 'choice-unknown', column: 'charter.everything' },
    ])
    expect(await refusalOf(meetings().outcome({ decision: 'other', ...motion, for: 66 }))).toMatchObject([
      { code: 'motion-too-many-votes' },
    ])
    expect(await meetings().outcome({ decision: 'other', ...motion, for: 65 })).toMatchObject({ notCast: 0 })
  })
})

describe('election without a book', () => {
  test('the base is what was issued', async () => {
    const votes = { A: 51, B: 50, C: 0 }
    expect(await meetings().election({ seats: 2, ballots, votes })).toEqual({
      base: 100,
      needed: 51,
      elected: ['A'],
      tie: [],
      secondRound: { seats: 1, candidates: ['B', 'C'] },
    })
  })

  test('refuses ballots and marks that cannot be', async () => {
    expect(
      await refusalOf(
        meetings().election({ seats: 1, ballots: { issued: 90, collected: 98, invalid: 99 }, votes: {} }),
      ),
    ).toMatchObject([
      { code: 'ballots-too-many', column: 'ballots.collected', value: '98' },
      { code: 'ballots-invalid-too-many', column: 'ballots.invalid' },
      { code: 'candidates-missing', column: 'votes' },
    ])
    expect(await refusalOf(meetings().election({ seats: 1, ballots, votes: { A: 96 } }))).toMatchObject([
      { code: 'candidate-too-many-votes', column: 'votes.A', value: '96' },
      { code: 'ballots-too-many-marks' },
    ])
    expect(await refusalOf(meetings().election({ seats: 1, ballots, votes: { A: 95, B: 1 } }))).toMatchObject([
      { code: 'ballots-too-many-marks', column: 'votes', value: '96' },
    ])
    expect(await meetings().election({ seats: 2, ballots, votes: { A: 95, B: 95 } })).toMatchObject({
      elected: ['A', 'B'],
    })
  })
})
