import { column, columnWords as words, type ExportTable } from './column'

const packetId = { vi: 'mã gói', en: 'id of the packet' }
const sha256 = { vi: 'mã băm SHA-256 của gói', en: 'SHA-256 of the packet' }

/** The alliance a book reports to, what was sent, and what came back. The bytes of packets are not in an export, a backup has them. */
export const exchangeTables = {
  alliance: {
    vi: 'Liên minh nhận báo cáo',
    en: 'The alliance',
    columns: [
      column('fingerprint', { vi: 'dấu khóa', en: 'fingerprint of its key' }),
      column('address', { vi: 'địa chỉ gửi qua mạng', en: 'HTTPS address' }),
      column('offered', { vi: 'địa chỉ liên minh báo', en: 'address its news named' }),
      column('pin', { vi: 'dấu chứng thư', en: 'SHA-256 of its certificate' }),
      column('isOn', { vi: '1: đang bật', en: '1: switched on' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  outbox: {
    vi: 'Hộp gửi đi',
    en: 'Packets to be sent',
    columns: [
      column('packetId', packetId),
      column('kind', { vi: 'loại', en: 'kind' }),
      column('title', { vi: 'tên', en: 'title' }),
      column('reportId', { vi: 'mã báo cáo', en: 'id of the report' }),
      column('revision', { vi: 'lần lập, 1 là bản đầu', en: 'revision' }),
      column('fingerprint', { vi: 'dấu khóa ký', en: 'fingerprint of the signing key' }),
      column('sha256', sha256),
      column('fileName', { vi: 'tên tệp', en: 'name of the file' }),
      column('putAt', words.when),
      column('commandSequence', words.commandSequence),
    ],
  },
  'outbox-handovers': {
    vi: 'Gói đã gửi',
    en: 'Packets handed over',
    columns: [
      column('packetId', packetId),
      column('way', { vi: 'cách gửi: stick (USB), email, https', en: 'way' }),
      column('handedOn', { vi: 'ngày gửi', en: 'handed over on' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'outbox-withdrawals': {
    vi: 'Gói rút lại trước khi gửi',
    en: 'Packets withdrawn before they were sent',
    columns: [
      column('packetId', packetId),
      column('reason', { vi: 'lý do', en: 'why' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'report-receipts': {
    vi: 'Trả lời của liên minh',
    en: 'Answers of the alliance',
    columns: [
      column('sha256', sha256),
      column('number', { vi: 'số giấy', en: 'number' }),
      column('reportId', { vi: 'mã báo cáo', en: 'id of the report' }),
      column('revision', { vi: 'lần lập', en: 'revision' }),
      column('packetSha256', { vi: 'mã băm của gói được trả lời', en: 'SHA-256 of the packet it answers' }),
      column('receivedAt', { vi: 'liên minh nhận lúc, giờ UTC', en: 'received there at, in UTC' }),
      column('outcome', { vi: 'received: đã nhận, returned: trả lại, accepted: chấp nhận', en: 'outcome' }),
      column('officer', { vi: 'cán bộ', en: 'officer' }),
      column('remarks', { vi: 'ý kiến, JSON', en: 'remarks, JSON' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'alliance-news': {
    vi: 'Tin, biểu mẫu, lịch của liên minh',
    en: 'What the alliance sent down',
    columns: [
      column('kind', { vi: 'loại', en: 'kind' }),
      column('itemId', { vi: 'mã', en: 'id' }),
      column('sequence', { vi: 'số thứ tự gói', en: 'sequence of the packet' }),
      column('sha256', sha256),
      column('title', { vi: 'tên', en: 'title' }),
      column('day', { vi: 'ngày', en: 'day' }),
      column('content', { vi: 'nội dung, JSON', en: 'content, JSON' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'alliance-news-done': {
    vi: 'Việc theo lịch liên minh đã làm',
    en: 'Days of the alliance’s calendar that are done',
    columns: [
      column('kind', { vi: 'loại', en: 'kind' }),
      column('itemId', { vi: 'mã', en: 'id' }),
      column('doneOn', { vi: 'ngày làm xong', en: 'done on' }),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
