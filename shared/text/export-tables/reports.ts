import { column, columnWords as words, type ExportTable } from './column'

const reportId = { vi: 'mã báo cáo', en: 'report id' }
const revision = { vi: 'bản thứ mấy', en: 'revision' }
const formId = { vi: 'mã mẫu', en: 'form id' }

/** Reports of a period: forms, revisions, steps and packets; what a form or a packet holds stands in a backup. */
export const reportTables = {
  'report-forms': {
    vi: 'Mẫu báo cáo, từng bản',
    en: 'Forms of reports, each version',
    columns: [
      column('formId', formId),
      column('origin', { vi: 'program: của chương trình, own: của hợp tác xã, alliance: của liên minh', en: 'origin' }),
      column('version', { vi: 'bản', en: 'version' }),
      column('title', { vi: 'tên mẫu', en: 'title' }),
      column('effectiveFrom', { vi: 'dùng từ ngày', en: 'in force from' }),
      column('form', { vi: 'nội dung mẫu, JSON', en: 'the form as JSON' }),
      column('templateHash', { vi: 'mã băm SHA-256 của tệp mẫu', en: 'SHA-256 of the template' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'report-dues': {
    vi: 'Hạn nộp báo cáo do hợp tác xã đặt',
    en: 'Days by which reports are due, as set',
    columns: [
      column('formId', formId),
      column('due', { vi: 'hạn, JSON', en: 'the rule as JSON' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'periodic-reports': {
    vi: 'Báo cáo định kỳ',
    en: 'Reports of a period',
    columns: [
      column('reportId', reportId),
      column('formId', formId),
      column('formOrigin', { vi: 'nguồn mẫu', en: 'origin of the form' }),
      column('formVersion', { vi: 'bản mẫu', en: 'version of the form' }),
      column('periodKey', { vi: 'kỳ: 2026-H1, 2026-R', en: 'period' }),
      column('droppedOn', { vi: 'ngày bỏ', en: 'dropped on' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'report-revisions': {
    vi: 'Các bản của báo cáo',
    en: 'Revisions of reports',
    columns: [
      column('reportId', reportId),
      column('revision', revision),
      column('reason', { vi: 'vì sao lập bản sửa', en: 'why it was revised' }),
      column('state', { vi: 'draft, checked, approved, sent, dropped', en: 'state' }),
      column('recipient', { vi: 'nơi nhận', en: 'recipient' }),
      column('texts', { vi: 'lời nhận xét, JSON', en: 'words added, JSON' }),
      column('noFigures', { vi: 'chỉ tiêu không có số liệu và lý do, JSON', en: 'figures there are none of, JSON' }),
      column('assessment', { vi: 'điểm tự chấm, JSON', en: 'points, JSON' }),
      column('draftedBy', { vi: 'người lập', en: 'drafted by' }),
      column('number', { vi: 'số', en: 'number' }),
      column('body', { vi: 'director, board', en: 'who issues it' }),
      column('signer', { vi: 'người ký', en: 'signer' }),
      column('signerTitle', { vi: 'chức danh người ký', en: 'title of the signer' }),
      column('approvedOn', { vi: 'ngày duyệt', en: 'approved on' }),
      column('approvedBy', { vi: 'người duyệt', en: 'approved by' }),
      column('snapshot', { vi: 'nội dung đã duyệt, JSON', en: 'what was approved, JSON' }),
      column('snapshotHash', { vi: 'mã băm SHA-256 của nội dung', en: 'SHA-256 of it' }),
      column('sentOn', { vi: 'ngày gửi', en: 'sent on' }),
      column('sentWay', { vi: 'packet, line, hand', en: 'how' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'report-steps': {
    vi: 'Các bước của báo cáo',
    en: 'Steps of reports',
    columns: [
      column('reportId', reportId),
      column('revision', revision),
      column('step', { vi: 'drafted, checked, sentBack, approved, sent, revised, dropped', en: 'step' }),
      column('on', { vi: 'ngày', en: 'on' }),
      column('userId', { vi: 'ai làm', en: 'by' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'report-packets': {
    vi: 'Gói báo cáo đã làm',
    en: 'Packets of reports',
    columns: [
      column('reportId', reportId),
      column('revision', revision),
      column('keyFingerprint', { vi: 'dấu khóa', en: 'fingerprint of the key' }),
      column('sha256', { vi: 'mã băm SHA-256 của gói', en: 'SHA-256 of the packet' }),
      column('fileName', { vi: 'tên tệp', en: 'name of the file' }),
      column('commandSequence', words.commandSequence),
    ],
  },
} satisfies Record<string, ExportTable>
