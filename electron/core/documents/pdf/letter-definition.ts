import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { numberLine, placeAndDate, type Letter, type LetterIssuer, type LetterSignature } from '../letter'
import { LETTER_SIZE } from './letter-parts'
import { A4, mm } from './page-items'
import { BARE, fingerprintLine, LINE, markBoxes, printedAtLine } from './voucher-parts'

const MARGINS = { left: mm(30), top: mm(20), right: mm(15), bottom: mm(20) }
const WIDTH = A4.width - MARGINS.left - MARGINS.right
/** Wide enough for the state's name in one line of 12 points. */
const STATE_WIDTH = mm(98)
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const SIGNING_LINES = 4

/** A letter as a document: A4 portrait, margins 20/20/30/15 mm, 13 points (Decree 30/2020/NĐ-CP, appendix I). */
export function letterDefinition(letter: Letter): TDocumentDefinitions {
  return {
    info: {
      title: [letter.title, letter.number ?? ''].filter(Boolean).join(' '),
      author: letter.issuer?.name ?? '',
      creator: 'Sổ HTX',
    },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: { width: A4.width, height: A4.height },
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    footer: (page, pages) => pageFoot(letter, page, pages),
    content: letterContent(letter),
    defaultStyle: { fontSize: LETTER_SIZE },
  }
}

/** Everything between the margins: head, title, body, receivers and signatures. */
export function letterContent(letter: Letter): Content {
  const { issuer, marks, title, subject, addressee, body } = letter
  const lead = lastParagraph(body)
  return {
    fontSize: LETTER_SIZE,
    stack: [
      issuer === null ? stateName() : head(letter, issuer),
      { stack: markBoxes(marks, 12), margin: [0, marks.length > 0 ? mm(3) : 0, 0, 0] },
      {
        text: title.toLocaleUpperCase('vi'),
        bold: true,
        fontSize: 14,
        alignment: 'center',
        margin: [0, mm(7), 0, subject === '' ? mm(4) : 0],
      },
      ...(subject === '' ? [] : subjectLines(subject)),
      ...(addressee === '' ? [] : [addresseeLine(addressee)]),
      ...body.slice(0, lead === null ? undefined : -1),
      endBlock(letter, lead),
    ],
  }
}

/** The last paragraph of a body, which goes with the signatures so that they never stand alone on a page; null where a table ends it. */
function lastParagraph(body: readonly Content[]): Content | null {
  const last = body.at(-1)
  return typeof last === 'object' && 'text' in last ? last : null
}

function stateName(): Content {
  return {
    stack: [{ text: STATE, bold: true, fontSize: 12, alignment: 'center', noWrap: true }, ...underlined(MOTTO)],
  }
}

/** A line of text with a rule under it that is exactly as long as the text (drawn, not underlined). */
function underlined(text: string): Content[] {
  const edge: Column = { width: '*', text: '' }
  const line: Column = {
    width: 'auto',
    table: { body: [[{ text, bold: true, noWrap: true, border: [false, false, false, true] }]] },
    layout: { ...BARE, hLineWidth: (row) => (row === 1 ? 0.75 : 0), paddingBottom: () => 1.5 },
  }
  return [{ columns: [edge, line, { ...edge }] }]
}

function shortRule(length: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.75 }],
    alignment: 'center',
    margin: [0, 3, 0, 0],
  }
}

