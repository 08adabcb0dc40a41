import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDong } from '@shared/domain/money'
import { vietnameseSortKey } from '@shared/domain/text-fold'
import { mm } from '../pdf/page-items'
import { listDefinition, listTitle, type ListColumn, ruledList, signersUnder } from './list-sheet'
import type { MeetingFacts, PrintedVoter } from './meeting-facts'

/** How many heads must be there: of how many, and by which call (article 59.7); null where any number will do. */
export type QuorumWanted = { entitled: number; needed: number | null }

/** Those of one hamlet, in the order of the list. */
export type HamletVoters = { hamlet: string; voters: readonly PrintedVoter[] }

const ELSEWHERE = 'Không ghi thôn, xóm'

/** The voters hamlet by hamlet in the order of the alphabet, those without one last. */
export function byHamlet(voters: readonly PrintedVoter[]): HamletVoters[] {
  const groups = Map.groupBy(voters, ({ hamlet }) => hamlet)
  return [...groups]
    .map(([hamlet, own]) => ({ hamlet, voters: own }))
    .toSorted(
      (a, b) =>
        Number(a.hamlet === '') - Number(b.hamlet === '') ||
        vietnameseSortKey(a.hamlet).localeCompare(vietnameseSortKey(b.hamlet)),
    )
}

/**
 * The list on which everybody signs at the door, a page of its own for each hamlet so that several desks can work, with the votes
 * carried, proxies marked and sums; the last page adds the hamlets up beside what the quorum asks (articles 59.7, 60.1, 61.4).
 */
export function signatureListDefinition(
  facts: MeetingFacts,
  voters: readonly PrintedVoter[],
  quorum: QuorumWanted,
): TDocumentDefinitions {
  const hamlets = byHamlet(voters)
  const numbers = new Map(hamlets.flatMap(({ voters: own }) => own).map(({ code }, at) => [code, at + 1]))
  return listDefinition(facts, 'Danh sách ký tên dự họp', [
    ...hamlets.flatMap((one, at) => hamletPages(facts, one, numbers, at > 0)),
    ...sumPage(facts, hamlets, quorum),
  ])
}

const COLUMNS: readonly ListColumn[] = [
  { title: 'STT', width: mm(10), align: 'center' },
  { title: 'Mã', width: mm(19) },
  { title: 'Họ và tên', width: '*' },
  { title: 'Số phiếu', width: mm(14), align: 'center' },
  { title: 'Ủy quyền cho', width: mm(40) },
  { title: 'Ký tên', width: mm(38) },
]

const titleOf = ({ form }: MeetingFacts) =>
  form === 'delegate' ? 'Danh sách đại biểu ký tên dự họp' : 'Danh sách thành viên ký tên dự họp'

function hamletPages(
  facts: MeetingFacts,
  { hamlet, voters }: HamletVoters,
  numbers: ReadonlyMap<string, number>,
  pageBreak: boolean,
): Content[] {
  const votes = sumOf(voters)
  const proxies = voters.filter(({ proxyHolder }) => proxyHolder !== '').length
  const rows = voters.map(({ code, name, votes: own, proxyHolder }) => [
    String(numbers.get(code) ?? ''),
    code,
    name,
    formatDong(own),
    proxyHolder,
    '',
  ])
  return [
    listTitle(titleOf(facts), hamlet === '' ? ELSEWHERE : hamlet, pageBreak),
    ruledList(COLUMNS, rows, {
      rowHeight: mm(6.8),
      total: [
        '',
        '',
        `Cộng ${formatDong(voters.length)} người`,
        formatDong(votes),
        `${formatDong(proxies)} ủy quyền`,
        '',
      ],
    }),
    {
      text: 'Đã ký: ………… người, mang ………… phiếu. Người ghi (ký, ghi rõ họ tên): ……………………………',
      margin: [0, mm(4), 0, 0],
    },
  ]
}

function sumPage(facts: MeetingFacts, hamlets: readonly HamletVoters[], quorum: QuorumWanted): Content[] {
  const all = hamlets.flatMap(({ voters }) => voters)
  const columns: readonly ListColumn[] = [
    { title: 'Thôn, xóm', width: '*' },
    { title: 'Được triệu tập', width: mm(26), align: 'center' },
    { title: 'Số phiếu', width: mm(20), align: 'center' },
    { title: 'Đã ủy quyền', width: mm(24), align: 'center' },
    { title: 'Có mặt', width: mm(24) },
    { title: 'Phiếu có mặt', width: mm(26) },
  ]
  const line = (name: string, voters: readonly PrintedVoter[]) => [
    name,
    formatDong(voters.length),
    formatDong(sumOf(voters)),
    formatDong(voters.filter(({ proxyHolder }) => proxyHolder !== '').length),
    '',
    '',
  ]
  return [
    listTitle('Cộng theo thôn, xóm', `Triệu tập lần ${facts.callNumber}`, true),
    ruledList(
      columns,
      hamlets.map(({ hamlet, voters }) => line(hamlet === '' ? ELSEWHERE : hamlet, voters)),
      { rowHeight: mm(8), total: line('Cộng', all) },
    ),
    { text: quorumLine(facts, quorum), margin: [0, mm(5), 0, mm(2)] },
    { text: 'Có mặt, trực tuyến và ủy quyền: …………… người.   □ Đủ điều kiện tiến hành   □ Không đủ, hoãn họp' },
    signersUnder(['Người lập danh sách', 'Thư ký', 'Chủ tọa']),
  ]
}

function quorumLine({ form, callNumber }: MeetingFacts, { entitled, needed }: QuorumWanted): string {
  const who = form === 'delegate' ? 'đại biểu được triệu tập' : 'thành viên chính thức'
  const whole = `${formatDong(entitled)} ${who}`
  if (needed === null)
    return `Lần ${callNumber}: tiến hành không phụ thuộc số người tham dự, trên ${whole} (khoản 7 Điều 59).`
  return `Lần ${callNumber}: cần ít nhất ${formatDong(needed)} người tham dự trên ${whole} (khoản 7 Điều 59).`
}

function sumOf(voters: readonly PrintedVoter[]): number {
  return voters.reduce((sum, { votes }) => sum + votes, 0)
}
