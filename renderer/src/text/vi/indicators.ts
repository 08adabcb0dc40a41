/** The tab of indicators: every figure of the dictionary for a period. */
export const indicatorText = {
  list: 'Chỉ tiêu của kỳ',
  period: 'Kỳ báo cáo',
  column: { name: 'Chỉ tiêu', value: 'Kỳ này', previous: 'Cùng kỳ năm trước', source: 'Nguồn' },
  source: { book: 'Sổ', declared: 'Tự ghi', missing: 'Còn thiếu' },
  missing: (count: string) => `Còn thiếu ${count} chỉ tiêu`,
} as const
