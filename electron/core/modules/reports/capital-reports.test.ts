import { describe, expect, test } from 'vitest'
import type { ReportRow } from '@shared/contract/report'
import { importYear, testBook } from '../../book-file/test-book'
import type { OpenBook } from '../../book-file/open-book'
import { memberRegister } from './member-register'
import { s31 } from './s31'
import { s33 } from './s33'

const now = '2026-01-15T00:00:00.000Z'
const period = { from: '2025-01-01', to: '2025-12-31' }

async function sampleBook(): Promise<OpenBook> {
  const book = testBook()
  await importYear(book)
  return book
}

describe('the sample year', { timeout: 30_000 }, () => {
  test('S31-HTX: a page a member, what was paid in and given back, and the bounds of the year', async () => {
    const book = await sampleBook()
    const figures = s31.figures({ book, now }, { report: 'S31-HTX', ...period }) as {
      years: object[]
      members: { code: string; opening: number; closing: number; rows: object[] }[]
      opening: number
      closing: number
    }
    expect(figures).toMatchObject({
      opening: 810_000_000,
      contributed: 8_000_000,
      returned: 20_000_000,
      closing: 798_000_000,
    })
    expect(figures.years).toEqual([{ year: 2025, minimum: 0, percent: 30, maximum: 239_400_000 }])
    const { rows } = s31.form({ book, now }, { report: 'S31-HTX', ...period })
    const pages = [...rows].filter(({ startsPage }) => startsPage)
    expect(pages).toHaveLength(figures.members.length)
    const one = s31.figures({ book, now }, { report: 'S31-HTX', ...period, party: 'TV0066' }) as { members: object[] }
    expect(one.members).toMatchObject([
      {
        code: 'TV0066',
        contributed: 1_000_000,
        returned: 0,
        rows: [{ number: 'PT03/001', contra: '1111', contributed: 1_000_000 }],
      },
    ])
  })

  test('S33-HTX: what members contributed and other capital, with balances after each line', async () => {
    const book = await sampleBook()
    const figures = s33.figures({ book, now }, { report: 'S33-HTX', ...period })
    expect(figures).toMatchObject({
      opening: { members: 810_000_000, other: 0 },
      decrease: { members: 20_000_000, other: 0 },
      increase: { members: 8_000_000, other: 0 },
      closing: { members: 798_000_000, other: 0 },
    })
    const lines: ReportRow[] = [...s33.form({ book, now }, { report: 'S33-HTX', ...period }).rows]
    expect(lines.at(-1)).toMatchObject({ kind: 'total', cells: { memberBalance: 798_000_000, otherBalance: 0 } })
  })

  test('Law 17/2023/QH15 article 15.1 (R11): the register is a draft while it lacks anything, and says what', async () => {
    const book = await sampleBook()
    const request = { report: 'member-register', ...period } as const
    const { head, rows } = memberRegister.form({ book, now }, request)
    expect(head.marks).toContain('BẢN NHÁP – SỔ CHƯA ĐỦ')
    expect(head.warnings[0]).toContain('mã số, địa chỉ trụ sở chính')
    expect(head.warnings[1]).toMatch(/^TV0001 .*giấy chứng nhận phần vốn góp \(15\.1\.d\)\.$/)
    const all = [...rows]
    expect(all.filter(({ kind }) => kind === 'note').length).toBe(head.warnings.length)
    expect(all.find(({ kind }) => kind === 'total')).toMatchObject({
      cells: { pledged: 798_000_000, value: 798_000_000 },
    })
  })

  test('identity numbers are masked for who may not see them', async () => {
    const book = await sampleBook()
    const request = { report: 'member-register', ...period } as const
    const idOf = (mayReveal?: boolean) => {
      const source = mayReveal === undefined ? { book, now } : { book, now, mayReveal }
      const { members } = memberRegister.figures(source, request) as { members: { idNumber: string }[] }
      return members[0]?.idNumber
    }
    expect(idOf(true)).toMatch(/^\d{12}$/)
    expect(idOf(false)).toContain('•••')
    expect(idOf()).toContain('•••')
  })
})
