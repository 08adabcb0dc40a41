import { describe, expect, it } from 'vitest'
import { refusalCodes } from '../contract/refusal'
import { fault } from './fault'
import { refusalKeys, refusalText } from './refusals'

const typical: Record<string, string | number> = {
  account: '131',
  name: 'Phải thu khách hàng',
  side: 'Nợ',
  party: 'KH01',
  number: 'PC01/001',
  year: 2025,
  month: 202501,
  column: 'TK Nợ',
  value: '1.25O.000',
  limit: 500,
  other: 'PC02/003',
  reason: 'tệp .xls kiểu cũ',
  choices: 'có, không',
  count: 12,
  date: '2024-12-31',
  from: '2025-01-01',
  to: '2025-12-31',
  id: 'abc',
  debit: 1_000_000,
  credit: 900_000,
  difference: 100_000,
  balance: -5_000,
  amount: 1_000_000,
  path: 'kim-dong.htx',
  permission: 'voucher.post',
  wait: '8 giây',
  at: '08:26 ngày 29/03/2026',
  expected: '7C1E-94A0-B3D2',
}

describe('the words of every refusal', () => {
  it.each(refusalCodes)('%s reads well with all that is known, with nothing, and with part of it', (code) => {
    for (const key of refusalKeys(code)) expect(typical, `typical data has no ${key}`).toHaveProperty(key)
    const texts = [
      refusalText(code, typical),
      refusalText(code),
      ...refusalKeys(code).map((key) => refusalText(code, { [key]: typical[key] })),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|…|[{}[\]]|!/)
      expect(text).not.toMatch(/ {2}| [,;:)]| \.( |$)|\(\)|«»/)
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
      expect(text.normalize('NFC')).toBe(text)
    }
  })

  it('says where, in the figures and dates of the country', () => {
    expect(refusalText('month-locked', { month: 202503 })).toContain('Tháng 03/2025')
    expect(refusalText('date-before-book', { date: '2024-12-31', from: '2025-01-01' })).toContain('31/12/2024')
    expect(refusalText('opening-unbalanced', { debit: 1_234_567, credit: 1_234_000, difference: 567 })).toContain(
      '1.234.567',
    )
    expect(refusalText('year-closed', { year: 2025 })).toContain('Năm 2025')
  })
})

describe('fault', () => {
  it('carries place, code and words', () => {
    expect(
      fault({ code: 'account-unknown', row: 3, column: 'TK Nợ', value: '6427', data: { account: '6427' } }),
    ).toEqual({
      row: 3,
      column: 'TK Nợ',
      value: '6427',
      code: 'account-unknown',
      message: expect.stringContaining('Tài khoản 6427 không có'),
    })
    expect(fault({ code: 'file-empty' })).toMatchObject({ row: null, column: null, value: null })
  })

  it('cuts a long value without leaving half a sign', () => {
    const cut = fault({ code: 'amount-unknown', value: `${'x'.repeat(199)}🌾` }).value
    expect(cut).toHaveLength(200)
    expect(/\p{Surrogate}/u.test(cut ?? '')).toBe(false)
  })
})
