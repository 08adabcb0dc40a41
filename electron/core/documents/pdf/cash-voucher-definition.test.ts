import { describe, expect, it } from 'vitest'
import type { CashVoucherPrint } from '../cash-voucher'
import { definitionTexts } from '../fixtures/definition-texts'
import { receipt } from '../fixtures/vouchers'
import { cashVoucherContent, cashVouchersDefinition } from './cash-voucher-definition'
import { mm } from './page-items'

const fit = { size: 11.5, blankLines: 4 }
const printed = (voucher: CashVoucherPrint) => definitionTexts(cashVoucherContent(voucher, fit)).filter(Boolean)
const fitted = (voucher: CashVoucherPrint) => ({ voucher, fit })

describe('cash voucher definition', () => {
  it('says under its foot that the term of who signs is over, and nothing where none is', () => {
    const signerNote = 'Ghi chú: nhiệm kỳ Giám đốc của Vũ Văn Khải đã hết ngày 09/06/2025; chưa bầu, bổ nhiệm lại.'
    expect(printed({ ...receipt, signerNote }).at(-1)).toBe(signerNote)
    expect(printed({ ...receipt, signerNote: '' })).toEqual(printed(receipt))
  })

  it('carries every field of form 01-TT, in its order', () => {
    expect(printed(receipt)).toEqual(
      [
        'HTX Nông nghiệp Kim Đông',
        'Địa chỉ: Xã Kim Đông, tỉnh Ninh Bình',
        'Mẫu số 01 - TT',
        '(Kèm theo Thông tư số 71/2024/TT-BTC ngày 07 tháng 10 năm 2024 của Bộ trưởng Bộ Tài chính)',
        'PHIẾU THU',
        'Ngày 05 tháng 01 năm 2025',
        ['Quyển số:', '01', 'Số:', 'PT01/001', 'Nợ:', '1111', 'Có:', '5121: 3.000.000; 33311: 665.000'],
        ['Họ và tên người nộp tiền:', 'Lã Minh Sơn'],
        ['Địa chỉ:', 'Xóm 3, xã Kim Đông'],
        ['Lý do nộp:', 'Trả tiền phân bón'],
        'Số tiền: 3.665.000 đồng',
        ['(Viết bằng chữ):', 'Ba triệu sáu trăm sáu mươi lăm nghìn đồng'],
        ['Kèm theo:', '02', 'chứng từ gốc.'],
        'Ngày 06 tháng 01 năm 2025',
        ['GIÁM ĐỐC', 'KẾ TOÁN TRƯỞNG', 'NGƯỜI NỘP TIỀN', 'NGƯỜI LẬP PHIẾU', 'THỦ QUỸ'],
        ['(Ký, họ tên, đóng dấu)', '(Ký, họ tên)', '(Ký, họ tên)', '(Ký, họ tên)', '(Ký, họ tên)'],
        ['Vũ Văn Khải', 'Phạm Thị Hạnh', 'Lã Minh Sơn', 'Đinh Thị Hồng Nhung', 'Nguyễn Thị Tưởng'],
        'Đã nhận đủ số tiền (viết bằng chữ):',
        '+ Tỷ giá ngoại tệ:',
        '+ Số tiền quy đổi:',
        '(Liên gửi ra ngoài phải đóng dấu)',
        'In lúc 08:26 ngày 15/01/2026 · Dấu sổ: 7C1E-94A0-B3D2',
      ].flat(),
    )
  })

  it('carries the words of form 02-TT, the voucher a reversal is for and a negative amount', () => {
    const texts = printed({
      ...receipt,
      kind: 'payment',
      amount: -500_000,
      adjusts: { number: 'PC01/002', date: '2025-01-04' },
    })
    expect(texts).toEqual(
      expect.arrayContaining([
        'Mẫu số 02 - TT',
        'PHIẾU CHI',
        'Chứng từ điều chỉnh cho phiếu chi số PC01/002 ngày 04/01/2025',
        'Họ và tên người nhận tiền:',
        'Lý do chi:',
        'Số tiền: (500.000) đồng',
        'Âm năm trăm nghìn đồng',
      ]),
    )
    const signed = texts.slice(texts.indexOf('GIÁM ĐỐC'), texts.indexOf('(Ký, họ tên, đóng dấu)'))
    expect(signed).toEqual(['GIÁM ĐỐC', 'KẾ TOÁN TRƯỞNG', 'THỦ QUỸ', 'NGƯỜI LẬP PHIẾU', 'NGƯỜI NHẬN TIỀN'])
  })

  it('shows marks, copy and foreign currency where there are any', () => {
    const foreign = { rate: '25.000', converted: '146,60 USD' }
    const texts = printed({ ...receipt, marks: ['SỔ MẪU', 'NHÁP'], copy: 'Liên 1', foreign })
    expect(texts).toEqual(expect.arrayContaining(['SỔ MẪU', 'NHÁP', 'Liên 1', '25.000', '146,60 USD']))
  })

  it('puts one voucher on an A5 sheet', () => {
    const definition = cashVouchersDefinition([fitted(receipt), fitted(receipt)], 'A5')
    expect(definition.pageSize).toEqual({ width: mm(210), height: mm(148.5) })
    expect(definition.info?.title).toBe('PHIẾU THU PT01/001 …')
    expect(definition.content).toMatchObject([{}, { pageBreak: 'before' }])
  })

  it('puts two on an A4 sheet, the second half a sheet lower behind the line to cut along', () => {
    const three = cashVouchersDefinition([fitted(receipt), fitted(receipt), fitted(receipt)], 'A4-two')
    expect(three.pageSize).toEqual({ width: mm(210), height: mm(297) })
    const [first, second] = Array.isArray(three.content) ? three.content : []
    expect(first).toMatchObject({ stack: [{ absolutePosition: { x: 0, y: mm(148.5) } }, { table: {} }] })
    expect(definitionTexts(first).filter((text) => text === 'PHIẾU THU')).toHaveLength(2)
    expect(second).toMatchObject({ pageBreak: 'before' })
    expect(JSON.stringify(second)).not.toContain('absolutePosition')
  })
})
