import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { BlankField, CertificateBlank } from '@shared/contract/certificates'
import { blankFields } from '@shared/contract/certificates'
import { MOTTO, STATE } from '../letter'
import { mm } from '../pdf/page-items'
import type { SchoolFacts } from './school-facts'

/** What a certificate says, as it is printed. */
export type PrintedCertificate = {
  values: Readonly<Record<BlankField, string>>
  /** 'Sơ cấp bậc I'; null of a short course, whose certificate names another title and result. */
  level: string | null
  /** 'ĐÃ THU HỒI', 'SỔ MẪU'. */
  marks: readonly string[]
}

const SIZE = 11.5

const LABELS: Readonly<Partial<Record<BlankField, readonly [label: string, x: number]>>> = {
  name: ['Cấp cho:', 26],
  birthDate: ['Ngày sinh:', 26],
  birthPlace: ['Nơi sinh:', 105],
  programme: ['Nghề đào tạo:', 26],
  period: ['Thời gian đào tạo:', 26],
  class: ['Xếp loại tốt nghiệp:', 26],
  number: ['Số hiệu:', 18],
  line: ['Số vào sổ gốc:', 18],
}

/** A short course teaches no occupation and has no class: its aim was reached (Circular 43/2015/TT-BLĐTBXH). */
const SHORT_LABELS: typeof LABELS = {
  ...LABELS,
  programme: ['Khóa đào tạo:', 26],
  period: ['Thời gian:', 26],
  class: ['Kết quả:', 26],
}

/** Where what stands in the middle has the middle of its column; millimetres. */
const CENTRED: ReadonlySet<BlankField> = new Set(['placeAndDate', 'signerTitle', 'signer'])
const SIGN_WIDTH = 72

/**
 * Certificates, each on a page of the blank's size. Whole: frame, the state's name, labels and values. On the school's own blank: the
 * values alone, each at its place in millimetres and moved by what the printer is off.
 */
export function certificatesDefinition(
  facts: SchoolFacts,
  certificates: readonly PrintedCertificate[],
  { blank, onBlank }: { blank: CertificateBlank; onBlank: boolean },
): TDocumentDefinitions {
  const page = { width: mm(blank.width), height: mm(blank.height) }
  return {
    info: { title: `Chứng chỉ: ${facts.schoolName}`, author: facts.schoolName, creator: 'Sổ HTX' },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: page,
    pageMargins: [0, 0, 0, 0],
    ...(onBlank ? {} : { background: () => frame(page) }),
    content: certificates.map((one, at): Content => ({
      stack: [...(onBlank ? [] : printedParts(facts, one, page.width)), ...valuesOf(one, blank, onBlank)],
      ...(at > 0 ? { pageBreak: 'before' } : {}),
    })),
    defaultStyle: { fontSize: SIZE },
  }
}

function frame({ width, height }: { width: number; height: number }): Content {
  const rect = (edge: number, lineWidth: number) =>
    ({ type: 'rect', x: mm(edge), y: mm(edge), w: width - 2 * mm(edge), h: height - 2 * mm(edge), lineWidth }) as const
  return { canvas: [rect(5, 2), rect(6.5, 0.6)] }
}

/** What the blank of a whole certificate has printed: the state's name, the school, the title, and the labels. */
function printedParts(facts: SchoolFacts, { level, marks }: PrintedCertificate, width: number): Content[] {
  const isShort = level === null
  const middle = (text: string, y: number, fontSize: number, bold = true): Content => ({
    columns: [{ width, text, alignment: 'center', fontSize, bold }],
    absolutePosition: { x: 0, y: mm(y) },
  })
  const rule = (y: number, length: number): Content => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: mm(length), y2: 0, lineWidth: 0.75 }],
    absolutePosition: { x: width / 2 - mm(length) / 2, y: mm(y) },
  })
  const labels = blankFields.flatMap((field): Content[] => {
    const label = (isShort ? SHORT_LABELS : LABELS)[field]
    return label === undefined ? [] : [{ text: label[0], absolutePosition: { x: mm(label[1]), y: mm(LABEL_Y[field]) } }]
  })
  return [
    middle(STATE, 9.5, 11.5),
    middle(MOTTO, 14.5, 12),
    rule(20.4, 46),
    middle(facts.schoolName.toLocaleUpperCase('vi'), 22.5, 11.5),
    middle(isShort ? 'CHỨNG CHỈ ĐÀO TẠO' : 'CHỨNG CHỈ SƠ CẤP', 29, 22),
    ...(level === null ? [] : [middle(level, 39.5, 12)]),
    ...marks.map((mark, at) => middle(mark, 44 + at * 4, 10)),
    ...labels,
  ]
}

/** The lines of the whole certificate's labels: where its values stand too. */
const LABEL_Y: Readonly<Record<BlankField, number>> = {
  name: 51,
  birthDate: 60,
  birthPlace: 60,
  programme: 69,
  period: 78,
  class: 87,
  placeAndDate: 96,
  signerTitle: 102,
  signer: 120,
  number: 108,
  line: 115,
}

function valuesOf({ values }: PrintedCertificate, blank: CertificateBlank, onBlank: boolean): Content[] {
  const [offX, offY] = onBlank ? [blank.offsetX, blank.offsetY] : [0, 0]
  return blankFields.map((field): Content => {
    const { x, y } = blank.places[field]
    const position = { x: mm(x + offX), y: mm(y + offY) }
    const bold =
      field === 'name' || field === 'class' || field === 'number' || field === 'signer' || field === 'signerTitle'
    const text = field === 'signerTitle' ? values[field].toLocaleUpperCase('vi') : values[field]
    if (!CENTRED.has(field))
      return {
        text,
        bold,
        fontSize: field === 'name' ? 14 : SIZE,
        absolutePosition: { ...position, y: position.y - (field === 'name' ? 2.5 : 0) },
      }
    return {
      columns: [{ width: mm(SIGN_WIDTH), text, bold, italics: field === 'placeAndDate', alignment: 'center' }],
      absolutePosition: position,
    }
  })
}
