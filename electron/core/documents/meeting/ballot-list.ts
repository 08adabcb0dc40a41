import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDong } from '@shared/domain/money'
import { mm } from '../pdf/page-items'
import type { BallotMatter } from './ballots'
import { listDefinition, listTitle, type ListColumn, ruledList, signersUnder } from './list-sheet'
import type { MeetingFacts, PrintedVoter } from './meeting-facts'
import { byHamlet } from './signature-list'

const COLUMNS: readonly ListColumn[] = [
  { title: 'STT', width: mm(10), align: 'center' },
  { title: 'Mã', width: mm(19) },
  { title: 'Người nhận phiếu', width: '*' },
  { title: 'Số phiếu', width: mm(15), align: 'center' },
  { title: 'Cuống số', width: mm(27), align: 'center' },
  { title: 'Ký nhận', width: mm(42) },
]

/**
 * The stubs of a secret ballot, kept apart from the ballots (reading 4): who is given how many, numbered so that what is handed out can
 * be added up. No number of it stands on a ballot. Who holds a proxy is given the giver's ballots too, so the giver's line says so.
 */
export function ballotListDefinition(
  facts: MeetingFacts,
  matter: BallotMatter,
  voters: readonly PrintedVoter[],
): TDocumentDefinitions {
  let next = 1
  const rows = byHamlet(voters)
    .flatMap(({ voters: own }) => own)
    .map(({ code, name, votes, proxyHolder }, at) => {
      const [first, last] = [next, next + votes - 1]
      next += votes
      const taker = proxyHolder === '' ? name : `${name} (ủy quyền cho ${proxyHolder})`
      return [
        String(at + 1),
        code,
        taker,
        formatDong(votes),
        first === last ? stub(first) : `${stub(first)}–${stub(last)}`,
        '',
      ]
    })
  return listDefinition(facts, 'Danh sách phát phiếu', [
    listTitle('Danh sách phát phiếu', matter.title),
    {
      text: 'Số cuống chỉ để cộng số phiếu đã phát; phiếu không mang số và không mang tên. Danh sách này cất riêng, không để chung với phiếu thu về.',
      italics: true,
      margin: [0, 0, 0, mm(2)],
    },
    ruledList(COLUMNS, rows, {
      rowHeight: mm(7.5),
      total: ['', '', 'Cộng số phiếu in ra', formatDong(next - 1), '', ''],
    }),
    {
      text: 'Đã phát: …………… phiếu.  Còn lại, đã gạch chéo: …………… phiếu.  Giờ ngừng phát: ……… giờ ……… phút.',
      margin: [0, mm(4), 0, 0],
    },
    signersUnder(['Người phát phiếu', 'Ban kiểm phiếu']),
  ])
}

function stub(number: number): string {
  return String(number).padStart(3, '0')
}