/** Issuer left, state right; number and date on one line under the taller of the two. */
function head({ number, place, date }: Letter, issuer: LetterIssuer): Content {
  const name = issuer.name.toLocaleUpperCase('vi')
  const left: Column = {
    width: '*',
    alignment: 'center',
    stack: [
      ...(issuer.body === ''
        ? [{ text: name, bold: true, fontSize: 12 }]
        : [
            { text: name, fontSize: 12 },
            { text: issuer.body.toLocaleUpperCase('vi'), bold: true, fontSize: 12 },
          ]),
      shortRule(mm(22)),
    ],
  }
  return {
    stack: [
      { columns: [left, { width: STATE_WIDTH, ...stateBlock() }], columnGap: mm(2) },
      {
        columns: [
          { width: '*', text: number === null ? '' : numberLine(number), alignment: 'center' },
          { width: STATE_WIDTH, text: placeAndDate(place, date), italics: true, alignment: 'center' },
        ],
        columnGap: mm(2),
        margin: [0, mm(2.5), 0, 0],
      },
    ],
  }
}

function stateBlock(): { stack: Content[] } {
  return { stack: [stateName()] }
}

function subjectLines(subject: string): Content[] {
  return [
    { text: subject, bold: true, alignment: 'center', margin: [mm(10), mm(1), mm(10), 0] },
    shortRule(mm(30)),
    { text: '', margin: [0, 0, 0, mm(3)] },
  ]
}

function addresseeLine(addressee: string): Content {
  return { text: `Kính gửi: ${addressee}`, alignment: 'center', bold: true, margin: [0, 0, 0, mm(4)] }
}

/** Receivers left and the signature right, or the signers side by side with the receivers under them: never cut by a page's end. */
function endBlock({ issuer, place, date, receivers, signatures }: Letter, lead: Content | null): Content {
  const dateLine: Content[] =
    issuer === null && signatures.length > 0
      ? [
          {
            columns: [
              { width: '*', text: '' },
              { width: '55%', text: placeAndDate(place, date), italics: true, alignment: 'center' },
            ],
            margin: [0, mm(3), 0, mm(1)],
          },
        ]
      : []
  const [only, ...others] = signatures
  const besides = only !== undefined && others.length === 0
  const columns: Column[] = besides
    ? [
        { width: '*', stack: receiverLines(receivers) },
        { width: '55%', ...signatureBlock(only) },
      ]
    : signatures.map((signature): Column => ({ width: '*', ...signatureBlock(signature) }))
  const gap: Content = { text: '', margin: [0, 0, 0, mm(3)] }
  return {
    unbreakable: true,
    margin: [0, lead === null ? mm(3) : 0, 0, 0],
    stack: [
      ...(lead === null ? [] : [lead, gap]),
      ...dateLine,
      { columns, columnGap: mm(4) },
      ...(besides ? [] : receiverLines(receivers)),
    ],
  }
}

function receiverLines(receivers: readonly string[]): Content[] {
  if (receivers.length === 0) return []
  const lines = receivers.map((receiver, index): Content => ({
    text: `- ${receiver}${index === receivers.length - 1 ? '.' : ';'}`,
    fontSize: 11,
  }))
  return [{ text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 }, ...lines]
}

function signatureBlock({ titles, note, name }: LetterSignature): { stack: Content[]; alignment: 'center' } {
  return {
    alignment: 'center',
    stack: [
      ...titles.map((title): Content => ({ text: title.toLocaleUpperCase('vi'), bold: true })),
      ...(note === '' ? [] : [{ text: note, italics: true, fontSize: 12 }]),
      { text: name === '' ? ' ' : name, bold: true, margin: [0, SIGNING_LINES * LETTER_SIZE * LINE, 0, 0] },
    ],
  }
}

/** The line at a page's foot: when printed, the book's fingerprint, page x of y. */
function pageFoot({ printedAt, fingerprint }: Letter, page: number, pages: number): Content {
  return {
    margin: [MARGINS.left, mm(5), MARGINS.right, 0],
    fontSize: 9,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.5 }] },
      {
        columns: [
          { width: '*', text: printedAtLine(printedAt) },
          { width: '*', text: fingerprintLine(fingerprint), alignment: 'center' },
          { width: '*', text: `Trang ${page}/${pages}`, alignment: 'right' },
        ],
        margin: [0, mm(1), 0, 0],
      },
    ],
  }
}
