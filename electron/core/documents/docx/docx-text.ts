import { AlignmentType, type IParagraphOptions, type IRunOptions, Paragraph, TabStopType, TextRun } from 'docx'
import { boldRuns } from '../letter-parts'

/** Half points, in which a text document measures letters. */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** Twentieths of a point, in which it measures everything else. */
export const twips = (points: number): number => Math.round(points * 20)

/** Twips of millimetres. */
export const mmTwips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** Such text as XML may carry: NFC, and a blank for what is below one. */
function printable(text: string): string {
  return text.normalize('NFC').replaceAll(/\p{Cc}/gu, ' ')
}

/** Runs of one look; a line break within the text stays one. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: printable(line), ...(at === 0 ? {} : { break: 1 }) }))
}

/** Runs of a text whose bold parts come between pairs of '**'. */
export function weightedRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return boldRuns(text)
    .filter((run) => run.text !== '')
    .flatMap((run) => textRuns(run.text, run.bold ? { ...look, bold: true } : look))
}

/** A paragraph in the middle of its column. */
export function centred(text: string, look: IRunOptions = {}, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...more, children: textRuns(text, look) })
}

/** 'Label: value' and dots to the right edge of a column `width` twips wide. */
export function dottedField(label: string, value: string, width: number): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'dot' }],
    spacing: { after: twips(4.5) },
    children: [...textRuns(`${label}: ${value}`), new TextRun({ text: '\t' })],
  })
}

/** The least a paragraph can take of a page. */
export const TINY = { before: 0, after: 0, line: 20, lineRule: 'exact' } as const

/** Room between two tables, which would else become one. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { ...TINY, after: twips(6) } })
}
