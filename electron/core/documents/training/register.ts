import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { mm } from '../pdf/page-items'
import type { SchoolFacts } from './school-facts'
import { type SheetCell, sheetDefinition, sheetSigners, sheetTable, sheetTitle } from './school-sheet'

/** A line of the register as it was written, and the entries beside it in words. */
export type RegisterLine = {
  line: number
  name: string
  birthDate: CivilDate
  birthPlace: string
  programme: string
  course: string
  /** Whether the line is of a short course. */
  isShort: boolean
  class: string
  decision: string
  number: string
  issuedOn: CivilDate
  receivedOn: CivilDate | null
  receivedBy: string
  entries: readonly string[]
}

const center = 'center' as const
const COLUMNS = [
  { title: 'Số vào sổ', width: mm(14), align: center },
  { title: 'Họ và tên', width: mm(40) },
  { title: 'Ngày sinh, nơi sinh', width: mm(30) },
  { title: 'Chương trình, khóa học', width: mm(46) },
  { title: 'Xếp loại, kết quả', width: mm(21), align: center },
  { title: 'Quyết định', width: mm(28) },
  { title: 'Số hiệu chứng chỉ', width: mm(31), align: center },
  { title: 'Ngày cấp', width: mm(21), align: center },
  { title: 'Người nhận ký', width: '*' as const },
]

/** The register of certificates (sổ gốc cấp chứng chỉ): every line as it was written; what came later stands in italics under its name. */
export function registerDefinition(facts: SchoolFacts, lines: readonly RegisterLine[]): TDocumentDefinitions {
  const [first, last] = [lines[0], lines.at(-1)]
  const span = `Số vào sổ từ ${first?.line ?? 0} đến ${last?.line ?? 0}; số hiệu từ ${first?.number ?? ''} đến ${last?.number ?? ''}`
  const title = titleOf(lines)
  const rows = lines.map((one): SheetCell[] => [
    String(one.line),
    { text: one.name, bold: true, note: one.entries.join('\n') },
    { text: formatCivilDate(one.birthDate), note: one.birthPlace },
    { text: one.programme, note: one.course },
    one.class,
    one.decision,
    { text: one.number, bold: true },
    formatCivilDate(one.issuedOn),
    { text: one.receivedBy, note: one.receivedOn === null ? '' : formatCivilDate(one.receivedOn) },
  ])
  const content: Content[] = [
    sheetTitle(title, span),
    sheetTable(COLUMNS, rows, { rowHeight: mm(10), size: 9.5 }),
    {
      text: `Sổ này có ${lines.length} dòng. Sổ đóng dấu giáp lai, không tẩy xóa, lưu vĩnh viễn; đính chính, trao và thu hồi ghi thêm bên dòng.`,
      italics: true,
      margin: [0, mm(3), 0, 0],
    },
    sheetSigners([
      ['Người lập sổ', ''],
      ['Thủ trưởng cơ sở đào tạo', facts.head],
    ]),
  ]
  return sheetDefinition(facts, { title: 'Sổ gốc cấp chứng chỉ', subject: title, lying: true }, content)
}

/** A register names the certificates of its lines; one that holds both kinds names neither. */
function titleOf(lines: readonly RegisterLine[]): string {
  if (lines.every(({ isShort }) => isShort)) return 'Sổ gốc cấp chứng chỉ đào tạo'
  return lines.some(({ isShort }) => isShort) ? 'Sổ gốc cấp chứng chỉ' : 'Sổ gốc cấp chứng chỉ sơ cấp'
}
