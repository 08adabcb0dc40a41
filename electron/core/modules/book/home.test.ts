import { describe, expect, it } from 'vitest'
import { importYear, postTestYear, testBook, testLaw } from '../../book-file/test-book'
import { saveCharterReview } from '../../membership/charter-review'
import { homeFigures } from './home'

const may = () => true

describe('the first screen', () => {
  it('shows the sample year to the đồng', async () => {
    const book = testBook()
    await importYear(book)
    const home = homeFigures(book, '2025-12-31', 2025, { today: '2026-01-15', law: testLaw, reportForms: [], may })
    expect(home).toMatchObject({ cash: 90_000_040, bank: 3_319_064_266, receivables: 9_299_758, payables: 928_001_718 })
    expect(home.cashTrend).toHaveLength(13)
    expect(home.cashTrend[0]).toBe(181_360_000)
    expect(home.cashTrend.at(-1)).toBe(90_000_040)
    expect(home.bankTrend[0]).toBe(1_254_668_000)
    expect(home.debtors.count).toBe(30)
    expect(home.creditors.part).toBeLessThanOrEqual(home.payables)
    expect(home.revenueByMonth.map(({ month }) => month)).toHaveLength(12)
  })

  it('says what waits by today, not by the day of the figures', () => {
    const book = testBook()
    postTestYear(book)
    const codes = (today: string) =>
      homeFigures(book, '2025-12-31', 2025, { today, law: testLaw, reportForms: [], may }).toDo.map(({ code, state }) =>
        state === 'overdue' ? `${code}!` : code,
      )
    expect(codes('2025-01-20')).not.toContain('year-to-close')
    expect(codes('2026-02-10')).toEqual(
      expect.arrayContaining(['month-to-lock!', 'year-to-close', 'backup-due', 'verify-due']),
    )
    expect(codes('2026-12-10')[0]).toBe('month-to-lock!')
    expect(codes('2026-12-10')).toContain('year-to-close!')
  })

  it('asks an empty book for its opening balances first', () => {
    expect(
      homeFigures(testBook(), '2025-06-01', 2025, { today: '2025-06-01', law: testLaw, reportForms: [], may }).toDo[0]
        ?.code,
    ).toBe('opening-missing')
  })

  it('stands for a part of a month', () => {
    const book = testBook()
    postTestYear(book)
    const home = homeFigures(book, '2025-02-05', 2025, { today: '2025-02-05', law: testLaw, reportForms: [], may })
    expect(home.cashTrend).toHaveLength(3)
    expect(home.cashTrend.at(-1)).toBe(home.cash)
  })

  it('asks for the charter until it was compared once, and goes on while it is older than the law (article 115.1)', () => {
    const book = testBook()
    postTestYear(book)
    const charter = () =>
      homeFigures(book, '2025-12-31', 2025, { today: '2026-01-02', law: testLaw, reportForms: [], may }).toDo.filter(
        ({ code }) => code.startsWith('charter'),
      )
    expect(charter()).toMatchObject([{ code: 'charter-to-review', dueOn: '2026-01-01', state: 'overdue' }])
    saveCharterReview(book.connection, { adoptedOn: '2024-06-30', at: '2026-01-02T00:00:00.000Z', user: 'Bà A' })
    expect(charter()).toMatchObject([{ code: 'charter-outdated' }])
    saveCharterReview(book.connection, { adoptedOn: '2024-07-01', at: '2026-01-02T00:00:00.000Z', user: 'Bà A' })
    expect(charter()).toEqual([])
  })
})
