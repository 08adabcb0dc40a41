import { describe, expect, it } from 'vitest'
import { drillLevel } from './drill-levels'
import { levelName, namedLine, stepBack, stepInto } from './drill-steps'
import type { DrillPlace } from './report-place'

const parts = [
  { account: '131', party: 'KH01', amount: 3 },
  { account: '131', party: 'KH02', amount: 2 },
  { account: '141', party: '', amount: 1 },
]
const start: DrillPlace = { row: 3, column: 'closing', account: null, party: null, posting: null }

function lineOf(level: ReturnType<typeof drillLevel>, place: number) {
  const line = level.lines[place]
  if (line === undefined) throw new Error(`no line ${place}`)
  return line
}

describe('the way behind a figure', () => {
  it('goes from accounts to parties to postings, and back the same way', () => {
    const accounts = drillLevel(parts, start.account)
    const inAccount = stepInto(start, accounts, lineOf(accounts, 0))
    expect(inAccount).toEqual({ ...start, account: '131' })
    const parties = drillLevel(parts, inAccount.account)
    const inPostings = stepInto(inAccount, parties, lineOf(parties, 1))
    expect(inPostings).toEqual({ ...start, account: '131', party: 'KH02', posting: 0 })
    expect(namedLine(parties, inPostings)).toBe(1)

    expect(stepBack(inPostings, parties, 2)).toEqual(inAccount)
    expect(stepBack(inAccount, parties, 2)).toEqual(start)
    expect(stepBack(start, accounts, 2)).toBeNull()
  })

  it('goes straight to the postings of an account without parties', () => {
    const accounts = drillLevel(parts, null)
    const inPostings = stepInto(start, accounts, lineOf(accounts, 1))
    expect(inPostings).toEqual({ ...start, account: '141', party: null, posting: 0 })
    expect(stepBack(inPostings, drillLevel(parts, '141'), 2)).toEqual(start)
  })

  it('closes from the parties of an only account, and from postings without a list', () => {
    const single = drillLevel(parts.slice(0, 2), null)
    expect(stepBack(start, single, 1)).toBeNull()
    const bare = drillLevel(parts.slice(2), null)
    expect(stepBack({ ...start, posting: 4 }, bare, 1)).toBeNull()
  })

  it('remembers the marked line for each list', () => {
    expect(levelName(drillLevel(parts, null))).toBe('accounts')
    expect(levelName(drillLevel(parts, '131'))).toBe('parties 131')
  })
})
