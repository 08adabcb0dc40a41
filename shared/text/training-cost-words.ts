import type { CostArea, CostItem, CostSource } from '../domain/training-cost'

/** The words of a class's costs that screens and files share. */
export const costItemWords: Readonly<Record<CostItem, string>> = {
  travel: 'Đi lại',
  class: 'Tổ chức lớp, hội trường',
  materials: 'Tài liệu',
  boardAndLodging: 'Ăn ở',
  trainer: 'Giảng viên',
  other: 'Khoản khác',
}

export const costAreaWords: Readonly<Record<CostArea, string>> = {
  difficult: 'đặc biệt khó khăn',
  agriculture: 'nông nghiệp',
  other: 'khác',
}

export const costSourceWords: Readonly<Record<CostSource, string>> = {
  state: 'Ngân sách nhà nước',
  alliance: 'Liên minh HTX',
  cooperative: 'Hợp tác xã cử học',
  learner: 'Học viên',
  other: 'Nguồn khác',
}
