import { describe, expect, it } from 'vitest'
import { RecordingSink, textsOf } from '../fixtures/recording-sink'
import {
  accountingVoucherHead,
  accountingVoucherRows,
  type AccountingVoucherPrint,
} from './write-accounting-voucher-pdf'
import { addReportPages } from './write-report-pdf'

const voucher: AccountingVoucherPrint = {
  title: 'Phiếu kế toán',
  unitName: 'HTX Nông nghiệp Kim Đông',
  unitAddress: 'Xã Kim Đông',
  date: '2025-12-31',
  number: 'KC12/001',
  description: 'Kết chuyển cuối năm',
  details: [
    ['Người giao dịch', 'Lã Minh Sơn'],
    ['Kho', ''],
  ],
  lines: [
    { description: 'Kết chuyển doanh thu', debit: '5111', credit: '9111', amount: 2_000_000, party: '' },
    { description: 'Nhận tài sản thuê ngoài', debit: '001', credit: '', amount: 500_000, party: 'NCC02 Sông Đáy' },
  ],
  attachments: '02',
  adjusts: { number: 'KC11/001', date: '2025-11-30' },
  place: 'Kim Đông',
  signers: { preparer: 'Nhung', chiefAccountant: 'Hạnh', director: 'Khải' },
  marks: [],
  fingerprint: '',
  printedAt: '',
}

describe('accounting voucher', () => {
  it('prints transfers, total in figures and words, and its three signers', async () => {
    const sink = new RecordingSink()
    const rows = accountingVoucherRows(voucher)
    await addReportPages(sink, accountingVoucherHead(voucher), { rows }, async () => undefined)
    expect(sink.pages).toHaveLength(1)
    const text = textsOf(sink.pages[0]?.items ?? []).join(' ')
    for (const part of [
      'PHIẾU KẾ TOÁN',
      'Số: KC12/001',
      'Chứng từ điều chỉnh cho chứng từ số KC11/001 ngày 30/11/2025',
      'Diễn giải: Kết chuyển cuối năm',
      'Người giao dịch: Lã Minh Sơn',
      '5111',
      '2.500.000',
      'Hai triệu năm trăm nghìn đồng',
      'Kèm theo: 02 chứng từ gốc.',
      'Kim Đông, ngày 31 tháng 12 năm 2025',
      'NGƯỜI LẬP PHIẾU',
      'GIÁM ĐỐC',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('Kho')
    expect(textsOf(sink.pages[0]?.foot ?? [])).toEqual(['Trang 1/1'])
  })
})
