import { column, type ExportTable } from './column'

const member = { vi: 'mã thành viên', en: 'member code' }
const writtenBy = { vi: 'dòng lịch sử đã ghi nó', en: 'the command that wrote it' }

/** Changes of members' pledges, and the certificates of contribution with how they ended. */
export const capitalTables = {
  'capital-changes': {
    vi: 'Thay đổi vốn góp: cam kết, góp, trả lại, chuyển',
    en: 'Changes of capital: pledges, payments, refunds, transfers',
    columns: [
      column('changeId', { vi: 'số thứ tự', en: 'id' }),
      column('uid', { vi: 'mã duy nhất', en: 'unique id' }),
      column('member', member),
      column('date', { vi: 'ngày', en: 'date' }),
      column('kind', {
        vi: 'loại: opening, pledge, increase, payment, reduction, refund, transfer, inheritance',
        en: 'kind',
      }),
      column('pledged', { vi: 'cộng vào vốn cam kết, đồng', en: 'added to the pledge, dong' }),
      column('dueOn', { vi: 'hạn góp', en: 'to be paid by' }),
      column('other', { vi: 'thành viên kia khi chuyển, thừa kế', en: 'the other member of a transfer' }),
      column('resolutionId', { vi: 'nghị quyết', en: 'resolution' }),
      column('voucherId', { vi: 'chứng từ', en: 'voucher' }),
      column('asset', { vi: 'tài sản góp, JSON', en: 'asset contributed, JSON' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('commandSequence', writtenBy),
    ],
  },
  certificates: {
    vi: 'Giấy chứng nhận phần vốn góp',
    en: 'Certificates of contribution',
    columns: [
      column('certificateId', { vi: 'số thứ tự', en: 'id' }),
      column('number', { vi: 'số giấy', en: 'number' }),
      column('member', member),
      column('issuedOn', { vi: 'ngày cấp', en: 'issued on' }),
      column('kind', { vi: 'cách cấp: issue, reissue, exchange, recorded', en: 'kind' }),
      column('contribution', { vi: 'phần vốn góp, đồng', en: 'contribution, dong' }),
      column('charterCapital', { vi: 'vốn điều lệ khi cấp, đồng', en: 'charter capital then, dong' }),
      column('content', { vi: 'nội dung đã in, JSON', en: 'content as printed, JSON' }),
      column('replacesId', { vi: 'thay cho giấy', en: 'the one it replaces' }),
      column('commandSequence', writtenBy),
    ],
  },
  'certificate-ends': {
    vi: 'Giấy chứng nhận hết hiệu lực',
    en: 'Certificates that ended',
    columns: [
      column('certificateId', { vi: 'số thứ tự của giấy', en: 'certificate id' }),
      column('endedOn', { vi: 'ngày hết hiệu lực', en: 'ended on' }),
      column('cause', { vi: 'lý do: lost, damaged, exchanged, withdrawn', en: 'cause' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
