import { column, columnWords as words, type ExportTable } from './column'

const resolutionId = { vi: 'mã của nghị quyết làm căn cứ', en: 'id of the resolution it rests on' }
const member = {
  vi: 'mã thành viên, trống nếu không phải thành viên',
  en: 'member code, empty for nobody of the register',
}
const fromDate = { vi: 'từ ngày', en: 'from' }
const name = { vi: 'họ và tên', en: 'name' }

/** Who held which post and could sign, what stands against somebody, and the form of governance over time. */
export const postTables = {
  posts: {
    vi: 'Người giữ các chức danh; mỗi dòng là một lần giữ',
    en: 'Who held which post; each line is one holding',
    columns: [
      column('postId', { vi: 'mã', en: 'id' }),
      column('kind', {
        vi: 'chức danh: chairperson, boardMember, director, deputyDirector, headSupervisor, supervisor, chiefAccountant, accountant, cashier, teamLeader, legalRepresentative, secretary',
        en: 'post',
      }),
      column('team', { vi: 'tên tổ, đội', en: 'team' }),
      column('holding', { vi: 'giữ với tư cách: member, representative, hired', en: 'held as' }),
      column('member', {
        vi: 'mã thành viên hoặc của tổ chức được đại diện',
        en: 'member code, or that of the organisation represented',
      }),
      column('name', name),
      column('fromDate', fromDate),
      column('termEndsOn', { vi: 'ngày cuối nhiệm kỳ', en: 'last day of the term' }),
      column('resolutionId', resolutionId),
      column('policyResolutionId', {
        vi: 'mã nghị quyết Đại hội cho thuê giám đốc hoặc cho chủ tịch kiêm giám đốc',
        en: 'resolution of the general meeting that a director is hired or the chairperson is director too',
      }),
      column('basis', { vi: 'căn cứ ngoài sổ', en: 'what it rests on outside this book' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'post-ends': {
    vi: 'Thôi giữ chức danh (Điều 63)',
    en: 'How posts ended (article 63)',
    columns: [
      column('postId', { vi: 'mã', en: 'id' }),
      column('endedOn', { vi: 'ngày đầu tiên không còn giữ', en: 'first day it was no longer held' }),
      column('cause', {
        vi: 'lý do: termOver, unfit, resigned, incapable, organisationEnded, dismissed, died, moved, mistake, other',
        en: 'cause',
      }),
      column('resolutionId', resolutionId),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'signing-authorities': {
    vi: 'Ủy quyền ký',
    en: 'Authorities to sign',
    columns: [
      column('authorityId', { vi: 'mã', en: 'id' }),
      column('giver', {
        vi: 'mã lần giữ chức danh của người ủy quyền',
        en: 'the holding on whose behalf it is signed',
      }),
      column('member', member),
      column('name', name),
      column('scope', { vi: 'phạm vi', en: 'scope' }),
      column('paper', { vi: 'văn bản ủy quyền', en: 'paper' }),
      column('fromDate', fromDate),
      column('toDate', { vi: 'đến hết ngày', en: 'last day' }),
      column('withdrawnOn', { vi: 'ngày thôi ủy quyền', en: 'withdrawn on' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'post-grounds': {
    vi: 'Trường hợp không được giữ chức danh, do khai (khoản 4 Điều 62)',
    en: 'Declared grounds against holding a post (article 62.4)',
    columns: [
      column('groundId', { vi: 'mã', en: 'id' }),
      column('member', member),
      column('name', name),
      column('ground', {
        vi: 'trường hợp: prosecuted, detained, imprisoned, compulsory, courtBan, charter',
        en: 'ground',
      }),
      column('fromDate', fromDate),
      column('toDate', { vi: 'ngày đầu tiên không còn', en: 'first day it no longer stands' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  'governance-forms': {
    vi: 'Tổ chức quản trị đầy đủ hay rút gọn, từ ngày nào (Điều 56)',
    en: 'Full or simplified form of governance, from when (article 56)',
    columns: [
      column('changeId', { vi: 'thứ tự', en: 'sequence' }),
      column('fromDate', fromDate),
      column('form', { vi: 'tổ chức: full, simplified', en: 'form' }),
      column('previousForm', { vi: 'trước đó', en: 'before' }),
      column('resolutionId', resolutionId),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
