import type { AppraisalOpinion } from '../contract/appraisals'
import type { DraftKind } from '../contract/supervisor-drafts'
import { formatCivilDate } from '../domain/civil-date'

export const opinionWords: Readonly<Record<AppraisalOpinion, string>> = {
  agree: 'đồng ý',
  agreeWithRemarks: 'đồng ý có ý kiến',
  disagree: 'không đồng ý',
}

const issuedWords: Readonly<Record<DraftKind, string>> = {
  note: 'thông báo',
  finding: 'phát hiện',
  report: 'báo cáo',
}

/** Lines of the history for what supervisors keep, appraise, report and take home; of drafts they say nothing but that there are some. */
export const privateSummaries = {
  draftsPasswordSet: 'Đặt mật khẩu bản nháp của kiểm soát viên',
  draftsPasswordChanged: 'Đổi mật khẩu bản nháp của kiểm soát viên',
  draftsBegunAgain: (lost: number) => `Bỏ ${lost} bản nháp của kiểm soát viên, đặt mật khẩu bản nháp mới`,
  draftSaved: 'Lưu bản nháp của kiểm soát viên (đã mã hóa)',
  draftRemoved: 'Xóa bản nháp của kiểm soát viên',
  draftIssued: (kind: DraftKind, number: string) => `Kiểm soát viên phát hành ${issuedWords[kind]} ${number}`,
  appraised: ({
    year,
    revision,
    number,
    opinion,
  }: {
    year: number
    revision: number
    number: string
    opinion: AppraisalOpinion
  }) =>
    `Thẩm định báo cáo tài chính năm ${year}${revision === 1 ? '' : `, lần lập thứ ${revision}`}: ${number}, ${opinionWords[opinion]}`,
  statementsRefused: (year: number, date: string) =>
    `Đại hội ngày ${formatCivilDate(date)} không thông qua báo cáo tài chính năm ${year}`,
  reportIssued: (year: number, number: string) => `Phát hành báo cáo của kiểm soát năm ${year}: ${number}`,
  copyMade: ({ person, opened, check }: { person: string; opened: readonly string[]; check: string }) =>
    opened.length === 0
      ? `Lập bản sao sổ cho ${person}, che thông tin cá nhân`
      : `Lập bản sao sổ cho ${person}, để mở thông tin cá nhân của ${opened.join(', ')} cho cuộc kiểm tra: ${check}`,
} as const
