import { column, columnWords as words, type ExportTable } from './column'

const resolutionId = { vi: 'mã của nghị quyết làm căn cứ', en: 'id of the resolution it rests on' }

/** What bodies resolved, what the charter says, and the scanned papers behind anything. */
export const decisionTables = {
  resolutions: {
    vi: 'Nghị quyết, quyết định',
    en: 'Resolutions and decisions',
    columns: [
      column('resolutionId', { vi: 'mã', en: 'id' }),
      column('body', { vi: 'cơ quan: generalMeeting, board, director, foundingConference', en: 'body' }),
      column('number', { vi: 'số', en: 'number' }),
      column('date', { vi: 'ngày', en: 'date' }),
      column('summary', { vi: 'trích yếu', en: 'summary' }),
      column('origin', { vi: 'elsewhere: ghi từ văn bản làm ngoài sổ', en: 'elsewhere: made outside this book' }),
      column('voidNote', { vi: 'lý do hủy, trống nếu còn hiệu lực', en: 'why it is void, empty while it counts' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  charter: {
    vi: 'Điều lệ: mỗi dòng một điều khoản từ một ngày; dòng sau của cùng ngày là sửa lại',
    en: 'Charter: one clause from a day on; a later row of the same day corrects it',
    columns: [
      column('settingId', { vi: 'thứ tự', en: 'sequence' }),
      column('field', { vi: 'điều khoản', en: 'clause' }),
      column('fromDate', { vi: 'từ ngày', en: 'from' }),
      column('value', { vi: 'giá trị, JSON', en: 'value, JSON' }),
      column('resolutionId', resolutionId),
      column('commandSequence', words.commandSequence),
    ],
  },
  attachments: {
    vi: 'Bản quét; nội dung ở thư mục scans',
    en: 'Scanned papers; their content is in the folder scans',
    columns: [
      column('attachmentId', { vi: 'mã', en: 'id' }),
      column('subject', { vi: 'thuộc về: member, resolution, capitalChange, serviceAgreement', en: 'what it shows' }),
      column('subjectKey', { vi: 'mã của thành viên, nghị quyết hoặc việc đó', en: 'key of the subject' }),
      column('title', { vi: 'tên giấy tờ', en: 'title' }),
      column('mediaType', { vi: 'dạng tệp', en: 'media type' }),
      column('file', { vi: 'tệp trong bản xuất này', en: 'the file in this export' }),
      column('addedAt', { ...words.when, vi: 'lưu lúc nào, giờ UTC' }),
      column('removedAt', { ...words.when, vi: 'gỡ lúc nào, giờ UTC; trống nếu còn' }),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
