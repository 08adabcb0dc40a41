import { column, columnWords as words, type ExportTable } from './column'

const draw = { vi: 'mã lần rút mẫu', en: 'id of the sample' }
const day = { vi: 'ngày', en: 'day' }
const due = { vi: 'hạn', en: 'due on' }
const kind = { vi: 'loại', en: 'kind' }
const text = { vi: 'nội dung', en: 'text' }
const step = { vi: 'thứ tự', en: 'order' }
const own = { vi: 'mã', en: 'id' }
const through = { vi: 'dòng lịch sử đã xem đến', en: 'the command up to which the book was seen' }
const inspection = { vi: 'mã cuộc kiểm tra, trống nếu không có', en: 'id of the inspection, empty for none' }
const voucher = { vi: 'chứng từ, trống nếu không có', en: 'voucher, empty for none' }

/** What supervisors looked at, found and asked for, and what was done about it. */
export const supervisionTables = {
  'supervision-visits': {
    vi: 'Lần kiểm soát đã kết thúc',
    en: 'Visits of the supervisors',
    columns: [
      column('visitId', own),
      column('heldOn', day),
      column('supervisors', { vi: 'người kiểm soát', en: 'supervisors' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('throughSequence', through),
      column('commandSequence', words.commandSequence),
    ],
  },
  'sample-draws': {
    vi: 'Lần rút mẫu chứng từ',
    en: 'Samples of vouchers',
    columns: [
      column('drawId', draw),
      column('throughSequence', through),
      column('spoken', { vi: 'số đọc', en: 'number said aloud' }),
      column('size', { vi: 'cỡ mẫu', en: 'size' }),
      column('method', { vi: 'cách rút: simple, risk', en: 'simple or risk' }),
      column('limitAmount', { vi: 'mức để xét sát dưới mức, đồng', en: 'limit of the sign just under, dong' }),
      column('population', { vi: 'tổng thể', en: 'population' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'drawn-vouchers': {
    vi: 'Chứng từ trong mẫu',
    en: 'Vouchers of samples',
    columns: [
      column('drawId', draw),
      column('place', { vi: 'thứ tự trong mẫu', en: 'place in the sample' }),
      column('voucherId', words.voucherId),
    ],
  },
  judgements: {
    vi: 'Đánh giá chứng từ trong mẫu',
    en: 'Judgements of vouchers in samples',
    columns: [
      column('judgementId', step),
      column('drawId', draw),
      column('voucherId', words.voucherId),
      column('verdict', { vi: 'right đúng, problem có vấn đề, ask hỏi thêm', en: 'right, problem or ask' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'inspection-plan': {
    vi: 'Kế hoạch kiểm soát năm',
    en: 'Yearly plan of inspections',
    columns: [
      column('planItemId', own),
      column('year', { vi: 'năm', en: 'year' }),
      column('monthOfYear', { vi: 'tháng', en: 'month of the year' }),
      column('kind', kind),
      column('title', { vi: 'việc', en: 'what' }),
      column('responsible', { vi: 'người làm', en: 'who' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('removedAt', { vi: 'bỏ lúc, giờ UTC', en: 'taken out, in UTC' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  inspections: {
    vi: 'Biên bản kiểm tra',
    en: 'Records of inspections',
    columns: [
      column('inspectionId', own),
      column('number', { vi: 'số biên bản', en: 'number' }),
      column('kind', kind),
      column('title', { vi: 'tên', en: 'title' }),
      column('heldOn', day),
      column('place', { vi: 'nơi', en: 'place' }),
      column('supervisors', { vi: 'bên kiểm tra', en: 'who inspected' }),
      column('counterparts', { vi: 'bên được kiểm tra', en: 'who was inspected' }),
      column('planItemId', { vi: 'mục kế hoạch', en: 'item of the plan' }),
      column('drawId', draw),
      column('content', { vi: 'nội dung, JSON', en: 'content, JSON' }),
      column('conclusion', { vi: 'kết luận', en: 'conclusion' }),
      column('throughSequence', through),
      column('commandSequence', words.commandSequence),
    ],
  },
  'inspection-signings': {
    vi: 'Ký biên bản kiểm tra',
    en: 'Signing of records of inspections',
    columns: [
      column('inspectionId', own),
      column('signedOn', day),
      column('refusal', { vi: 'lý do bên được kiểm tra không ký', en: 'why the other side did not sign' }),
      column('scanHash', { vi: 'SHA-256 của bản quét', en: 'SHA-256 of the scan' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  findings: {
    vi: 'Phát hiện và kiến nghị đã ban hành',
    en: 'Findings and recommendations that were issued',
    columns: [
      column('findingId', own),
      column('number', { vi: 'số', en: 'number' }),
      column('issuedOn', day),
      column('title', { vi: 'tên', en: 'title' }),
      column('content', text),
      column('basis', { vi: 'căn cứ', en: 'basis' }),
      column('recommendation', { vi: 'kiến nghị', en: 'recommendation' }),
      column('addressee', { vi: 'gửi cho', en: 'to whom' }),
      column('dueOn', due),
      column('inspectionId', inspection),
      column('voucherId', voucher),
      column('commandSequence', words.commandSequence),
    ],
  },
  'finding-steps': {
    vi: 'Xử lý phát hiện',
    en: 'What was done about findings',
    columns: [
      column('stepId', step),
      column('findingId', own),
      column('kind', kind),
      column('date', day),
      column('text', text),
      column('dueOn', due),
      column('commandSequence', words.commandSequence),
    ],
  },
  'document-requests': {
    vi: 'Yêu cầu cung cấp tài liệu',
    en: 'Requests for documents',
    columns: [
      column('requestId', own),
      column('askedOn', day),
      column('askedOf', { vi: 'hỏi ai', en: 'of whom' }),
      column('wanted', { vi: 'tài liệu', en: 'what' }),
      column('purpose', { vi: 'mục đích', en: 'purpose' }),
      column('dueOn', due),
      column('commandSequence', words.commandSequence),
    ],
  },
  'document-request-steps': {
    vi: 'Cung cấp tài liệu theo yêu cầu',
    en: 'What became of requests',
    columns: [
      column('stepId', step),
      column('requestId', own),
      column('kind', kind),
      column('date', day),
      column('text', text),
      column('commandSequence', words.commandSequence),
    ],
  },
  complaints: {
    vi: 'Kiến nghị, khiếu nại, tố cáo nhận được',
    en: 'Petitions and complaints received',
    columns: [
      column('complaintId', own),
      column('kind', kind),
      column('receivedOn', day),
      column('sender', { vi: 'người gửi, trống nếu không nêu tên', en: 'sender, empty when not named' }),
      column('senderMember', { vi: 'mã thành viên', en: 'member code' }),
      column('channel', { vi: 'cách nhận', en: 'how it came' }),
      column('content', text),
      column('dueOn', due),
      column('commandSequence', words.commandSequence),
    ],
  },
  'complaint-steps': {
    vi: 'Giải quyết đơn thư',
    en: 'Handling of petitions and complaints',
    columns: [
      column('stepId', step),
      column('complaintId', own),
      column('kind', kind),
      column('date', day),
      column('text', text),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
