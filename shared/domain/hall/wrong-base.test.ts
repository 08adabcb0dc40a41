import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HallEvent, KeptHallEvent } from './events'
import { impossibleEvents } from './fold'
import { counted, motion, sheet, TestHall, testVoters } from './test-hall'

const VOTERS = 7
const voters = testVoters(VOTERS, [1, 2, 3, 1, 5, 1, 1])
const code = fc.integer({ min: 1, max: VOTERS }).map((number) => `V${number}`)
const reason = 'Việc gấp'

/** Any deed at all, most of them refused at most moments: only what the hall takes counts. */
const deed: fc.Arbitrary<HallEvent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('arrived' as const),
      voter: code,
      by: fc.constantFrom('inPerson' as const, 'online' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('arrivedTogether' as const),
      voters: fc.array(code, { maxLength: 3 }),
      by: fc.constant('inPerson' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('left' as const), voter: code }) },
  {
    weight: 3,
    arbitrary: fc.record({ giver: code, holder: fc.option(code) }).map(({ giver, holder }): HallEvent => ({
      kind: 'proxyGiven',
      giver,
      holder: { code: holder, name: holder ?? 'Người ngoài' },
      paper: '',
    })),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('proxyWithdrawn' as const), giver: code }) },
  {
    weight: 3,
    arbitrary: fc
      .record({ id: fc.nat(6), decision: fc.constantFrom('amendCharter' as const, 'other' as const) })
      .map(({ id, decision }): HallEvent => motion(`m${id}`, decision, reason)),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ id: fc.nat(6), yes: fc.nat(14), no: fc.nat(4) })
      .map(({ id, yes, no }): HallEvent => counted(`m${id}`, yes, no)),
  },
  { weight: 3, arbitrary: fc.nat(6).map((id): HallEvent => ({ kind: 'motionClosed', motionId: `m${id}` })) },
  {
    weight: 1,
    arbitrary: fc.nat(2).map((id): HallEvent => ({
      kind: 'electionOpened',
      electionId: `e${id}`,
      itemId: 'one',
      title: 'Bầu',
      seats: 1,
      candidates: [
        { code: 'A', name: 'A' },
        { code: 'B', name: 'B' },
      ],
      roundOf: null,
      belowQuorumReason: reason,
    })),
  },
  { weight: 1, arbitrary: fc.nat(2).map((id): HallEvent => ({ kind: 'ballotsIssued', electionId: `e${id}` })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ id: fc.nat(2), one: fc.constantFrom(1 as const, 2 as const), a: fc.nat(6) })
      .map(({ id, one, a }): HallEvent => sheet(`e${id}`, one, { A: a }, [a, 0])),
  },
  { weight: 1, arbitrary: fc.nat(2).map((id): HallEvent => ({ kind: 'electionClosed', electionId: `e${id}` })) },
  {
    weight: 2,
    arbitrary: code.map((who): HallEvent => ({
      kind: 'interestDeclared',
      itemId: 'one',
      person: { code: who, name: who },
      text: 'Lợi ích',
    })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('undone' as const),
      ordinal: fc.integer({ min: 1, max: 60 }),
      reason: fc.constant(reason),
    }),
  },
)

/** Who attends, reckoned plainly from the whole list up to an event: each person's own story is read again from the beginning. */
function naive(events: readonly KeptHallEvent[], upTo: number) {
  const gone = new Set(events.flatMap(({ event }) => (event.kind === 'undone' ? [event.ordinal] : [])))
  const told = events.filter(({ ordinal }) => ordinal <= upTo && !gone.has(ordinal)).map(({ event }) => event)
  const presence = (who: string, until = told.length): 'inPerson' | 'online' | null => {
    let found: 'inPerson' | 'online' | null = null
    for (const event of told.slice(0, until)) {
      if (event.kind === 'arrived' && event.voter === who) found = event.by
      if (event.kind === 'arrivedTogether' && event.voters.includes(who)) found = event.by
      if (event.kind === 'left' && event.voter === who) found = null
    }
    return found
  }
  const comes = (event: HallEvent, who: string) =>
    (event.kind === 'arrived' && event.voter === who) ||
    (event.kind === 'arrivedTogether' && event.voters.includes(who))
  const holderOf = (giver: string): { code: string | null } | null => {
    const last = told.findLastIndex((event) => event.kind === 'proxyGiven' && event.giver === giver)
    const given = told[last]
    if (given?.kind !== 'proxyGiven') return null
    const after = told.slice(last + 1)
    const ended = after.some(
      (event) =>
        comes(event, giver) ||
        (event.kind === 'proxyWithdrawn' && event.giver === giver) ||
        (event.kind === 'left' && event.voter === given.holder.code),
    )
    if (ended) return null
    return given.holder.code === null || presence(given.holder.code) !== null ? given.holder : null
  }
  const there = voters.filter((voter) => presence(voter.code) !== null || holderOf(voter.code) !== null)
  const inHall = there.filter((voter) => {
    const holder = holderOf(voter.code)
    const through = presence(voter.code) ?? (holder?.code == null ? 'inPerson' : presence(holder.code))
    return through === 'inPerson'
  })
  const votes = (some: typeof voters) => some.reduce((sum, one) => sum + one.votes, 0)
  const interested = there.filter(({ code: who }) =>
    told.some((event) => event.kind === 'interestDeclared' && event.person.code === who),
  )
  return { heads: there.length, votes: votes(there), ballots: votes(inHall), interested: votes(interested) }
}

test('no order of arrivals, leavings, proxies, slips and votes gives a majority on a wrong base', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 20, maxLength: 60 }), fc.boolean(), (deeds, interestedExcluded) => {
      const hall = new TestHall(voters, { interestedExcluded }).come(1, 2, 3, 4).open()
      for (const event of deeds) hall.tell(event)
      const { state } = hall
      const { events } = hall.hall
      const gone = new Set(state.undone)
      const ordinalOf = (matches: (event: HallEvent) => boolean) =>
        events.find(({ ordinal, event }) => !gone.has(ordinal) && matches(event))?.ordinal ?? 0
      const now = naive(events, events.length)
      expect(state.turnout).toMatchObject({ heads: now.heads, votes: now.votes })
      expect(state.turnout.inPerson + state.turnout.online + state.turnout.proxy).toBe(now.heads)
      for (const one of state.motions) {
        const at = ordinalOf((event) => event.kind === 'motionOpened' && event.motionId === one.motionId)
        const { heads, interested, ...all } = naive(events, at)
        const votes = interestedExcluded ? all.votes - interested : all.votes
        expect([one.base, one.turnout.heads]).toEqual([votes, heads])
        const isSpecial = one.decision === 'amendCharter'
        expect(one.passed).toBe(isSpecial ? one.for * 100 >= votes * 65 && one.for > 0 : one.for * 2 > votes)
      }
      for (const one of state.elections.filter(({ base }) => base !== null)) {
        const at = ordinalOf((event) => event.kind === 'ballotsIssued' && event.electionId === one.electionId)
        const { ballots } = naive(events, at)
        expect(one.base).toBe(ballots)
        for (const name of one.elected) expect((one.sheets[0]?.votes[name] ?? 0) * 2).toBeGreaterThan(ballots)
      }
      expect(impossibleEvents(hall.hall)).toEqual([])
    }),
    { numRuns: 400 },
  )
})
