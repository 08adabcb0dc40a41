import { column, columnWords as words, type ExportTable } from './column'

/** Meetings that left the office as a file. */
export const meetingCopyTables = {
  'meeting-copies': {
    vi: 'Cuộc họp đã mang sang máy khác',
    en: 'Meetings that were held on another PC',
    columns: [
      column('copyId', { vi: 'mã lần mang đi', en: 'id of the departure' }),
      column('meetingId', { vi: 'mã cuộc họp', en: 'id of the meeting' }),
      column('departedAt', { ...words.when, vi: 'mang đi lúc nào, giờ UTC' }),
      column('returnedAt', { ...words.when, vi: 'nhận về lúc nào, giờ UTC; trống nếu chưa' }),
      column('returnedHash', { vi: 'dấu niêm cuối của máy kia', en: 'seal at which the other PC ended' }),
      column('recalledAt', { ...words.when, vi: 'thu hồi lúc nào, giờ UTC; trống nếu không' }),
      column('recallReason', { vi: 'lý do thu hồi', en: 'why it was called back' }),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
