import type {
  AttendanceMark,
  CourseLevel,
  GraduationClass,
  HourKind,
  LearnerKind,
  MarkKind,
  Track,
} from '../domain/training'
import type { LearnerPost } from '../contract/learners'
import type { CourseStanding } from '../contract/training-results'

/** The words of certificate courses that screens, prints and the history share. */

export const trackWords: Readonly<Record<Track, string>> = {
  management: 'Quản trị hợp tác xã',
  accounting: 'Kế toán hợp tác xã',
  supervision: 'Kiểm soát hợp tác xã',
}

export const levelWords: Readonly<Record<CourseLevel, string>> = {
  1: 'Sơ cấp bậc I',
  2: 'Sơ cấp bậc II',
  3: 'Sơ cấp bậc III',
}

export const hourKindWords: Readonly<Record<HourKind, string>> = {
  theory: 'lý thuyết',
  practice: 'thực hành',
  test: 'kiểm tra',
}

/** The level of a programme or a class in words; a short course has none. */
export function levelText(level: CourseLevel | null): string {
  return level === null ? 'Khóa ngắn hạn' : levelWords[level]
}

/** As short as a timetable and a class book write them. */
export const hourKindLetters: Readonly<Record<HourKind, string>> = { theory: 'LT', practice: 'TH', test: 'KT' }

export const attendanceWords: Readonly<Record<AttendanceMark, string>> = {
  present: 'có mặt',
  leave: 'có phép',
  absent: 'không phép',
}

/** X, P, K: the letters of a class book. */
export const attendanceLetters: Readonly<Record<AttendanceMark, string>> = { present: 'X', leave: 'P', absent: 'K' }

export const markKindWords: Readonly<Record<MarkKind, string>> = {
  regular: 'kiểm tra thường xuyên',
  periodic: 'kiểm tra định kỳ',
  exam1: 'thi mô đun lần 1',
  exam2: 'thi mô đun lần 2',
  outcome: 'kiểm tra',
}

export const learnerKindWords: Readonly<Record<LearnerKind, string>> = {
  general: 'lớp thường',
  minorityOrDisabled: 'lớp người dân tộc thiểu số, người khuyết tật',
  blind: 'lớp người khiếm thị',
}

export const graduationClassWords: Readonly<Record<GraduationClass, string>> = {
  excellent: 'Xuất sắc',
  veryGood: 'Giỏi',
  good: 'Khá',
  fair: 'Trung bình khá',
  average: 'Trung bình',
}

/** Where somebody stands with a course. */
export const courseStandingWords: Readonly<Record<CourseStanding, string>> = {
  studying: 'Đang học',
  completed: 'Hoàn thành',
  notCompleted: 'Không hoàn thành',
}

export const learnerPostWords: Readonly<Record<LearnerPost, string>> = {
  '': 'chưa rõ',
  chairperson: 'chủ tịch Hội đồng quản trị',
  director: 'giám đốc',
  boardMember: 'thành viên Hội đồng quản trị',
  chiefAccountant: 'kế toán trưởng',
  accountant: 'kế toán',
  cashier: 'thủ quỹ',
  supervisor: 'kiểm soát viên, thành viên Ban kiểm soát',
  member: 'thành viên',
  other: 'người lao động, khác',
}

export const disciplineWords: Readonly<Record<'none' | 'reprimand' | 'warning', string>> = {
  none: 'không',
  reprimand: 'khiển trách',
  warning: 'cảnh cáo trở lên',
}
