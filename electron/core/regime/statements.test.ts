import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resourcesFolder } from '../resources-folder'
import type { LeafPartyBalance } from './facts'
import { loadRegime } from './load-regime'
import { balanceSheet, incomeStatement } from './statements'

const regime = loadRegime(join(resourcesFolder(), 'regimes', 'tt71-2024'))
const parents = new Set(regime.accounts.map(({ parent }) => parent))
const listed = regime.accounts.map(({ code }) => code).filter((code) => !parents.has(code) && !code.startsWith('0'))
/** With sub-accounts as users may open them, beside those of the circular and below them. */
const leaves = [...listed, '1113', '2148', '33311', '3339', '4213', '5211', '64201', '9113']

const closingLine = (balances: LeafPartyBalance[], code: string) =>
  balanceSheet(regime, balances, []).lines.find((line) => line.code === code)?.closing

describe('B01-HTX', () => {
  it('is in balance for any balanced books, whatever side and whatever is not yet closed', () => {
    const entry = fc.record({
      debit: fc.constantFrom(...leaves),
      credit: fc.constantFrom(...leaves),
      debitParty: fc.constantFrom('', 'P1', 'P2'),
      creditParty: fc.constantFrom('', 'P1', 'P2'),
      amount: fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const balances = new Map<string, LeafPartyBalance>()
        const add = (account: string, party: string, amount: number) => {
          const key = `${account} ${party}`
          balances.set(key, { account, party, balance: (balances.get(key)?.balance ?? 0) + amount })
        }
        for (const { debit, credit, debitParty, creditParty, amount } of entries) {
          add(debit, debitParty, amount)
          add(credit, creditParty, -amount)
        }
        const { lines, warnings } = balanceSheet(regime, [...balances.values()], [...balances.values()])
        const at = (code: string) => lines.find((line) => line.code === code)
        expect(at('200')?.closing).toBe(at('500')?.closing)
        expect(at('200')?.opening).toBe(at('500')?.opening)
        expect(warnings.filter((warning) => warning.startsWith('Mã số 200'))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('keeps each (leaf, party) on its side, and 333 by sub-account whoever the parties are', () => {
    const balances = [
      { account: '131', party: 'KH1', balance: 100 },
      { account: '131', party: 'KH2', balance: -30 },
      { account: '3331', party: 'T1', balance: 50 },
      { account: '3331', party: 'T2', balance: -20 },
      { account: '3334', party: '', balance: -7 },
    ]
    expect(['130', '320', '170', '330'].map((code) => closingLine(balances, code))).toEqual([100, 30, 30, 7])
  })

  it('counts sub-accounts opened by the users with their parent', () => {
    expect(closingLine([{ account: '15201', party: '', balance: 9 }], '140')).toBe(9)
  })

  it('prints an abnormal side negative in its own line and says so, by party where the account asks for one', () => {
    const { lines, warnings } = balanceSheet(
      regime,
      [
        { account: '1121', party: 'NH01', balance: -5_000_000 },
        { account: '1121', party: 'NH02', balance: 8_000_000 },
        { account: '141', party: 'NV01', balance: -200_000 },
        { account: '141', party: 'NV02', balance: -100_000 },
        { account: '2141', party: '', balance: 40 },
        { account: '156', party: 'NCC1', balance: 70 },
        { account: '156', party: '', balance: -20 },
      ],
      [],
    )
    const at = (code: string) => lines.find((line) => line.code === code)?.closing
    expect([at('110'), at('130'), at('152'), at('140')]).toEqual([3_000_000, -300_000, 40, 50])
    expect(warnings.slice(0, 3)).toEqual([
      'Mã số 110: tài khoản 1121, đối tượng NH01 có số dư Có 5.000.000 đ, trái bên thường có. Chỉ tiêu đã trừ số này; hãy kiểm tra trước khi ký.',
      'Mã số 130: tài khoản 141, đối tượng NV01 và 1 đối tượng khác, có số dư Có 300.000 đ, trái bên thường có. Chỉ tiêu đã trừ số này; hãy kiểm tra trước khi ký.',
      'Mã số 152: tài khoản 2141 có số dư Nợ 40 đ, trái bên thường có. Chỉ tiêu đã trừ số này; hãy kiểm tra trước khi ký.',
    ])
  })

  it('warns of a debit balance of 335, and of books that are not in balance', () => {
    const { warnings } = balanceSheet(regime, [{ account: '335', party: '', balance: 1_500 }], [])
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toContain('tài khoản 335 có dư Nợ 1.500 đ')
    expect(warnings[1]).toContain('Mã số 200 lệch 1.500 đ so với mã số 500')
  })

  it('has headings without figures, and names as printed', () => {
    const { lines } = balanceSheet(regime, [], [])
    expect(lines[0]).toMatchObject({ code: null, name: 'TÀI SẢN', closing: null, opening: null, bold: true })
    expect(lines.find(({ code }) => code === '200')).toMatchObject({
      name: 'TỔNG CỘNG TÀI SẢN',
      printed: '(200 = 110 + 120 + 130 + 140 + 150 + 160 + 170 + 180)',
      closing: 0,
    })
  })

  it('leads from a line to its accounts and to the balances it takes', () => {
    const { lines } = balanceSheet(regime, [], [])
    const at = (code: string) => lines.find((line) => line.code === code)
    expect(at('310')).toMatchObject({
      drill: { accounts: ['331'] },
      balances: [{ account: '331', except: [], side: 'credit', gross: true, sign: 1 }],
    })
    expect(at('152')?.balances[0]).toEqual({ account: '214', except: ['2142'], side: 'credit', gross: false, sign: -1 })
    expect(at('150')?.drill.accounts).toEqual(['211', '214'])
  })
})

describe('B02-HTX', () => {
  const turnover = [
    { debit: '131', credit: '5111', amount: 1_000 },
    { debit: '5111', credit: '131', amount: 100 },
    { debit: '5111', credit: '521', amount: 50 },
    { debit: '5111', credit: '3331', amount: 40 },
    { debit: '5111', credit: '9111', amount: 810 },
    { debit: '9111', credit: '6111', amount: 300 },
    { debit: '6111', credit: '9111', amount: 20 },
    { debit: '659', credit: '9111', amount: 15 },
    { debit: '9111', credit: '3368', amount: 5 },
    { debit: '9111', credit: '4211', amount: 540 },
  ]
  const { lines, warnings } = incomeStatement(regime, turnover, null)
  const at = (code: string) => lines.find((line) => line.code === code)

  it('takes results net of the opposite direction, deductions as booked (reading 28)', () => {
    expect(['01a', '02a', '10a', '11a', '51'].map((code) => at(code)?.current)).toEqual([900, 90, 810, 280, -15])
  })

  it('reaches the movement between 911 and 421 even with entries written straight to 511 and 911, and says where they stand', () => {
    expect([at('32')?.current, at('60')?.current]).toEqual([5, 540])
    expect(warnings.map((warning) => warning.slice(0, 10))).toEqual(['Mã số 01a:', 'Mã số 32: '])
  })

  it('does not count the closing of a debit balance of revenue as revenue', () => {
    const closedDebit = [
      { debit: '5113', credit: '131', amount: 30 },
      { debit: '9111', credit: '5113', amount: 30 },
      { debit: '4211', credit: '9111', amount: 30 },
    ]
    const found = incomeStatement(regime, closedDebit, null).lines
    expect(found.find(({ code }) => code === '01a')?.current).toBe(-30)
    expect(found.find(({ code }) => code === '60')?.current).toBe(-30)
  })

  it('says so when the period is not closed', () => {
    const open = incomeStatement(regime, [{ debit: '131', credit: '5111', amount: 1_000 }], null)
    expect(open.warnings).toHaveLength(1)
    expect(open.warnings[0]).toContain('Mã số 60 lệch 1.000 đ')
  })

  it('compares with an earlier period, or leaves the column empty', () => {
    expect(at('60')?.previous).toBeNull()
    const compared = incomeStatement(regime, [], turnover).lines.find(({ code }) => code === '60')
    expect([compared?.current, compared?.previous]).toEqual([0, 540])
  })

  it('leads to revenue and cost, not to 911 where they end', () => {
    expect(at('11a')?.drill).toEqual({ accounts: ['611'] })
    expect(at('01')?.drill).toEqual({ accounts: ['511', '512'], side: 'credit' })
    expect(at('02')?.drill).toEqual({ accounts: ['521'] })
    expect(at('10')?.drill).toEqual({ accounts: ['511', '512', '521'] })
    expect(at('60')?.drill.accounts).toEqual(['511', '512', '521', '611', '612', '642', '558', '658', '659'])
  })
})
