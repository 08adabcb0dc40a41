/** Resolutions: the place, the field that chooses one, and what is recorded of one. */
export const resolutionText = {
  title: 'Nghị quyết',
  sub: (count: string) => `${count} văn bản`,
  body: {
    generalMeeting: 'Đại hội thành viên',
    board: 'Hội đồng quản trị',
    director: 'Giám đốc',
    foundingConference: 'Hội nghị thành lập',
  },
  field: {
    label: 'Theo nghị quyết, quyết định',
    noun: 'nghị quyết',
    option: (number: string, date: string) => `${number} ngày ${date}`,
    unknown: (typed: string) => `Sổ chưa có nghị quyết ${typed}. F9 để ghi.`,
    voided: 'đã hủy',
    placeholder: 'Gõ số hoặc trích yếu',
  },
  record: {
    question: 'Ghi nghị quyết chưa có trong sổ',
    confirm: 'Ghi nghị quyết',
    body: 'Cơ quan ban hành',
    number: 'Số',
    numberExample: '05/NQ-ĐHTV',
    date: 'Ngày',
    summary: 'Trích yếu',
    missing: 'Cần đủ số, ngày và trích yếu.',
  },
} as const
