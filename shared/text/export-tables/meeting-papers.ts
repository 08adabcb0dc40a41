import { column, columnWords as words, type ExportTable } from './column'

/** What was written into the papers of meetings, and what years were planned to bring. */
export const meetingPaperTables = {
  'meeting-texts': {
    vi: 'Lời viết trong tài liệu đại hội',
    en: 'What was written into the papers of a meeting',
    columns: [
      column('meetingId', { vi: 'mã cuộc họp', en: 'id of the meeting' }),
      column('part', {
        vi: 'phần: directorReport, boardReport, fundsNext, planNext, payPlan',
        en: 'which part of the papers',
      }),
      column('text', { vi: 'nội dung', en: 'text' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'year-plans': {
    vi: 'Số kế hoạch từng năm',
    en: 'What years were planned to bring',
    columns: [
      column('year', { vi: 'năm tài chính', en: 'fiscal year' }),
      column('figure', { vi: 'chỉ tiêu', en: 'figure' }),
      column('planned', { vi: 'số kế hoạch, đồng hoặc người', en: 'planned, in đồng or people' }),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Record<string, ExportTable>
