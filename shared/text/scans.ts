import type { ScanSubject } from '../contract/scans'

/** What a scanned paper belongs to, inside a sentence. */
export const scanSubjectWords: Readonly<Record<ScanSubject, string>> = {
  member: 'thành viên',
  resolution: 'nghị quyết',
  capitalChange: 'phần vốn góp',
  serviceAgreement: 'thỏa thuận dịch vụ',
  post: 'chức danh',
  meeting: 'cuộc họp',
  agendaItem: 'nội dung chương trình',
  notice: 'giấy triệu tập',
  minutes: 'biên bản',
  publication: 'việc niêm yết',
  inspection: 'cuộc kiểm tra',
  finding: 'phát hiện',
  complaint: 'kiến nghị, khiếu nại',
  appraisal: 'biên bản thẩm định',
  correspondence: 'văn bản đi, đến',
  personCourse: 'chứng chỉ, khóa học',
  periodicReport: 'báo cáo định kỳ',
}
