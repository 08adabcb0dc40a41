import { column, type ExportTable } from './column'

const member = { vi: 'mã thành viên', en: 'member code' }

/** Services to members, the written agreements on them, and pay entered by hand. */
export const serviceTables = {
  services: {
    vi: 'Dịch vụ do hợp tác xã tự ghi',
    en: 'Services as the co-operative names them',
    columns: [
      column('code', { vi: 'mã', en: 'code' }),
      column('name', { vi: 'tên', en: 'name' }),
      column('kind', {
        vi: 'loại: supply (cung cấp), purchase (mua của thành viên), loan (cho vay)',
        en: 'kind: supply, purchase, loan',
      }),
      column('unit', { vi: 'đơn vị tính', en: 'unit' }),
      column('accounts', { vi: 'đầu số hiệu tài khoản, cách nhau bằng dấu phẩy', en: 'account prefixes, by commas' }),
      column('words', { vi: 'từ trong diễn giải, cách nhau bằng dấu phẩy', en: 'words of the description, by commas' }),
      column('active', { vi: '1 nếu còn cung cấp', en: '1 while offered' }),
    ],
  },
  'service-agreements': {
    vi: 'Thỏa thuận bằng văn bản với thành viên',
    en: 'Written service agreements with members',
    columns: [
      column('agreementId', { vi: 'mã', en: 'id' }),
      column('member', member),
      column('number', { vi: 'số', en: 'number' }),
      column('signedOn', { vi: 'ngày ký', en: 'signed on' }),
      column('services', { vi: 'mã dịch vụ, JSON; rỗng là tất cả', en: 'service codes, JSON; empty for all' }),
      column('fromDate', { vi: 'từ ngày', en: 'from' }),
      column('toDate', { vi: 'đến hết ngày, trống nếu không hạn', en: 'last day, empty when open' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
    ],
  },
  'labour-pay': {
    vi: 'Tiền công nhập tay, ngoài những gì chứng từ ghi',
    en: 'Pay entered by hand, beside what vouchers say',
    columns: [
      column('payId', { vi: 'mã', en: 'id' }),
      column('member', member),
      column('year', { vi: 'năm tài chính', en: 'fiscal year' }),
      column('amount', { vi: 'số tiền, đồng; số âm để sửa', en: 'amount in dong; negative to correct' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('commandSequence', { vi: 'dòng lịch sử đã ghi nó', en: 'the command that wrote it' }),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
