import type { Content, TDocumentDefinitions, TableCell } from 'pdfmake/interfaces'
import { formatCivilDate } from '@shared/domain/civil-date'
import { mm } from '../pdf/page-items'
import { BARE, DOTTED, field, markBoxes } from '../pdf/voucher-parts'
import { type Cutting, cutSheetDefinition } from './cut-sheet'
import type { MeetingFacts, PrintedItem } from './meeting-facts'

const CUTTING: Cutting = { columns: 2, rows: 2 }
const A_SHEET = CUTTING.columns * CUTTING.rows
const LINES = 9
/** As many letters of an item's title as stand on one line. */
const TITLE = 46

/** Slips on which a question or an opinion is written down and handed to the secretary: who, on which item, what; so many sheets. */
export function questionSlipsDefinition(
  facts: MeetingFacts,
  items: readonly PrintedItem[],
  sheets: number,
): TDocumentDefinitions {
  const pieces = Array.from({ length: sheets * A_SHEET }, () => slip(facts, items))
  return cutSheetDefinition('Phiếu ý kiến', facts.unitName, { cutting: CUTTING, pieces })
}

function slip(facts: MeetingFacts, items: readonly PrintedItem[]): Content[] {
  return [
    { text: `${facts.unitName}. ${facts.title}, ${formatCivilDate(facts.date)}`, fontSize: 8.5 },
    ...markBoxes(facts.marks, 8),
    { text: 'PHIẾU Ý KIẾN', bold: true, fontSize: 14, alignment: 'center', margin: [0, mm(1.5), 0, mm(2)] },
    { ...field({ label: 'Họ và tên', value: '' }), fontSize: 11 },
    { ...field({ label: 'Mã thành viên', value: '' }), fontSize: 11 },
    { text: 'Về nội dung (khoanh tròn số):', fontSize: 10, margin: [0, mm(0.5), 0, mm(0.5)] },
    ...items.slice(0, 9).map((item): Content => ({ text: `${item.number}. ${shortened(item.title)}`, fontSize: 8.5 })),
    { text: 'Câu hỏi hoặc ý kiến:', fontSize: 11, margin: [0, mm(1.5), 0, 0] },
    dottedLines(items.length > 6 ? LINES - 3 : LINES),
  ]
}

function shortened(title: string): string {
  return title.length <= TITLE ? title : `${title.slice(0, TITLE).replace(/\s+\S*$/u, '')} …`
}

function dottedLines(count: number): Content {
  const line = (): TableCell[] => [{ text: '' }]
  return {
    table: { widths: ['*'], heights: mm(6.5), body: Array.from({ length: count }, line) },
    layout: { ...BARE, hLineWidth: (row) => (row > 0 ? 0.6 : 0), hLineStyle: () => DOTTED, defaultBorder: true },
  }
}
