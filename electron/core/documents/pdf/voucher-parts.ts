import type { Column, Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import { addressLine } from '../printed-cell'
import { mm } from './page-items'

/** The height of one line of Tinos as a share of its size. */
export const LINE = 1.149

/** A table that only arranges: no rules, no room around its cells. */
export const BARE: CustomTableLayout = {
  defaultBorder: false,
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

/** Fine dots, as on a printed pad. */
export const DOTTED = { dash: { length: 0.6, space: 1.6 } } as const

const RULED_BELOW: [boolean, boolean, boolean, boolean] = [false, false, false, true]

const MARK_LAYOUT: CustomTableLayout = {
  ...BARE,
  hLineWidth: () => 0.8,
  vLineWidth: () => 0.8,
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 1,
  paddingBottom: () => 1,
}
const BOXED: [boolean, boolean, boolean, boolean] = [true, true, true, true]

/** One line of a form to fill in. `lead` stands before the label, `after` at the right edge. */
export type Field = {
  label: string
  value: string
  bold?: boolean
  italics?: boolean
  lead?: string
  after?: string
  /** A word longer than this, in letters, is broken anywhere: pdfmake would print it over the page's edge. */
  longestWord?: number
}

/**
 * 'Label: value' and a dotted line from the value's end to the right edge or to `after`. A value longer than the line
 * goes on under itself and leaves no room for dots.
 */
export function field(options: Field): ContentTable {
  const { label, value, bold = false, italics = false, lead, after, longestWord = 50 } = options
  const tooLong = value.split(/\s/).some((word) => word.length > longestWord)
  const before: TableCell[] = lead === undefined ? [] : [{ text: lead, bold: true, noWrap: true }]
  const behind: TableCell[] = after === undefined ? [] : [{ text: after, noWrap: true }]
  const filled: TableCell = { text: value, bold, italics, wordBreak: tooLong ? 'break-all' : 'normal' }
  const dots: TableCell = { text: '', border: RULED_BELOW }
  return {
    table: {
      widths: [...before.map(() => 'auto'), 'auto', 'auto', '*', ...behind.map(() => 'auto')],
      body: [[...before, { text: `${label}:`, noWrap: true }, filled, dots, ...behind]],
    },
    layout: fieldLayout(before.length),
    margin: [0, 0, 0, mm(1.6)],
  }
}

/**
 * The label is column `label`, the value the next, the dots the one after. The gaps are the table's padding, not cells'
 * margins: a width less a margin comes out a hair narrower than the text it was measured for, which would then wrap.
 */
function fieldLayout(label: number): CustomTableLayout {
  const gap = mm(0.8)
  return {
    ...BARE,
    hLineWidth: (row) => (row === 1 ? 0.6 : 0),
    hLineStyle: () => DOTTED,
    // A rule close under the baseline, not under the line's full height.
    paddingBottom: () => -2,
    paddingLeft: (column) => (column === label + 1 || column > label + 2 ? gap : 0),
    paddingRight: (column) => (column < label ? mm(5) : column === label + 1 ? gap : 0),
  }
}

/** What stands in the two top corners: unit and address left, form code and circular right. */
export type Corners = { unitName: string; unitAddress: string; formCode: string; legalBasis: string; size: number }

/** The top corners of a voucher. */
export function topCorners({ unitName, unitAddress, formCode, legalBasis, size }: Corners): Content {
  const left: Column = {
    width: '*',
    stack: [{ text: unitName, bold: true }, { text: addressLine(unitAddress) }],
  }
  const right: Column = {
    width: mm(76),
    alignment: 'center',
    stack: [
      { text: formCode, bold: true },
      { text: legalBasis, italics: true },
    ],
    fontSize: size - 0.5,
  }
  const withForm = formCode !== '' || legalBasis !== ''
  return { columns: withForm ? [left, right] : [left], columnGap: mm(6), fontSize: size }
}

/** Each mark in a box of its own, side by side in the middle; nothing for none. */
export function markBoxes(marks: readonly string[], fontSize: number): Content[] {
  if (marks.length === 0) return []
  const boxes = marks.map((mark): Column => ({
    width: 'auto',
    table: { body: [[{ text: mark, bold: true, noWrap: true, border: BOXED }]] },
    layout: MARK_LAYOUT,
  }))
  const edge = (): Column => ({ width: '*', text: '' })
  return [
    {
      columns: [edge(), ...boxes, edge()],
      columnGap: 8,
      fontSize,
      margin: [0, 0, 0, mm(1)],
    },
  ]
}

/** One signer: title, note below it, room for the signature, name. */
export type SignatureColumn = { title: string; note: string; name: string }

/** The signers side by side, equal gaps between them; `blank` points for signature and seal. */
export function signatureRow(signers: readonly SignatureColumn[], fontSize: number, blank: number): Content {
  const gap = { text: '' }
  const spread = (cell: (signer: SignatureColumn) => TableCell): TableCell[] => [
    gap,
    ...signers.flatMap((signer) => [cell(signer), { ...gap }]),
  ]
  return {
    table: {
      widths: ['*', ...signers.flatMap(() => ['auto', '*'])],
      body: [
        spread(({ title }) => ({ text: title, bold: true, noWrap: true })),
        spread(({ note }) => ({ text: note, italics: true, noWrap: true })),
        spread(({ name }) => ({ text: name, bold: true, margin: [0, blank, 0, 0] })),
      ],
    },
    layout: BARE,
    alignment: 'center',
    fontSize,
  }
}

/** 'In lúc 08:26 ngày 15/01/2026', or '' for a print without a time. */
export function printedAtLine(printedAt: string): string {
  return printedAt === '' ? '' : `In lúc ${printedAt}`
}

/** What is to be said of who signs, as a line of its own under a foot; none where there is nothing. */
export function signerNoteLines(signerNote: string | undefined): Content[] {
  return signerNote === undefined || signerNote === '' ? [] : [{ text: signerNote, italics: true, fontSize: 8 }]
}

/** 'Dấu sổ: 7C1E-94A0-B3D2', or ''. */
export function fingerprintLine(fingerprint: string): string {
  return fingerprint === '' ? '' : `Dấu sổ: ${fingerprint}`
}
