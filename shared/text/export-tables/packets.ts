import { column, columnWords as words, type ExportTable } from './column'

const fingerprint = { vi: 'dấu khóa của nơi gửi', en: 'fingerprint of the sender’s key' }
const personCourseId = { vi: 'mã lần học', en: 'id' }

/** Whose packets are taken in, which were, and what people of the co-operative learned. */
export const packetTables = {
  'trusted-keys': {
    vi: 'Khóa ký của nơi gửi, theo giấy đăng ký',
    en: 'Keys of senders, as registered on paper',
    columns: [
      column('fingerprint', fingerprint),
      column('name', { vi: 'nơi gửi', en: 'sender' }),
      column('taxCode', { vi: 'mã số thuế', en: 'tax code' }),
      column('paper', { vi: 'giấy đăng ký', en: 'the registration' }),
      column('acceptedOn', { vi: 'ngày chấp nhận', en: 'accepted on' }),
      column('withdrawnOn', { vi: 'thôi dùng từ ngày', en: 'withdrawn on' }),
      column('withdrawnReason', { vi: 'lý do thôi dùng', en: 'why' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'received-packets': {
    vi: 'Gói đã nhận',
    en: 'Packets taken in',
    columns: [
      column('sha256', { vi: 'mã băm SHA-256 của gói', en: 'SHA-256 of the packet' }),
      column('packetId', { vi: 'mã gói', en: 'id of the packet' }),
      column('kind', { vi: 'loại', en: 'kind' }),
      column('fingerprint', fingerprint),
      column('fileName', { vi: 'tên tệp', en: 'name of the file' }),
      column('createdAt', { vi: 'nơi gửi làm lúc, giờ UTC', en: 'made at, in UTC' }),
      column('receivedAt', { vi: 'nhận lúc, giờ UTC', en: 'taken in at, in UTC' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'person-courses': {
    vi: 'Khóa học của từng người',
    en: 'Courses of people',
    columns: [
      column('personCourseId', personCourseId),
      column('member', { vi: 'mã thành viên', en: 'member code' }),
      column('party', { vi: 'mã đối tượng', en: 'party code' }),
      column('name', { vi: 'họ tên', en: 'name' }),
      column('track', { vi: 'hướng: management, accounting, supervision; trống: khóa khác', en: 'track' }),
      column('level', { vi: 'bậc sơ cấp', en: 'elementary level' }),
      column('programme', { vi: 'chương trình', en: 'programme' }),
      column('school', { vi: 'nơi đào tạo', en: 'school' }),
      column('openedOn', { vi: 'khai giảng', en: 'opened on' }),
      column('closedOn', { vi: 'kết thúc', en: 'closed on' }),
      column('standing', {
        vi: 'studying: đang học, completed: hoàn thành, notCompleted: không hoàn thành',
        en: 'standing',
      }),
      column('resultClass', { vi: 'xếp loại', en: 'class' }),
      column('decisionNumber', { vi: 'số quyết định công nhận', en: 'number of the decision' }),
      column('decidedOn', { vi: 'ngày quyết định', en: 'decided on' }),
      column('certificateNumber', { vi: 'số chứng chỉ', en: 'number of the certificate' }),
      column('issuedOn', { vi: 'ngày cấp', en: 'issued on' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('source', { vi: 'hand: ghi tay, packet: từ gói', en: 'by hand or by packet' }),
      column('packetSha256', { vi: 'mã băm của gói', en: 'SHA-256 of the packet' }),
      column('sourceKey', { vi: 'mã của nơi đào tạo', en: 'the school’s key' }),
      column('replacesId', { vi: 'thay cho lần học', en: 'the row it replaces' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'person-course-voids': {
    vi: 'Lần học đã bỏ',
    en: 'Courses that were voided',
    columns: [
      column('personCourseId', personCourseId),
      column('voidedOn', { vi: 'ngày bỏ', en: 'voided on' }),
      column('reason', { vi: 'lý do', en: 'why' }),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
