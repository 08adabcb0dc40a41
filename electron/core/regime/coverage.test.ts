import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resourcesFolder } from '../resources-folder'
import { loadRegime } from './load-regime'
import { linesReached } from './lines-reached'
import { balanceSheet } from './statements'

const regime = loadRegime(join(resourcesFolder(), 'regimes', 'tt71-2024'))
const statement = regime.statements['B01-HTX']

/** Lines worked out from other lines add nothing of their own. */
const totals = new Set(['150', '160', '200', '300', '400', '500'])
const additive = statement.lines.flatMap(({ code, ofWhich }) =>
  code === null || ofWhich !== null || totals.has(code) ? [] : [code],
)
/** The circular's 112 accounts, and some that users may open below them or beside their sub-accounts. */
const accounts = [...regime.accounts.map(({ code }) => code), '1113', '2148', '21421', '33311', '3339', '5119', '9113']
const cases = accounts.flatMap((code) =>
  (['debit', 'credit'] as const).flatMap((side) => ['', 'P1'].map((party) => ({ account: code, side, party }))),
)

function reached(account: string, party: string, balance: number): Map<string, number> {
  const { lines } = balanceSheet(regime, [{ account, party, balance }], [])
  return new Map(
    lines.flatMap(({ code, closing }) => (code !== null && closing !== null && closing !== 0 ? [[code, closing]] : [])),
  )
}

describe('B01-HTX takes every account and side once (reading 34)', () => {
  it.each(cases)('$account, a $side, party "$party"', ({ account, side, party }) => {
    const balance = side === 'debit' ? 1 : -1
    const lines = reached(account, party, balance)
    const own = additive.filter((code) => lines.has(code))
    if (account.startsWith('0')) return expect([...lines]).toEqual([])

    expect(own).toHaveLength(1)
    expect((lines.get('200') ?? 0) - (lines.get('500') ?? 0)).toBe(balance)
    expect(lines.has('137')).toBe(account.startsWith('132'))
    if (lines.has('137')) expect(lines.get('137')).toBe(lines.get('130'))
  })

  it('sends each account where the circular and readings 34, 35 say', () => {
    const lineOf = (account: string, balance: number) =>
      additive.find((code) => reached(account, '', balance).has(code))
    const sides = ['131', '138', '331', '3331', '334', '335', '338', '4211', '136', '336', '141', '353']
    expect(sides.map((account) => [account, lineOf(account, 1), lineOf(account, -1)])).toEqual([
      ['131', '130', '320'],
      ['138', '130', '360'],
      ['331', '130', '310'],
      ['3331', '170', '330'],
      ['334', '130', '340'],
      ['335', '130', '360'],
      ['338', '130', '360'],
      ['4211', '420', '420'],
      ['136', '130', '130'],
      ['336', '360', '360'],
      ['141', '130', '130'],
      ['353', '360', '360'],
    ])
  })

  it('tells the chart which lines an account reaches', () => {
    expect(linesReached(regime, '331')).toEqual(['B01 130', 'B01 310'])
    expect(linesReached(regime, '13211')).toEqual(['B01 130', 'B01 137'])
    expect(linesReached(regime, '33311')).toEqual(['B01 170', 'B01 330', 'B02 02a', 'B02 02b'])
    expect(linesReached(regime, '642')).toEqual(['B01 420', 'B02 12a', 'B02 12b'])
    expect(linesReached(regime, '9111')).toEqual(['B01 420'])
    expect(linesReached(regime, '001')).toEqual([])
  })
})
