import type { Alignment, Borders, Font, Style } from 'exceljs'
import type { ReportColumn } from '@shared/contract/report'

/** Whole đồng as the prints show them; Excel puts the separators of the user's country (1.234.567 in Viet Nam). */
export const AMOUNT_FORMAT = '#,##0_);(#,##0);"-"_)'
export const DATE_FORMAT = 'dd/mm/yyyy'

/** The face of the printed forms on every office computer. */
const FACE = 'Times New Roman'

/** The font of a cell: the prints' face in 11 points unless told otherwise. */
export function font(options: Partial<Font> = {}): Partial<Font> {
  return { name: FACE, size: 11, ...options }
}

/** A text outside the table. */
export function plain(options: Partial<Font>, horizontal: Alignment['horizontal']): Partial<Style> {
  return { font: font(options), alignment: { horizontal, vertical: 'top', wrapText: true } }
}

const THIN = { style: 'thin' } as const
const HAIR = { style: 'hair' } as const

/** A heading cell and one of the letters row. */
export const HEADING: Partial<Style> = {
  font: font({ bold: true }),
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: { top: THIN, left: THIN, bottom: THIN, right: THIN },
}
export const LETTER: Partial<Style> = { ...HEADING, font: font() }

/** What decides how a cell of the table looks. */
export type CellLook = {
  kind: ReportColumn['kind']
  /** A real number or date, not a text in its column. */
  isValue: boolean
  bold: boolean
  italic: boolean
  indent: number
  last: boolean
}

/** Gives the same object for the same look, so that a hundred thousand cells share a few styles. */
export function cellStyles(): (look: CellLook) => Partial<Style> {
  const known = new Map<string, Partial<Style>>()
  return (look) => {
    const key = [look.kind, look.isValue, look.bold, look.italic, look.indent, look.last].join()
    const style = known.get(key) ?? cellStyle(look)
    known.set(key, style)
    return style
  }
}

function cellStyle({ kind, isValue, bold, italic, indent, last }: CellLook): Partial<Style> {
  const border: Partial<Borders> = { left: THIN, right: THIN, top: HAIR, bottom: last ? THIN : HAIR }
  const style: Partial<Style> = { font: font({ bold, italic }), border, alignment: alignment(kind, isValue, indent) }
  if (isValue && kind === 'amount') style.numFmt = AMOUNT_FORMAT
  if (isValue && kind === 'date') style.numFmt = DATE_FORMAT
  return style
}

function alignment(kind: ReportColumn['kind'], isValue: boolean, indent: number): Partial<Alignment> {
  if (kind === 'text') return { horizontal: 'left', vertical: 'middle', wrapText: true, indent }
  if (kind === 'amount' && isValue) return { horizontal: 'right', vertical: 'middle' }
  return { horizontal: 'center', vertical: 'middle' }
}
