import { column, columnWords as words, type ExportTable } from './column'

const year = { vi: 'năm tài chính', en: 'fiscal year' }
const number = { vi: 'số', en: 'number' }
const signers = { vi: 'người ký, JSON', en: 'who signed, JSON' }
const through = { vi: 'dòng lịch sử cuối cùng đã xem', en: 'the last command that was looked at' }

/** Appraisals and reports of the supervisors in clear; their drafts only as they are sealed. */
export const privateDraftTables = {
  appraisals: {
    vi: 'Biên bản thẩm định báo cáo tài chính năm',
    en: 'Appraisals of yearly statements',
    columns: [
      column('appraisalId', { vi: 'mã', en: 'id' }),
      column('year', year),
      column('revision', { vi: 'lần lập báo cáo', en: 'revision of the statements' }),
      column('number', number),
      column('signedOn', { vi: 'ngày ký', en: 'signed on' }),
      column('opinion', { vi: 'ý kiến: agree, agreeWithRemarks, disagree', en: 'opinion' }),
      column('remarks', { vi: 'nội dung ý kiến', en: 'remarks' }),
      column('signers', signers),
      column('content', { vi: 'số liệu và các phép đối chiếu, JSON', en: 'figures and checks, JSON' }),
      column('figuresHash', { vi: 'SHA-256 của số liệu', en: 'SHA-256 of the figures' }),
      column('throughSequence', through),
      column('commandSequence', words.commandSequence),
    ],
  },
  'statements-refusals': {
    vi: 'Báo cáo tài chính mà đại hội không thông qua',
    en: 'Statements a general meeting did not approve',
    columns: [
      column('refusalId', { vi: 'mã', en: 'id' }),
      column('year', year),
      column('revision', { vi: 'lần lập báo cáo', en: 'revision of the statements' }),
      column('refusedOn', { vi: 'ngày', en: 'date' }),
      column('meetingId', {
        vi: 'mã đại hội, trống nếu họp ngoài sổ',
        en: 'id of the meeting, empty for one elsewhere',
      }),
      column('reason', { vi: 'lý do', en: 'reason' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'supervision-reports': {
    vi: 'Báo cáo của kiểm soát trình đại hội',
    en: 'Reports of the supervisors to the meeting',
    columns: [
      column('reportId', { vi: 'mã', en: 'id' }),
      column('year', year),
      column('number', number),
      column('issuedOn', { vi: 'ngày phát hành', en: 'issued on' }),
      column('signers', signers),
      column('content', { vi: 'nội dung, JSON', en: 'content, JSON' }),
      column('throughSequence', through),
      column('commandSequence', words.commandSequence),
    ],
  },
  'supervisor-notes': {
    vi: 'Thông báo, ghi chép của kiểm soát đã phát hành',
    en: 'Notes the supervisors issued',
    columns: [
      column('noteId', { vi: 'mã', en: 'id' }),
      column('number', number),
      column('issuedOn', { vi: 'ngày phát hành', en: 'issued on' }),
      column('title', { vi: 'tiêu đề', en: 'title' }),
      column('text', { vi: 'nội dung', en: 'text' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'supervisor-drafts': {
    vi: 'Bản nháp của kiểm soát viên, đã mã hóa: chỉ người viết mở được',
    en: 'Drafts of supervisors, encrypted: only their author can open them',
    columns: [
      column('draftId', { vi: 'mã', en: 'id' }),
      column('userId', { vi: 'người dùng', en: 'user' }),
      column('sealed', { vi: 'nội dung đã mã hóa, base64', en: 'sealed content, base64' }),
      column('sha256', { vi: 'SHA-256 của nội dung đã mã hóa', en: 'SHA-256 of what is sealed' }),
      column('savedAt', words.when),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
