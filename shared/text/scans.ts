import type { ScanSubject } from '../contract/scans'

/** What a scanned paper belongs to, inside a sentence. */
export const scanSubjectWords: Readonly<Record<ScanSubject, string>> = {
  member: 'thành viên',
  resolution: 'nghị quyết',
  capitalChange: 'phần vốn góp',
  serviceAgreement: 'thỏa thuận dịch vụ',
}
