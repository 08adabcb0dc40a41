import type { GovernanceForm } from '../contract/books'
import type { PostEndCause, PostGround, PostKind } from '../contract/post-parts'
import { formatCivilDate } from '../domain/civil-date'
import { postEndCauseWords, postGroundWords, postKindWords } from './posts'

/** Full or simplified, as the line of a history names it. */
export const governanceFormWords: Readonly<Record<GovernanceForm, string>> = { full: 'đầy đủ', simplified: 'rút gọn' }

type Given = { kind: PostKind; team: string; name: string; fromDate: string }

/** The lines of the history for bodies and posts; dates YYYY-MM-DD. */
export const postSummaries = {
  appointed: (posts: readonly Given[], form: GovernanceForm) => {
    const named = posts.map(
      ({ kind, team, name }) => `${postKindWords(kind, form)}${team === '' ? '' : ` ${team}`}: ${name}`,
    )
    const more = named.length > 4 ? `; và ${named.length - 4} người nữa` : ''
    return `Ghi chức danh từ ${formatCivilDate(posts[0]?.fromDate ?? '1900-01-01')}, ${named.slice(0, 4).join('; ')}${more}`
  },
  ended: (
    { kind, name }: { kind: PostKind; name: string },
    form: GovernanceForm,
    endedOn: string,
    cause: PostEndCause,
  ) =>
    `Thôi giữ chức danh ${postKindWords(kind, form)} từ ${formatCivilDate(endedOn)}, ${name}: ${postEndCauseWords[cause]}`,
  authorised: (giver: string, name: string, fromDate: string, toDate: string) =>
    `${giver} ủy quyền ký cho ${name} từ ${formatCivilDate(fromDate)} đến ${formatCivilDate(toDate)}`,
  authorityWithdrawn: (name: string, date: string) => `Thôi ủy quyền ký cho ${name} từ ${formatCivilDate(date)}`,
  groundDeclared: (name: string, ground: PostGround, fromDate: string) =>
    `Khai trường hợp không được giữ chức danh, ${name} từ ${formatCivilDate(fromDate)}: ${postGroundWords[ground]}`,
  groundEnded: (name: string, date: string) =>
    `Hết trường hợp không được giữ chức danh, ${name} từ ${formatCivilDate(date)}`,
  formChanged: (form: GovernanceForm, fromDate: string) =>
    `Tổ chức quản trị ${governanceFormWords[form]} từ ${formatCivilDate(fromDate)}`,
} as const
