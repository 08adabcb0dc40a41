import { describe, expect, it } from 'vitest'
import { refusalText } from './refusals'
import { reportWords } from './report-words'
import { summaries } from './summaries'
import { needsWriting, unusable } from './unusable'

describe('the lines of the history', () => {
  it('say what was done in the figures and dates of the country', () => {
    expect(summaries.monthUnlocked(202503, 'bổ sung hóa đơn')).toBe('Mở khóa tháng 03/2025: bổ sung hóa đơn')
    expect(summaries.signerSet({ post: 'chiefAccountant', from: '2025-07-01', name: 'Đinh Thị Hồng Nhung' })).toBe(
      'Người ký từ 01/07/2025, kế toán trưởng: Đinh Thị Hồng Nhung',
    )
  })

  it('count what a file brought', () => {
    const created = { vouchers: 44, postings: 1200 }
    expect(summaries.fileImported({ kind: 'journal', file: 'nhat-ky.csv', created })).toBe(
      'Nhập chứng từ, tệp «nhat-ky.csv»: 44 chứng từ, 1.200 định khoản',
    )
  })
})

describe('what is said of a book that cannot be used', () => {
  it.each(Object.values(unusable).flatMap((cases) => Object.values<string>(cases)))('%s', (text) => {
    for (const said of [text, needsWriting(text)]) {
      expect(said).toMatch(/^\p{Lu}.*\.$/u)
      expect(said).not.toMatch(/!|undefined/)
    }
  })
})

it('the rows of a ledger name their period', () => {
  expect(reportWords.sumOfPeriod('Quý I năm 2025')).toBe('Cộng quý I năm 2025')
  expect(reportWords.asOf('2025-12-31')).toBe('Tại ngày 31 tháng 12 năm 2025')
})

it("the program's own words in a refusal are not cut as a pasted value is", () => {
  const long = 'một trong các lệnh '.repeat(10).trim()
  expect(refusalText('input-invalid', { reason: long })).toContain(long)
  expect(refusalText('kind-unknown', { value: long })).not.toContain(long)
})
