import type { GovernanceForm } from '../contract/books'
import type { PostEndCause, PostGround, PostKind } from '../contract/post-parts'

const kinds: Readonly<Record<PostKind, string>> = {
  chairperson: 'Chủ tịch Hội đồng quản trị',
  boardMember: 'Thành viên Hội đồng quản trị',
  director: 'Giám đốc',
  deputyDirector: 'Phó giám đốc',
  headSupervisor: 'Trưởng Ban kiểm soát',
  supervisor: 'Thành viên Ban kiểm soát',
  chiefAccountant: 'Kế toán trưởng',
  accountant: 'Kế toán viên',
  cashier: 'Thủ quỹ',
  teamLeader: 'Tổ trưởng',
  legalRepresentative: 'Người đại diện theo pháp luật',
  secretary: 'Thư ký',
}

/** A post as lists and papers name it; in the simplified form a supervisor is a kiểm soát viên. */
export function postKindWords(kind: PostKind, form: GovernanceForm): string {
  return kind === 'supervisor' && form === 'simplified' ? 'Kiểm soát viên' : kinds[kind]
}

/** Why a post ended (article 63). */
export const postEndCauseWords: Readonly<Record<PostEndCause, string>> = {
  termOver: 'Hết nhiệm kỳ',
  unfit: 'Không còn đáp ứng điều kiện (điểm a khoản 1 Điều 63)',
  resigned: 'Từ chức, được chấp thuận (điểm b khoản 1 Điều 63)',
  incapable: 'Hạn chế hoặc mất năng lực hành vi (điểm c khoản 1 Điều 63)',
  organisationEnded: 'Tổ chức được đại diện chấm dứt (điểm d khoản 1 Điều 63)',
  dismissed: 'Bãi nhiệm, cách chức hoặc chấm dứt hợp đồng (khoản 1 Điều 63)',
  died: 'Qua đời',
  moved: 'Nhận chức danh khác',
  mistake: 'Ghi nhầm, chưa từng giữ',
  other: 'Lý do khác theo Điều lệ, hợp đồng (điểm đ khoản 1 Điều 63)',
}

/** What bars somebody from a seat (article 62.4). */
export const postGroundWords: Readonly<Record<PostGround, string>> = {
  prosecuted: 'Đang bị truy cứu trách nhiệm hình sự',
  detained: 'Đang bị tạm giam',
  imprisoned: 'Đang chấp hành hình phạt tù',
  compulsory: 'Đang ở cơ sở cai nghiện hoặc giáo dục bắt buộc',
  courtBan: 'Bị Tòa án cấm đảm nhiệm chức vụ, cấm hành nghề',
  charter: 'Trường hợp khác theo pháp luật hoặc Điều lệ',
}

/** What the holder of a post signs, and where the law says so; null for a post that signs nothing for the co-operative. */
export const signingScopes: Readonly<Partial<Record<PostKind, string>>> = {
  legalRepresentative: 'Đại diện hợp tác xã trong mọi giao dịch, ký hợp đồng và văn bản gửi cơ quan nhà nước',
  chairperson: 'Văn bản của Đại hội thành viên và của Hội đồng quản trị',
  director: 'Hợp đồng và văn bản điều hành trong thẩm quyền của giám đốc',
  headSupervisor: 'Văn bản của Ban kiểm soát',
  chiefAccountant: 'Chứng từ, sổ và báo cáo kế toán',
  cashier: 'Phiếu thu, phiếu chi và sổ quỹ',
}

/** What the director of the simplified form signs besides (article 71.3.b). */
export const directorAloneScope = 'Điều lệ, văn bản của Đại hội thành viên, hợp đồng và văn bản điều hành'

/** What a supervisor of the simplified form signs. */
export const supervisorAloneScope = 'Văn bản của kiểm soát viên'
