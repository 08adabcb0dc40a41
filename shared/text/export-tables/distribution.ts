import { column, columnWords as words, type ExportTable } from './column'

const id = { vi: 'mã của phương án đã trình', en: 'id of what was put to the meeting' }
const plan = { vi: 'các tỷ lệ và quỹ, JSON', en: 'rates and funds, JSON' }
const year = { vi: 'năm được phân phối', en: 'the year distributed' }

/** Proposals of how a year's income is distributed, what the meeting was shown, what it answered, and who was paid. */
export const distributionTables = {
  'distribution-proposals': {
    vi: 'Phương án phân phối thu nhập đang soạn',
    en: 'Proposals of a distribution of income',
    columns: [
      column('proposalId', { vi: 'mã', en: 'id' }),
      column('year', year),
      column('name', { vi: 'tên phương án', en: 'name' }),
      column('plan', plan),
      column('updatedAt', words.when),
    ],
  },
  distributions: {
    vi: 'Phương án đã trình đại hội, cùng số liệu lúc trình',
    en: 'What was put to the general meeting, with its facts',
    columns: [
      column('distributionId', id),
      column('year', year),
      column('name', { vi: 'tên phương án', en: 'name' }),
      column('plan', plan),
      column('result', {
        vi: 'số liệu sổ sách và kết quả lúc trình, JSON',
        en: 'facts and result when submitted, JSON',
      }),
      column('submittedOn', { vi: 'ngày trình', en: 'submitted on' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'distribution-outcomes': {
    vi: 'Trả lời của đại hội',
    en: 'The answers of the meeting',
    columns: [
      column('distributionId', id),
      column('approved', { vi: '1 nếu thông qua', en: '1 when approved' }),
      column('resolutionId', { vi: 'nghị quyết', en: 'resolution' }),
      column('voucherId', { vi: 'chứng từ phân phối, trống nếu không thông qua', en: 'voucher, empty when refused' }),
    ],
  },
  'distribution-payments': {
    vi: 'Đã chi cho thành viên',
    en: 'What was paid to members',
    columns: [
      column('distributionId', id),
      column('member', { vi: 'mã thành viên', en: 'member code' }),
      column('voucherId', words.voucherId),
      column('amount', { vi: 'số tiền, đồng', en: 'amount in dong' }),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
