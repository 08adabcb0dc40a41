import { AlignmentType, type FileChild, Paragraph, TabStopType, TextRun } from 'docx'
import type { LetterPart } from '../letter-parts'
import { fieldRow, ruledTable, signatureTables } from './docx-tables'
import { centred, dottedField, gap, mmTwips, textRuns, TINY, twips, weightedRuns } from './docx-text'

const FIRST_LINE = mmTwips(10)
const LINE_HEIGHT = Math.round(240 * 1.15)

/** How a part stands: `keepNext` keeps it on the page of what follows, `breakBefore` begins a page with it. */
type Standing = { keepNext?: boolean; pageBreakBefore?: boolean }

/** The parts of a letter's body as a text document has them, in a column `width` twips wide. */
export function docxParts(parts: readonly LetterPart[], width: number): FileChild[] {
  return parts.flatMap((part) => docxPart(part, width))
}

/** One part of a letter's body; a drawn one comes as what stands for it. */
export function docxPart(part: LetterPart, width: number, standing: Standing = {}): FileChild[] {
  switch (part.kind) {
    case 'paragraph':
      // One paragraph a line: a justified line that ends in a break would be drawn apart.
      return part.text.split('\n').map((line) => justified(weightedRuns(line), { before: 3, after: 6 }, standing))
    case 'ground':
      return [justified(textRuns(part.text, { italics: true }), { before: 0, after: 4 }, standing)]
    case 'heading':
      return [centred(part.text, { bold: true }, { spacing: { before: twips(6), after: twips(6) }, ...standing })]
    case 'section':
      return [sectionLine(part.text)]
    case 'field':
      return [dottedField(part.label, part.value, width)]
    case 'fieldRow':
      return [fieldRow(part.fields, width)]
    case 'blankLines':
      return Array.from({ length: part.count }, () => blankLine(width))
    case 'signatures':
      return [gap(), ...signatureTables(part.signatures, width), gap()]
    case 'page':
      return [new Paragraph({ pageBreakBefore: true, spacing: TINY }), ...docxParts(part.parts, width)]
    case 'together':
      return part.parts.flatMap((one, at) => docxPart(one, width, at < part.parts.length - 1 ? { keepNext: true } : {}))
    case 'drawn':
      return docxParts(part.otherwise, width)
    case 'table':
      return [ruledTable(part, width), gap()]
  }
}

function justified(children: TextRun[], space: { before: number; after: number }, standing: Standing): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: twips(space.before), after: twips(space.after), line: LINE_HEIGHT },
    ...standing,
    children,
  })
}

function sectionLine(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: twips(6), after: twips(3) },
    children: textRuns(text, { bold: true }),
  })
}

function blankLine(width: number): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'dot' }],
    spacing: { before: twips(5) },
    children: [new TextRun({ text: '\t' })],
  })
}
