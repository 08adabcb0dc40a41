import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { lastParagraph, type Letter, MOTTO, numberLine, placeAndDate, STATE } from '../letter'
import { docxPart, docxParts } from './docx-parts'
import { arranged, signatureLines, signatureTables } from './docx-tables'
import { centred, halfPoints, mmTwips, textRuns, twips } from './docx-text'

const PAGE = { width: mmTwips(210), height: mmTwips(297) }
const MARGINS = { top: mmTwips(20), right: mmTwips(15), bottom: mmTwips(20), left: mmTwips(30), header: mmTwips(10) }
const WIDTH = PAGE.width - MARGINS.left - MARGINS.right
/** Wide enough for the state's name in one line of 12 points. */
const STATE_WIDTH = mmTwips(98)
/** How long the motto is in 13 points bold. */
const MOTTO_LENGTH = mmTwips(56.2)
const SIZE = 13
const FACE = 'Times New Roman'

/**
 * A letter as a text document that can be edited on: A4 portrait, margins 20/20/30/15 mm, Times New Roman 13, the page's number in the middle
 * of the top margin from the second page on (Decree 30/2020/NĐ-CP, appendix I). It carries neither the book's fingerprint nor the time: what
 * is edited afterwards is no print of the book.
 */
export async function writeLetterDocx(letter: Letter): Promise<Uint8Array> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
  const document = new Document({
    title: [letter.title, letter.number ?? ''].filter(Boolean).join(' '),
    creator: letter.issuer?.name ?? '',
    lastModifiedBy: 'Sổ HTX',
    styles: {
      default: {
        document: {
          run: { font: FACE, size: halfPoints(SIZE), language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGINS }, titlePage: true },
        headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
        children: letterChildren(letter),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Everything between the margins: head, title, body, receivers and signatures. */
function letterChildren(letter: Letter): FileChild[] {
  const { issuer, marks, title, subject, addressee, body } = letter
  const lead = lastParagraph(body)
  return [
    ...(issuer === null ? stateLines(WIDTH) : [headColumns(letter)]),
    ...marks.map((mark) => boxed(mark)),
    centred(
      title.toLocaleUpperCase('vi'),
      { bold: true, size: halfPoints(14) },
      { spacing: { before: twips(20), after: subject === '' ? twips(11) : 0 } },
    ),
    ...(subject === '' ? [] : subjectLines(subject)),
    ...(addressee === ''
      ? []
      : [centred(`Kính gửi: ${addressee}`, { bold: true }, { spacing: { before: twips(3), after: twips(11) } })]),
    ...docxParts(lead === null ? body : body.slice(0, -1), WIDTH),
    ...(lead === null ? [] : docxPart(lead, WIDTH, { keepNext: true })),
    ...endBlock(letter),
  ]
}

/** The state's name, the motto, and a line drawn under it that is as long as the motto. */
function stateLines(width: number): Paragraph[] {
  return [
    centred(STATE, { bold: true, size: halfPoints(12) }),
    centred(MOTTO, { bold: true }),
    drawnLine(width, MOTTO_LENGTH),
  ]
}

/** A line in the middle of a column, drawn as the upper border of a paragraph of next to no height. */
function drawnLine(width: number, length: number): Paragraph {
  const side = Math.floor((width - length) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: twips(2), after: 0, line: 40, lineRule: 'exact' },
  })
}

/** Issuer left, state right; number and date under them. */
function headColumns({ issuer, number, place, date }: Letter): FileChild {
  const left = WIDTH - STATE_WIDTH
  const name = (issuer?.name ?? '').toLocaleUpperCase('vi')
  const body = (issuer?.body ?? '').toLocaleUpperCase('vi')
  const size = halfPoints(12)
  const issued =
    body === '' ? [centred(name, { bold: true, size })] : [centred(name, { size }), centred(body, { bold: true, size })]
  const under = { spacing: { before: twips(7) } }
  const numbered = number === null ? [] : [centred(numberLine(number), {}, under)]
  return arranged(
    [
      { width: left, children: [...issued, drawnLine(left, mmTwips(22)), ...numbered] },
      {
        width: STATE_WIDTH,
        children: [...stateLines(STATE_WIDTH), centred(placeAndDate(place, date), { italics: true }, under)],
      },
    ],
    WIDTH,
  )
}

function boxed(mark: string): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' } as const
  const indent = Math.floor(WIDTH / 2) - mmTwips(20)
  return centred(
    mark,
    { bold: true, size: halfPoints(12) },
    {
      border: { top: side, bottom: side, left: side, right: side },
      indent: { left: indent, right: indent },
      spacing: { before: twips(9) },
    },
  )
}

function subjectLines(subject: string): Paragraph[] {
  const indent = { left: mmTwips(10), right: mmTwips(10) }
  return [
    centred(subject, { bold: true }, { indent, spacing: { before: twips(3) } }),
    drawnLine(WIDTH, mmTwips(30)),
    new Paragraph({ spacing: { after: twips(6), line: 20, lineRule: 'exact' } }),
  ]
}

/** Receivers left and the signature right, or the signers side by side with the receivers under them. */
function endBlock(letter: Letter): FileChild[] {
  const { signerNote = '' } = letter
  if (signerNote === '') return signedBlock(letter)
  const said = textRuns(signerNote, { italics: true, size: halfPoints(9) })
  return [...signedBlock(letter), new Paragraph({ spacing: { before: twips(14) }, children: said })]
}

function signedBlock({ issuer, place, date, receivers, signatures }: Letter): FileChild[] {
  const [only, ...others] = signatures
  const dated =
    issuer === null && only !== undefined
      ? [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            indent: { left: Math.floor(WIDTH * 0.45) },
            keepNext: true,
            spacing: { before: twips(8), after: twips(3) },
            children: textRuns(placeAndDate(place, date), { italics: true }),
          }),
        ]
      : [new Paragraph({ keepNext: true, spacing: { after: twips(6), line: 20, lineRule: 'exact' } })]
  if (only === undefined || others.length > 0)
    return [...dated, ...signatureTables(signatures, WIDTH), ...receiverLines(receivers)]
  const right = Math.floor(WIDTH * 0.55)
  const left = receiverLines(receivers)
  return [
    ...dated,
    arranged(
      [
        { width: WIDTH - right, children: left.length === 0 ? [new Paragraph({})] : left },
        { width: right, children: signatureLines(only) },
      ],
      WIDTH,
    ),
  ]
}

function receiverLines(receivers: readonly string[]): Paragraph[] {
  if (receivers.length === 0) return []
  const lines = receivers.map((receiver, at) => `- ${receiver}${at === receivers.length - 1 ? '.' : ';'}`)
  return [
    new Paragraph({ children: textRuns('Nơi nhận:', { bold: true, italics: true, size: halfPoints(12) }) }),
    ...lines.map((line) => new Paragraph({ children: textRuns(line, { size: halfPoints(11) }) })),
  ]
}
