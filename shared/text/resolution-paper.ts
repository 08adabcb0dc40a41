import { meetingInSentence } from './meeting-in-sentence'
import { formatDong } from '../domain/money'
import { shareText } from '../domain/percent'
import type { GovernanceForm } from '../contract/books'
import type { ArticleVotes } from '../contract/meeting-resolutions'
import type { ElectedPost, ResolutionEffect } from '../contract/resolution-effects'
import { membershipWords } from './membership-words'

const n = formatDong
const share = (part: number, whole: number) => `${n(part)}/${n(whole)} (${shareText(part, whole)})`

export const electedPostWords: Readonly<Record<ElectedPost, { full: string; simplified: string }>> = {
  boardMember: { full: 'thành viên Hội đồng quản trị', simplified: 'thành viên Hội đồng quản trị' },
  chairperson: { full: 'Chủ tịch Hội đồng quản trị', simplified: 'Chủ tịch Hội đồng quản trị' },
  supervisor: { full: 'thành viên Ban kiểm soát', simplified: 'kiểm soát viên' },
  headSupervisor: { full: 'Trưởng Ban kiểm soát', simplified: 'kiểm soát viên' },
  director: { full: 'Giám đốc', simplified: 'Giám đốc' },
}

/** The words of a resolution made in a meeting. */
export const resolutionPaperWords = {
  title: 'Nghị quyết',
  file: (number: string) => `nghi-quyet-${number.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`,
  draftFile: 'du-thao-nghi-quyet',
  bodies: {
    generalMeeting: 'Đại hội thành viên',
    board: 'Hội đồng quản trị',
    foundingConference: 'Hội nghị thành lập',
  },
  grounds: (unit: string, title: string, minutes: string) => [
    'Căn cứ Luật Hợp tác xã số 17/2023/QH15 ngày 20 tháng 6 năm 2023',
    `Căn cứ Điều lệ ${unit}`,
    minutes === ''
      ? `Căn cứ biên bản ${meetingInSentence(title)}`
      : `Căn cứ biên bản số ${minutes} của ${meetingInSentence(title)}`,
  ],
  resolves: 'QUYẾT NGHỊ:',
  article: (at: number, text: string) => `**Điều ${at}.** ${text}`,
  closing: 'Hội đồng quản trị, Giám đốc, Ban kiểm soát và các thành viên chịu trách nhiệm thi hành nghị quyết này./.',
  closingOfBoard: 'Giám đốc, các bộ phận và cá nhân liên quan chịu trách nhiệm thi hành nghị quyết này./.',
  closingSimplified: 'Giám đốc, kiểm soát viên và các thành viên chịu trách nhiệm thi hành nghị quyết này./.',
  voted: (v: ArticleVotes) =>
    `(Tán thành ${share(v.for, v.base)}; không tán thành ${n(v.against)}; không có ý kiến ${n(v.abstain)}; không hợp lệ ${n(v.invalid)}; không biểu quyết ${n(v.notCast)}; cần ít nhất ${n(v.needed)} phiếu${v.byChair === true ? '; số phiếu ngang nhau, thông qua theo phiếu tán thành của chủ tọa, điểm a khoản 5 Điều 65' : ''}.)`,
  elected: (v: ArticleVotes) =>
    `(Bỏ phiếu kín: ${v.elected.map((one) => `${one.name}: ${share(one.votes, one.base)}`).join('; ')}.)`,
  electionText: (title: string, names: readonly string[]) =>
    `${title}: ${names.length === 0 ? 'không ai trúng cử' : names.join(', ')}.`,
  receivers: {
    full: ['Các thành viên', 'Hội đồng quản trị, Ban kiểm soát, Giám đốc', 'Niêm yết tại trụ sở (Điều 14)', 'Lưu: VT'],
    simplified: ['Các thành viên', 'Giám đốc, kiểm soát viên', 'Niêm yết tại trụ sở (Điều 14)', 'Lưu: VT'],
  },
  signs: {
    generalMeeting: ['TM. Đại hội thành viên', 'Chủ tọa'],
    board: ['TM. Hội đồng quản trị', 'Chủ tọa'],
    foundingConference: ['TM. Hội nghị thành lập', 'Chủ tọa'],
  },
} as const

type Names = (code: string) => string

const deals = { sell: 'Bán', invest: 'Đầu tư' } as const

