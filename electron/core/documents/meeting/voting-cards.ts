import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { mm } from '../pdf/page-items'
import { markBoxes } from '../pdf/voucher-parts'
import { type Cutting, cutSheetDefinition, pieceSize, sheetsFor } from './cut-sheet'
import type { MeetingFacts, PrintedVoter } from './meeting-facts'

/** Eight cards on a sheet, each as large as a quarter of it is wide: seen from the chair's table. */
const CUTTING: Cutting = { columns: 2, rows: 4 }
const QR = 25 * 3

/** How many sheets so many cards take. */
export function cardSheets(count: number): number {
  return sheetsFor(count, CUTTING)
}

/**
 * Cards that are held up in open votes, one for each who is entitled, with the votes carried and the QR code of the member's own card:
 * the desk scans the same code at the door.
 */
export function votingCardsDefinition(facts: MeetingFacts, voters: readonly PrintedVoter[]): TDocumentDefinitions {
  return cutSheetDefinition('Thẻ biểu quyết', facts.unitName, {
    cutting: CUTTING,
    pieces: voters.map((voter) => card(facts, voter)),
  })
}

function card(facts: MeetingFacts, voter: PrintedVoter): Content[] {
  const { width } = pieceSize(CUTTING)
  return [
    { text: facts.unitName.toLocaleUpperCase('vi'), bold: true, fontSize: 8.5 },
    { text: `${facts.title}, ${formatCivilDate(facts.date)}`, fontSize: 8.5 },
    {
      columns: [
        {
          width: width - QR - mm(4),
          stack: [
            { text: 'THẺ BIỂU QUYẾT', bold: true, fontSize: 15, margin: [0, mm(1.5), 0, mm(1)] },
            { text: voter.name, bold: true, fontSize: voter.name.length > 22 ? 12 : 15 },
            { text: [voter.code, voter.hamlet].filter(Boolean).join(' · '), fontSize: 10.5 },
            {
              text: [
                { text: formatDong(voter.votes), bold: true, fontSize: 30 },
                { text: ' phiếu', fontSize: 12 },
              ],
            },
          ],
        },
        { width: QR, stack: [{ qr: voter.card, fit: QR, eccLevel: 'M' }], margin: [0, mm(1.5), 0, 0] },
      ],
      columnGap: mm(4),
    },
    ...markBoxes(facts.marks, 8),
  ]
}
