import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resourcesFolder } from '../resources-folder'
import { closingPlan } from './closing-plan'
import type { Turnover } from './facts'
import { closingOf, expectedRows, sampleYear } from './fixtures/kim-dong-2025'
import { loadRegime } from './load-regime'
import { balanceSheet, incomeStatement } from './statements'
import { type AccountMovement, type TrialBalanceDetail, trialBalanceRows } from './trial-balance'

const regime = loadRegime(join(resourcesFolder(), 'regimes', 'tt71-2024'))
const sample = sampleYear()
const closing = closingOf(sample.movements)
const listed = [...regime.accountByCode.values()]
const plan = closingPlan({
  regime,
  year: 2025,
  date: '2025-12-31',
  isLeaf: (code) => !listed.some(({ parent }) => parent === code),
  nameOf: (code) => regime.accountByCode.get(code)?.nameVi ?? code,
  balances: resultBalances(),
  turnover: sample.turnover,
  deductions: sample.deductions,
  administration: { by: 'netRevenue' },
  splitIncomeTax: false,
  yearEnd: { balances: closing, lastMonth: sample.lastMonth },
})
const closedTurnover: Turnover[] = [...sample.turnover, ...plan.postings]
const closed = afterPlan()

function resultBalances(): { account: string; balance: number }[] {
  const sums = new Map<string, number>()
  for (const { account, balance } of closing) {
    if (/^[569]/.test(account)) sums.set(account, (sums.get(account) ?? 0) + balance)
  }
  return [...sums].map(([account, balance]) => ({ account, balance }))
}

function afterPlan(): AccountMovement[] {
  const moved = new Map(sample.movements.map((movement) => [`${movement.account} ${movement.party}`, { ...movement }]))
  const at = (account: string) => {
    const known = moved.get(`${account} `) ?? { account, party: '', opening: 0, debit: 0, credit: 0 }
    moved.set(`${account} `, known)
    return known
  }
  for (const { debit, credit, amount } of plan.postings) {
    at(debit ?? '').debit += amount
    at(credit ?? '').credit += amount
  }
  return [...moved.values()]
}

function trialBalance(movements: readonly AccountMovement[], detail: TrialBalanceDetail) {
  return trialBalanceRows(movements, {
    detail,
    grossByLeaf: regime.grossByLeaf,
    nameOf: (code) => regime.accountByCode.get(code)?.nameVi ?? code,
  })
}

describe('the sample co-operative, to the đồng', () => {
  it.each<[string, AccountMovement[], TrialBalanceDetail]>([
    ['trial-balance-before-closing.tsv', sample.movements, 'leaf'],
    ['trial-balance-after-closing.tsv', closed, 'leaf'],
    ['F01-HTX.tsv', closed, 'levelOne'],
  ])('gives %s', (file, movements, detail) => {
    const { rows, totals } = trialBalance(movements, detail)
    const got = rows.map(({ account: key, name: _name, party: _party, ...figures }) => ({ key, figures }))
    // The expected files sort class 0 first; on the form it comes last.
    expect(got.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(expectedRows(file))
    expect(rows.at(-1)?.account).toBe('001')
    expect([totals.openingDebit, totals.debit, totals.closingDebit]).toEqual([
      totals.openingCredit,
      totals.credit,
      totals.closingCredit,
    ])
  })

  it.each([
    ['after closing', closingOf(closed)],
    ['before closing, classes 5, 6 and 9 in line 420 (reading 30)', closing],
  ])('gives B01-HTX %s', (_, balances) => {
    const opening = sample.movements.map(({ account, party, opening: balance }) => ({ account, party, balance }))
    const { lines, warnings } = balanceSheet(regime, balances, opening)
    const got = new Map(lines.map((line) => [line.code, { closing: line.closing, opening: line.opening }]))
    for (const { key, figures } of expectedRows('B01-HTX.tsv')) expect([key, got.get(key)]).toEqual([key, figures])
    expect(lines.filter(({ code }) => code !== null)).toHaveLength(expectedRows('B01-HTX.tsv').length)
    expect(warnings).toEqual([])
  })

  it('gives B02-HTX on the closing plan, which is what closing posts', () => {
    const { lines, warnings } = incomeStatement(regime, closedTurnover, null)
    const got = new Map(lines.map((line) => [line.code, { year: line.current }]))
    for (const { key, figures } of expectedRows('B02-HTX.tsv')) expect([key, got.get(key)]).toEqual([key, figures])
    expect(lines).toHaveLength(expectedRows('B02-HTX.tsv').length)
    expect(warnings).toEqual([])
  })

  it('plans the closing without a fault', () => {
    expect(plan.faults).toEqual([])
    expect(plan.open).toEqual([])
    expect([plan.externalResult, plan.internalResult]).toEqual([198_916_504, 262_353_544])
    expect(plan.postings.slice(0, 2)).toMatchObject([
      { line: 1, debit: '5111', credit: '521', amount: 3_321_000 },
      { line: 2, debit: '5121', credit: '521', amount: 1_107_000 },
    ])
    expect(
      plan.postings.every(
        ({ amount, debitParty, creditParty }) => amount > 0 && debitParty === null && creditParty === null,
      ),
    ).toBe(true)
  })
})
