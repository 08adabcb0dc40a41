import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { RecordingSink, textsOf } from '../fixtures/recording-sink'
import { receipt } from '../fixtures/vouchers'
import { mm } from './page-items'
import { addCashVoucherPages, writeCashVoucherPdf } from './write-cash-voucher-pdf'

const fonts = join(import.meta.dirname, '../../../../resources/fonts')

/** The texts of one voucher, joined, so that what is wrapped can be found. */
function printed(voucher = receipt): string {
  const sink = new RecordingSink()
  addCashVoucherPages(sink, [voucher], 'A5')
  return textsOf(sink.pages[0]?.items ?? [])
    .join(' ')
    .replaceAll('\u00a0', ' ')
}

describe('cash voucher pages', () => {
  it('carry every field of form 01-TT', () => {
    const text = printed()
    for (const part of [
      'HTX Nông nghiệp Kim Đông',
      'Mẫu số 01 - TT',
      'PHIẾU THU',
      'Ngày 05 tháng 01 năm 2025',
      'Quyển số: 01',
      'Số: PT01/001',
      'Nợ: 1111',
      '5121: 3.000.000;',
      '33311: 665.000',
      'Họ và tên người nộp tiền: Lã Minh Sơn',
      'Địa chỉ: Xóm 3, xã Kim Đông',
      'Lý do nộp: Trả tiền phân bón',
      'Số tiền: 3.665.000 đồng',
      '(Viết bằng chữ):',
      'Ba triệu',
      'chứng từ gốc.',
      'Ngày 06 tháng 01 năm 2025',
      'NGƯỜI NỘP TIỀN',
      'Đinh Thị Hồng Nhung',
      'Đã nhận đủ số tiền (viết bằng chữ):',
      '+ Tỷ giá ngoại tệ:',
      '+ Số tiền quy đổi:',
      '(Liên gửi ra ngoài phải đóng dấu)',
      'Dấu sổ: 7C1E-94A0-B3D2',
    ]) {
      expect(text).toContain(part)
    }
    expect(text.replaceAll(' ', '')).toContain(
      '(KèmtheoThôngtưsố71/2024/TT-BTCngày07tháng10năm2024củaBộtrưởngBộTàichính)',
    )
  })

  it('name the voucher a reversal is for, with the amount in parentheses', () => {
    const text = printed({
      ...receipt,
      kind: 'payment',
      amount: -500_000,
      adjusts: { number: 'PC01/002', date: '2025-01-04' },
    })
    expect(text).toContain('Mẫu số 02 - TT')
    expect(text).toContain('PHIẾU CHI')
    expect(text).toContain('Chứng từ điều chỉnh cho phiếu chi')
    expect(text).toContain('PC01/002')
    expect(text).toContain('04/01/2025')
    expect(text).toContain('(500.000) đồng')
    expect(text).toContain('Âm năm trăm nghìn đồng')
  })

  it('stay in their half of the sheet, whatever the length of the reason', () => {
    const long = { ...receipt, reason: 'Thu tiền dịch vụ tưới tiêu vụ Đông Xuân '.repeat(12).trim() }
    const sink = new RecordingSink()
    addCashVoucherPages(sink, [long, long, long], 'A4-two')
    expect(sink.pages).toHaveLength(2)
    const texts = sink.pages.flatMap((page) => page.items.filter((item) => item.kind === 'text'))
    expect(texts.filter((item) => item.text === 'PHIẾU THU')).toHaveLength(3)
    expect(
      texts
        .map((item) => item.text)
        .join(' ')
        .split('Đông Xuân').length - 1,
    ).toBe(36)
    const firstHalf = sink.pages[1]?.items.filter((item) => item.kind === 'text') ?? []
    expect(Math.max(...firstHalf.map((item) => item.y))).toBeLessThan(mm(148.5 - 5))
  })

  it('are written one an A5 sheet or two an A4 sheet', async () => {
    for (const [paper, pages] of [
      ['A5', 2],
      ['A4-two', 1],
    ] as const) {
      const out = new PassThrough()
      const [bytes, answer] = await Promise.all([
        buffer(out),
        writeCashVoucherPdf({ vouchers: [receipt, { ...receipt, copy: 'Liên 2' }], paper, fonts, out }),
      ])
      expect(answer).toEqual({ pages })
      expect(bytes.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(pages)
    }
  })

  it('refuse an empty list', async () => {
    const writing = writeCashVoucherPdf({ vouchers: [], paper: 'A5', fonts, out: new PassThrough() })
    await expect(writing).rejects.toThrow(RangeError)
  })
})
