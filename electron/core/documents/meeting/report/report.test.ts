import { describe, expect, it } from 'vitest'
import { definitionTexts } from '../../fixtures/definition-texts'
import { pagesOf } from '../../fixtures/laid-out'
import { annualMeeting } from '../../fixtures/meeting'
import { year2025 } from '../../fixtures/year'
import type { Letter } from '../../letter'
import { letterContent, letterDefinition } from '../../pdf/letter-definition'
import { boardReportLetter } from './board-report'
import { directorReportLetter } from './director-report'
import { change, share } from './report-words'

const inWords = (letter: Letter) => definitionTexts(letterContent(letter)).join(' ').replaceAll(/\s+/gu, ' ')
const words = { text: 'Năm qua được mùa.\nGiá lúa ổn định.', signer: 'Nguyễn Văn Kiên' }
const board = {
  text: 'Hội đồng quản trị họp bốn phiên.',
  fundsNext: 'Dành 200.000.000 đồng sửa kênh.',
  planNext: 'Mở thêm dịch vụ sấy.',
  signer: 'Vũ Văn Khải',
}

describe('the director’s report from the figures of the book', () => {
  it('says the year in words and in tables, with a chart over its figures', async () => {
    const letter = directorReportLetter(annualMeeting, year2025, words)
    const text = inWords(letter)
    expect(text).toContain('tổng thu của hợp tác xã là 4.868.544.385 đồng')
    expect(text).toContain('lợi nhuận sau thuế 461.270.048 đồng')
    expect(text).toContain('So với năm 2024: tổng thu tăng 13,0 %')
    expect(text).toContain('giao dịch bên ngoài 3.502.783.100 đồng, chiếm 72,1 %')
    expect(text).toContain('Kế hoạch và thực hiện')
    expect(text).toContain('106,1 %')
    expect(text).toContain('Giá lúa ổn định.')
    expect(await pagesOf('director-report', letterDefinition(letter))).toBeLessThanOrEqual(6)
  })

  it('compares with nothing where the book knows no year before, and no plan where none was entered', () => {
    const text = inWords(directorReportLetter(annualMeeting, { ...year2025, previous: null, plan: [] }, words))
    expect(text).toContain('Sổ không có số liệu năm 2024 để so sánh')
    expect(text).toContain('Chưa nhập số kế hoạch năm 2025')
    expect(text).not.toContain('Năm 2024')
  })

  it('a loss is called one, and a year that is not closed says so', () => {
    const loss = { ...year2025, closed: false, result: { ...year2025.result, profit: -12_000_000 } }
    expect(inWords(directorReportLetter(annualMeeting, loss, words))).toContain('lỗ 12.000.000 đồng')
    expect(inWords(directorReportLetter(annualMeeting, loss, words))).toContain('Số liệu chưa kết chuyển')
  })
})

describe('Law 17/2023/QH15 article 87.4: the board’s report', () => {
  it('says what people learned where anybody did', () => {
    const training = [
      { track: 'accounting' as const, completed: 2, certificates: 1 },
      { track: null, completed: 3, certificates: 0 },
    ]
    const text = inWords(boardReportLetter(annualMeeting, { ...year2025, training }, board, 'full'))
    expect(text).toContain('5 lượt người của hợp tác xã hoàn thành khóa đào tạo, bồi dưỡng, 1 chứng chỉ được cấp')
    expect(text).toContain('Kế toán hợp tác xã')
    expect(inWords(boardReportLetter(annualMeeting, year2025, board, 'full'))).not.toContain('Đào tạo, bồi dưỡng')
  })

  it('has members, funds used and to be used, and next year’s plan', async () => {
    const letter = boardReportLetter(annualMeeting, year2025, board, 'full')
    const text = inWords(letter)
    expect(text).toContain('kết nạp 5 thành viên, 3 thành viên ra')
    expect(text).toContain('Quỹ chung không chia trong năm tăng 200.000.000 đồng')
    expect(text).toContain('khoản 4 Điều 87')
    expect(text).toContain('Dành 200.000.000 đồng sửa kênh.')
    expect(text).toContain('3.800.000.000')
    expect(await pagesOf('board-report', letterDefinition(letter))).toBeLessThanOrEqual(3)
    expect(inWords(boardReportLetter(annualMeeting, year2025, board, 'simplified'))).toContain('GIÁM ĐỐC')
  })
})

it('shares are exact tenths of a percent', () => {
  expect(share(1, 3)).toBe('33,3\u00A0%')
  expect(share(2, 3)).toBe('66,7\u00A0%')
  expect(share(1, 2000)).toBe('0,1\u00A0%')
  expect(share(5, 0)).toBe('')
  expect(change(90, 100)).toBe('giảm 10,0\u00A0%')
  expect(change(5, 0)).toBe('tăng 5 đồng')
  expect(change(7, 7)).toBe('không đổi')
})
