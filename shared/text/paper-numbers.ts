import type { GovernanceForm } from '../contract/books'
import type { NumberedKind, NumberingBody } from '../contract/paper-numbers'

/** The kinds of paper as a list or a register names them. */
export const numberedKindWords: Readonly<Record<NumberedKind, string>> = {
  resolution: 'Nghị quyết',
  decision: 'Quyết định',
  regulation: 'Quy chế',
  notice: 'Thông báo',
  programme: 'Chương trình',
  plan: 'Kế hoạch',
  scheme: 'Phương án',
  report: 'Báo cáo',
  minutes: 'Biên bản',
  proposal: 'Tờ trình',
  contract: 'Hợp đồng',
  invitation: 'Giấy mời',
  authorisation: 'Giấy ủy quyền',
  introduction: 'Giấy giới thiệu',
  letter: 'Công văn',
}

/** The abbreviations of Decree 30/2020/NĐ-CP, appendix III; a letter (công văn) has none. */
const kindAbbreviations: Readonly<Record<NumberedKind, string>> = {
  resolution: 'NQ',
  decision: 'QĐ',
  regulation: 'QC',
  notice: 'TB',
  programme: 'CTr',
  plan: 'KH',
  scheme: 'PA',
  report: 'BC',
  minutes: 'BB',
  proposal: 'TTr',
  contract: 'HĐ',
  invitation: 'GM',
  authorisation: 'GUQ',
  introduction: 'GGT',
  letter: '',
}

const bodyAbbreviations: Readonly<Record<NumberingBody, string>> = {
  generalMeeting: 'ĐHTV',
  board: 'HĐQT',
  supervisors: 'BKS',
  director: 'GĐ',
  foundingConference: 'HNTL',
}

/** The bodies that number papers, as a list names them. */
export const numberingBodyWords: Readonly<Record<NumberingBody, string>> = {
  generalMeeting: 'Đại hội thành viên',
  board: 'Hội đồng quản trị',
  supervisors: 'Ban kiểm soát (kiểm soát viên)',
  director: 'Giám đốc',
  foundingConference: 'Hội nghị thành lập',
}

/** What stands after the ordinal: 'NQ-ĐHTV', 'HĐQT' for a letter; in the simplified form the supervisor signs 'KSV'. */
export function numberSymbol(kind: NumberedKind, body: NumberingBody, form: GovernanceForm): string {
  const issuer = body === 'supervisors' && form === 'simplified' ? 'KSV' : bodyAbbreviations[body]
  const paper = kindAbbreviations[kind]
  return paper === '' ? issuer : `${paper}-${issuer}`
}

/** A number as it is printed: 5 becomes '05/NQ-ĐHTV', 12 '12/NQ-ĐHTV' (numbers below 10 get a nought). */
export function paperNumberWords(ordinal: number, symbol: string): string {
  return `${String(ordinal).padStart(2, '0')}/${symbol}`
}
