import type { Addressee, FindingStepKind } from '../contract/supervision/findings'
import type { ComplaintStepKind, RequestStepKind } from '../contract/supervision/requests'
import type { Verdict } from '../contract/supervision/sample'
import { formatCivilDate } from '../domain/civil-date'

const verdicts: Readonly<Record<Verdict, string>> = { right: 'đúng', problem: 'có vấn đề', ask: 'hỏi thêm' }

/** Who has to answer a finding. */
export const addresseeWords: Readonly<Record<Addressee, string>> = {
  board: 'Hội đồng quản trị',
  director: 'Giám đốc',
  chiefAccountant: 'Kế toán trưởng',
  cashier: 'Thủ quỹ',
  generalMeeting: 'Đại hội thành viên',
}

const findingSteps: Readonly<Record<FindingStepKind, string>> = {
  answer: 'Trả lời',
  reminder: 'Nhắc trả lời',
  extension: 'Gia hạn',
  sentBack: 'Yêu cầu trả lời lại',
  closed: 'Kết thúc',
  reopened: 'Mở lại',
}
const requestSteps: Readonly<Record<RequestStepKind, string>> = {
  part: 'Nhận một phần',
  received: 'Nhận đủ',
  refused: 'Bị từ chối',
  returned: 'Trả lại',
  withdrawn: 'Rút yêu cầu',
}
const complaintKinds = { petition: 'kiến nghị', complaint: 'khiếu nại', denunciation: 'tố cáo' } as const
const complaintSteps: Readonly<Record<ComplaintStepKind, string>> = {
  handling: 'Xem xét',
  toBoard: 'Chuyển Hội đồng quản trị',
  toDirector: 'Chuyển giám đốc',
  toMeeting: 'Trình đại hội',
  answered: 'Trả lời người gửi',
  closed: 'Kết thúc',
  withdrawn: 'Người gửi rút đơn',
}

/** The lines of the history for what supervisors do. */
export const supervisionSummaries = {
  sampleDrawn: ({ count, population, seed }: { count: number; population: number; seed: string }) =>
    `Rút mẫu ${count} trên ${population} chứng từ, hạt giống ${seed}`,
  voucherJudged: (number: string, verdict: Verdict) => `Đánh giá chứng từ ${number}: ${verdicts[verdict]}`,
  inspectionPlanned: ({ year, monthOfYear, title }: { year: number; monthOfYear: number; title: string }) =>
    `Đưa vào kế hoạch kiểm soát tháng ${String(monthOfYear).padStart(2, '0')}/${year}: ${title}`,
  planProposed: (year: number, count: number) => `Lập kế hoạch kiểm soát năm ${year}: ${count} cuộc`,
  plannedDropped: ({ year, monthOfYear, title }: { year: number; monthOfYear: number; title: string }) =>
    `Bỏ khỏi kế hoạch kiểm soát tháng ${String(monthOfYear).padStart(2, '0')}/${year}: ${title}`,
  inspectionRecorded: ({ number, title, heldOn }: { number: string; title: string; heldOn: string }) =>
    `Lập biên bản kiểm tra ${number} ngày ${formatCivilDate(heldOn)}: ${title}`,
  inspectionSigned: (number: string, refusal: string) =>
    refusal === ''
      ? `Hai bên đã ký biên bản kiểm tra ${number}`
      : `Biên bản kiểm tra ${number}: bên được kiểm tra không ký, ${refusal}`,
  findingIssued: ({ number, title, addressee }: { number: string; title: string; addressee: Addressee }) =>
    `Thông báo ${number} gửi ${addresseeWords[addressee]}: ${title}`,
  findingStep: (kind: FindingStepKind, number: string) => `${findingSteps[kind]} thông báo ${number}`,
  documentsAsked: ({ askedOf, wanted }: { askedOf: string; wanted: string }) =>
    `Yêu cầu ${askedOf} cung cấp tài liệu: ${wanted}`,
  requestStep: (kind: RequestStepKind, askedOf: string) =>
    `Tài liệu yêu cầu ${askedOf} cung cấp: ${requestSteps[kind].toLowerCase()}`,
  // Who complained of what stays with the supervisors: the history says only that something came.
  complaintReceived: (kind: keyof typeof complaintKinds, receivedOn: string) =>
    `Ban kiểm soát nhận ${complaintKinds[kind]} ngày ${formatCivilDate(receivedOn)}`,
  complaintStep: (kind: ComplaintStepKind, receivedOn: string) =>
    `Đơn thư nhận ngày ${formatCivilDate(receivedOn)}: ${complaintSteps[kind].toLowerCase()}`,
  visitClosed: (heldOn: string, fingerprint: string) =>
    `Kết thúc đợt kiểm soát ngày ${formatCivilDate(heldOn)}, dấu sổ ${fingerprint}`,
} as const
