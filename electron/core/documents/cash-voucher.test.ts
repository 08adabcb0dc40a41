import { describe, expect, it } from 'vitest'
import { cashVoucherSignatures, dateInWords } from './cash-voucher'

const signers = { director: 'Khải', chiefAccountant: 'Hạnh', cashier: 'Tưởng', preparer: 'Nhung', person: 'Sơn' }
const titles = (kind: 'receipt' | 'payment') => cashVoucherSignatures({ kind, signers }).map(({ title }) => title)

describe('cash vouchers', () => {
  it('are signed in the order of forms 01-TT and 02-TT', () => {
    expect(titles('receipt')).toEqual(['GIÁM ĐỐC', 'KẾ TOÁN TRƯỞNG', 'NGƯỜI NỘP TIỀN', 'NGƯỜI LẬP PHIẾU', 'THỦ QUỸ'])
    expect(titles('payment')).toEqual(['GIÁM ĐỐC', 'KẾ TOÁN TRƯỞNG', 'THỦ QUỸ', 'NGƯỜI LẬP PHIẾU', 'NGƯỜI NHẬN TIỀN'])
  })

  it('say the day in words, or leave it open', () => {
    expect(dateInWords('2025-01-05')).toBe('Ngày 05 tháng 01 năm 2025')
    expect(dateInWords(null)).toBe('Ngày …… tháng …… năm ………')
  })
})
