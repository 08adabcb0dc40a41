import { describe, expect, it } from 'vitest'
import { closingVoucher } from '../fixtures/accounting-voucher'
import { definitionTexts } from '../fixtures/definition-texts'
import { accountingVoucherContent, accountingVoucherDefinition, DENSITIES } from './accounting-voucher-definition'

const [roomy] = DENSITIES
const printed = (voucher = closingVoucher) => definitionTexts(accountingVoucherContent(voucher, roomy)).filter(Boolean)

/** What the functions of a definition give, as texts. */
function margins(page: number, pages: number): { header: string[]; footer: string[] } {
  const { header, footer } = accountingVoucherDefinition({ ...closingVoucher, marks: ['SỔ MẪU'] }, roomy)
  const size = { width: 595, height: 842, orientation: 'portrait' } as const
  const textsOf = (part: typeof header) =>
    definitionTexts(typeof part === 'function' ? part(page, pages, size) : part).filter(Boolean)
  return { header: textsOf(header), footer: textsOf(footer) }
}

describe('accounting voucher definition', () => {
  it('prints transfers, total in figures and words, and its three signers', () => {
    expect(printed()).toEqual(
      [
        'HTX Nông nghiệp Kim Đông',
        'Địa chỉ: Xã Kim Đông',
        'PHIẾU KẾ TOÁN',
        'Ngày 31 tháng 12 năm 2025',
        'Số: KC12/001',
        'Chứng từ điều chỉnh cho chứng từ số KC11/001 ngày 30/11/2025',
        'Diễn giải: Kết chuyển cuối năm',
        'Người giao dịch: Lã Minh Sơn',
        'Đơn vị tính: đồng Việt Nam',
        ['Diễn giải', 'Tài khoản', 'Số tiền', 'Đối tượng', 'Nợ', 'Có', 'A', 'B', 'C', '1', 'D'],
        ['Kết chuyển doanh thu', '5111', '9111', '2.000.000'],
        ['Nhận tài sản thuê ngoài', '001', '500.000', 'NCC02 Sông Đáy'],
        ['Cộng', '2.500.000'],
        'Tổng số tiền (viết bằng chữ): Hai triệu năm trăm nghìn đồng',
        'Kèm theo: 02 chứng từ gốc.',
        'Kim Đông, ngày 31 tháng 12 năm 2025',
        ['NGƯỜI LẬP PHIẾU', 'KẾ TOÁN TRƯỞNG', 'GIÁM ĐỐC'],
        ['(Ký, họ tên)', '(Ký, họ tên)', '(Ký, họ tên, đóng dấu)'],
        ['Đinh Thị Hồng Nhung', 'Phạm Thị Hạnh', 'Vũ Văn Khải'],
      ].flat(),
    )
  })

  it('names the voucher over every further page, and time, fingerprint and page under all', () => {
    expect(margins(1, 2).header).toEqual([])
    expect(margins(2, 2).header).toEqual(['HTX Nông nghiệp Kim Đông', 'SỔ MẪU', 'Phiếu kế toán · Số: KC12/001'])
    expect(margins(2, 2).footer).toEqual(['In lúc 08:26 ngày 15/01/2026', 'Dấu sổ: 7C1E-94A0-B3D2', 'Trang 2/2'])
  })

  it('shrinks an amount that is too wide for its column and leaves the others', () => {
    const lines = [-500_000, 999_999_999_999_999].map((amount) => ({
      description: '',
      debit: '1111',
      credit: '5111',
      amount,
      party: '',
    }))
    const text = JSON.stringify(accountingVoucherContent({ ...closingVoucher, lines }, roomy))
    const sizeOf = (figure: string) => Number(/"fontSize":([\d.]+)/.exec(text.slice(text.indexOf(`"${figure}"`)))?.[1])
    expect(sizeOf('(500.000)')).toBe(11)
    expect(sizeOf('999.999.999.999.999')).toBeLessThan(9.5)
  })
})
