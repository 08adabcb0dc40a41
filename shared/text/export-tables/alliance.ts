import { column, columnWords as words, type ExportTable } from './column'

/** What people declare for reports to the alliance. */
export const allianceTables = {
  'declared-figures': {
    vi: 'Số tự ghi của các chỉ tiêu, dòng sau thay dòng trước',
    en: 'Declared figures of indicators; a later row takes the place of an earlier one',
    columns: [
      column('declaredId', { vi: 'thứ tự', en: 'order' }),
      column('code', { vi: 'mã chỉ tiêu', en: 'indicator' }),
      column('fromDate', { vi: 'kỳ từ ngày', en: 'period from' }),
      column('toDate', { vi: 'kỳ đến ngày', en: 'period to' }),
      column('value', { vi: 'số; trống nếu là chữ hoặc đã bỏ', en: 'number; empty for a text or when taken back' }),
      column('text', { vi: 'chữ hoặc ngày', en: 'text or date' }),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Record<string, ExportTable>
