import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { lastParagraph, MOTTO, numberLine, STATE, placeAndDate, type Letter, type LetterIssuer } from '../letter'
import type { LetterPart } from '../letter-parts'
import { LETTER_SIZE, pdfPart, pdfParts, SECTION } from './letter-parts'
import { signatureBlock, signatureStack } from './letter-signatures'
import { A4, mm } from './page-items'
import { BARE, fingerprintLine, markBoxes, printedAtLine } from './voucher-parts'

const MARGINS = { left: mm(30), top: mm(20), right: mm(15), bottom: mm(20) }
const WIDTH = A4.width - MARGINS.left - MARGINS.right
/** Wide enough for the state's name in one line of 12 points. */
const STATE_WIDTH = mm(98)

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
    header: (page) => pageHead(letter, page),
    footer: (page, pages) => pageFoot(letter, page, pages),
    ...(letter.body.some(({ kind }) => kind === 'section') ? { pageBreakBefore: sectionAlone } : {}),
    content: letterContent(letter),
    defaultStyle: { fontSize: LETTER_SIZE },
  }
}

/** A section's line that would stand last on its page goes to the next. */
const sectionAlone: NonNullable<TDocumentDefinitions['pageBreakBefore']> = (node, around) =>
  node.headlineLevel === SECTION && around.getFollowingNodesOnPage().length === 0

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
      ...pdfParts(body.slice(0, lead === null ? undefined : -1)),
      endBlock(letter, lead),
    ],
  }
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
function endBlock(
  { issuer, place, date, receivers, signatures, signerNote = '' }: Letter,
  lead: LetterPart | null,
): Content {
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
  const signed: Content = besides
    ? {
        columns: [
          { width: '*', stack: receiverLines(receivers) },
          { width: '55%', ...signatureBlock(only) },
        ],
        columnGap: mm(4),
      }
    : signatureStack(signatures)
  const gap: Content = { text: '', margin: [0, 0, 0, mm(3)] }
  return {
    unbreakable: true,
    margin: [0, lead === null ? mm(3) : 0, 0, 0],
    stack: [
      ...(lead === null ? [] : [pdfPart(lead), gap]),
      ...dateLine,
      signed,
      ...(besides ? [] : receiverLines(receivers)),
      ...(signerNote === ''
        ? []
        : [{ text: signerNote, italics: true, fontSize: 9, margin: [0, mm(5), 0, 0] } satisfies Content]),
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

/** From the second page on: the page's number in the middle of the top margin where it is counted there, and the marks, which the first has in its head. */
function pageHead({ pageNumbers, marks }: Letter, page: number): Content {
  if (page === 1) return ''
  const number: Content = { text: String(page), alignment: 'center', fontSize: LETTER_SIZE }
  return {
    stack: [...markBoxes(marks, 12), ...(pageNumbers === 'top' ? [number] : [])],
    margin: [0, mm(marks.length > 0 && pageNumbers === 'top' ? 5 : 9), 0, 0],
  }
}

/** The line at a page's foot: when printed, the book's fingerprint, page x of y where it is not counted above. */
function pageFoot({ printedAt, fingerprint, pageNumbers }: Letter, page: number, pages: number): Content {
  return {
    margin: [MARGINS.left, mm(5), MARGINS.right, 0],
    fontSize: 9,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.5 }] },
      {
        columns: [
          { width: '*', text: printedAtLine(printedAt) },
          { width: '*', text: fingerprintLine(fingerprint), alignment: 'center' },
          { width: '*', text: pageNumbers === 'top' ? '' : `Trang ${page}/${pages}`, alignment: 'right' },
        ],
        margin: [0, mm(1), 0, 0],
      },
    ],
  }
}
