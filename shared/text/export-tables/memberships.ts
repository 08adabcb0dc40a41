import { column, columnWords as words, type ExportTable } from './column'

/** The path of each membership, step by step. */
export const membershipTables = {
  'member-steps': {
    vi: 'Các bước của mỗi tư cách thành viên: đơn, quyết định, phí, xác nhận, thay đổi, ra',
    en: 'The steps of each membership: application, decision, fee, confirmation, changes, leaving',
    columns: [
      column('stepId', { vi: 'thứ tự', en: 'sequence' }),
      column('member', { vi: 'mã thành viên', en: 'member code' }),
      column('kind', { vi: 'bước', en: 'step' }),
      column('date', { vi: 'ngày', en: 'date' }),
      column('cause', { vi: 'lý do ra (Điều 33), trống ở bước khác', en: 'why the membership ends (article 33)' }),
      column('resolutionId', { vi: 'mã của nghị quyết làm căn cứ', en: 'id of the resolution it rests on' }),
      column('voucherId', { vi: 'chứng từ của khoản phí', en: 'voucher of the fee' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('content', { vi: 'nội dung in trên giấy tờ, JSON', en: 'what its paper says, JSON' }),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
