import { column, columnWords as words, type ExportTable } from './column'

const meetingId = { vi: 'mã cuộc họp', en: 'id of the meeting' }

/** What happened in the halls of meetings, and by what it was judged. */
export const hallTables = {
  'hall-openings': {
    vi: 'Mở cửa điểm danh',
    en: 'Halls that were opened',
    columns: [
      column('meetingId', meetingId),
      column('heldOn', { vi: 'ngày họp', en: 'day of the meeting' }),
      column('rules', {
        vi: 'mức cần theo luật và Điều lệ của ngày họp, JSON',
        en: 'what law and charter asked on that day, JSON',
      }),
      column('notices', { vi: 'ai chưa được thông báo, hoặc muộn, JSON', en: 'who was not told, or late, JSON' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'hall-events': {
    vi: 'Diễn biến cuộc họp',
    en: 'What happened in the halls',
    columns: [
      column('meetingId', meetingId),
      column('ordinal', { vi: 'thứ tự', en: 'order' }),
      column('at', words.when),
      column('kind', { vi: 'loại việc', en: 'kind' }),
      column('content', { vi: 'nội dung, JSON', en: 'content, JSON' }),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