const said = (value: string | number | boolean | undefined) =>
  typeof value === 'boolean' ? (value ? 'có' : 'không') : typeof value === 'number' ? n(value) : `“${value ?? ''}”`

/**
 * What an effect is, in one line; `name` gives a member's name for a code. `form` names a supervisor of the simplified form as what they are;
 * `field` gives the words of a field of the charter, which are left out where nobody knows them.
 */
export function effectWords(
  effect: ResolutionEffect,
  name: Names,
  { form = 'full', field }: { form?: GovernanceForm; field?: (id: string) => string } = {},
): string {
  const member = (code: string) => `${name(code)} (${code})`
  switch (effect.kind) {
    case 'admitMember':
      return `Kết nạp ${member(effect.member)}`
    case 'endMembership':
      return `Chấm dứt tư cách thành viên của ${member(effect.member)}: ${membershipWords.causes[effect.cause]}`
    case 'changeCharter':
      return charterWords(Object.entries(effect.values), field)
    case 'changeGovernanceForm':
      return `Chuyển sang tổ chức quản trị ${effect.form === 'full' ? 'đầy đủ' : 'rút gọn'}`
    case 'electToPosts':
      return `Giao chức danh ${electedPostWords[effect.post][form]}: ${effect.elected.map(member).join(', ')}`
    case 'approveStatements':
      return `Thông qua báo cáo tài chính năm ${effect.year}`
    case 'approveDistribution':
      return `Thông qua phương án phân phối thu nhập năm ${effect.year}`
    case 'sellIndivisibleAsset':
      return `${deals[effect.deal]} tài sản chung không chia: ${effect.asset}, ${n(effect.amount)} đồng`
    case 'sellDivisibleAsset':
      return `${deals[effect.deal]} tài sản chung được chia: ${effect.asset}, ${n(effect.amount)} đồng`
    case 'refundCapital':
      return `Trả lại vốn góp ${n(effect.amount)} đồng cho ${member(effect.member)}`
    case 'dismissFromPost':
      return `Miễn nhiệm, bãi nhiệm${effect.note === '' ? '' : `: ${effect.note}`}`
    case 'other':
      return effect.text
  }
}

function charterWords(
  values: readonly (readonly [string, string | number | boolean | undefined])[],
  field?: (id: string) => string,
): string {
  const head = `Sửa ${n(values.length)} điều khoản của Điều lệ`
  if (field === undefined) return head
  return `${head}: ${values.map(([id, value]) => `${field(id)}: ${said(value)}`).join('; ')}`
}

/** What rests on a resolution, row by row. */
export const restingWords = {
  steps: {
    admission: 'Kết nạp',
    rejection: 'Không kết nạp',
    change: 'Đổi loại thành viên',
    leavingDecision: 'Quyết định cho ra',
    departure: 'Chấm dứt tư cách',
  } as Readonly<Record<string, string>>,
  charter: (field: string) => `Điều lệ: ${field}`,
  form: (form: string) => `Tổ chức quản trị ${form === 'full' ? 'đầy đủ' : 'rút gọn'}`,
  post: (name: string) => `Giao chức danh: ${name}`,
  postEnd: (name: string) => `Thôi chức danh: ${name}`,
  statements: (year: number, appraisal: string) =>
    `Báo cáo tài chính năm ${year} được thông qua, căn cứ thẩm định ${appraisal}`,
  distribution: (year: number, approved: boolean) =>
    `Phương án phân phối năm ${year} ${approved ? 'được thông qua' : 'không được thông qua'}`,
  capital: { refund: 'Trả lại vốn góp', reduction: 'Giảm vốn góp', transfer: 'Chuyển vốn góp' } as Readonly<
    Record<string, string>
  >,
  otherCapital: 'Thay đổi vốn góp',
  deal: (asset: string, valuation: string) =>
    `Bán, đầu tư: ${asset}${valuation === '' ? '' : ` (định giá: ${valuation})`}`,
  taskStates: { open: 'chưa làm', doing: 'đang làm', done: 'đã xong', dropped: 'thôi làm' },
  overdue: 'quá hạn',
  noTask: 'có hiệu lực, không giao việc riêng',
  effectStates: { open: 'Chưa làm', doing: 'Đang làm', done: 'Đã làm xong' },
} as const
