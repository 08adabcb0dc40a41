import type { MemberStage, MemberType } from '../contract/members'
import type { LeavingCause } from '../contract/leaving-cause'
import type { PaperKind, StepKind } from '../contract/membership'
import type { ResolutionBody } from '../contract/resolutions'
import { formatCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'
import { resolutionBodyWords } from './resolutions'

const types = {
  official: 'thành viên chính thức',
  contributing: 'thành viên liên kết góp vốn',
  nonContributing: 'thành viên liên kết không góp vốn',
} as const satisfies Record<MemberType, string>

const stages = {
  applied: 'Chờ quyết định kết nạp',
  approved: 'Đã kết nạp, chờ góp vốn hoặc nộp phí',
  active: 'Đang là thành viên',
  leaving: 'Đang làm thủ tục ra',
  left: 'Đã ra',
  rejected: 'Không kết nạp',
} as const satisfies Record<MemberStage, string>

const steps = {
  application: 'Đơn xin gia nhập',
  admission: 'Quyết định kết nạp',
  rejection: 'Quyết định không kết nạp',
  fee: 'Nộp phí thành viên',
  activation: 'Xác nhận thành viên',
  change: 'Đổi loại thành viên',
  leavingRequest: 'Đơn xin ra',
  leavingDecision: 'Quyết định cho ra',
  withdrawal: 'Rút đơn',
  departure: 'Chấm dứt tư cách thành viên',
  refund: 'Trả lại vốn góp',
} as const satisfies Record<StepKind, string>

const causes = {
  death:
    'chết, hoặc bị Tòa án tuyên bố là đã chết, mất tích, bị hạn chế hoặc mất năng lực hành vi dân sự, có khó khăn trong nhận thức, làm chủ hành vi',
  ended: 'thành viên là tổ chức chấm dứt tồn tại, giải thể, phá sản',
  cooperativeEnded: 'hợp tác xã chấm dứt tồn tại, giải thể, phá sản',
  voluntary: 'tự nguyện ra khỏi hợp tác xã',
  expelled: 'bị khai trừ theo quy định của Điều lệ',
  idle: 'không sử dụng sản phẩm, dịch vụ hoặc không góp sức lao động trong thời gian liên tục theo quy định của Điều lệ',
  unpaid: 'đến thời điểm cam kết góp đủ vốn mà không góp vốn hoặc góp thấp hơn vốn góp tối thiểu theo Điều lệ',
  feeUnpaid: 'không nộp phí thành viên theo quy định của Điều lệ',
} as const satisfies Record<LeavingCause, string>

const bodies: Readonly<Record<ResolutionBody, string>> = resolutionBodyWords

const papers: Readonly<Record<PaperKind, string>> = {
  application: 'đơn xin gia nhập',
  admission: 'quyết định kết nạp',
  rejection: 'thông báo không kết nạp',
  confirmation: 'giấy xác nhận thành viên',
  change: 'giấy thay đổi tư cách thành viên',
  leavingRequest: 'đơn xin ra',
  leavingDecision: 'quyết định về đơn xin ra',
  departure: 'giấy chấm dứt tư cách thành viên',
  settlement: 'biên bản thanh toán khi ra',
}

/** What the core says of memberships outside refusals and papers. */
export const membershipWords = {
  types,
  stages,
  steps,
  causes,
  bodies,
  papers,
  feeDescription: (name: string) => `Phí thành viên: ${name}`,
  blocked: {
    capital:
      'Chưa góp đồng vốn nào. Tư cách thành viên bắt đầu khi đã có đơn và đã góp vốn (Điều 30.3 Luật Hợp tác xã 17/2023/QH15). Người thừa kế được ghi nhận phần vốn bằng «Chuyển, thừa kế» trên trang của người để lại (Điều 90.3).',
    fee: (fee: number, paid: number) =>
      `Phí thành viên theo Điều lệ là ${formatDong(fee)} đ, đã nộp ${formatDong(paid)} đ. Tư cách thành viên bắt đầu khi đã có đơn và đã nộp phí (Điều 30.3, 32.3.a).`,
    application: 'Chưa có đơn tự nguyện gia nhập (Điều 30.3).',
    notice: (from: string) => `Thời gian báo trước theo Điều lệ đến hết, ra được từ ngày ${formatCivilDate(from)}.`,
  },
  /** What is written beside a pledge that ends with the membership. */
  lapsed: 'Vốn cam kết chưa góp, hết hiệu lực khi chấm dứt tư cách (Điều 33, 78.2)',
  below: (count: number, minimum: number, revocable: string | null) =>
    `Hợp tác xã còn ${count} thành viên chính thức, ít hơn ${minimum} (Điều 4.7).${
      revocable === null
        ? ''
        : ` Nếu kéo dài 12 tháng liên tục, từ ngày ${formatCivilDate(revocable)} có thể bị thu hồi Giấy chứng nhận đăng ký (Điều 103.1.d).`
    }`,
} as const
