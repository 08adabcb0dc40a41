import type { PageItem, TextMeasure, TextStyle } from './page-items'

/** The share of the type size from one baseline to the next. */
const LINE_SPACING = 1.14
/** Tinos stands 0.891 above and 0.216 below its baseline. */
const ASCENT = 0.891
const DESCENT = 0.216

/** The height of one line, in points. */
export function lineHeight(size: number): number {
  return size * LINE_SPACING
}

/** Where the baseline is in a line whose top is at `top`. */
function baseline(top: number, size: number): number {
  return top + (size * (LINE_SPACING - ASCENT - DESCENT)) / 2 + size * ASCENT
}

/**
 * Breaks a text into lines no wider than `width` points: at line feeds, then at blanks, and inside a word only when the
 * word alone is wider. Always gives at least one line.
 */
export function wrapText(text: string, style: TextStyle, width: number, measure: TextMeasure): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    const trimmed = paragraph.trim()
    if (measure.width(trimmed, style) <= width) lines.push(trimmed)
    else wrapParagraph(trimmed, style, width, measure, lines)
  }
  return lines
}

function wrapParagraph(text: string, style: TextStyle, width: number, measure: TextMeasure, lines: string[]): void {
  const blank = measure.width(' ', style)
  let line = ''
  let lineWidth = 0
  for (const word of text.split(/[ \t]+/)) {
    const wordWidth = measure.width(word, style)
    if (line !== '' && lineWidth + blank + wordWidth <= width) {
      line += ` ${word}`
      lineWidth += blank + wordWidth
      continue
    }
    if (line !== '') lines.push(line)
    line = wordWidth <= width ? word : breakWord(word, style, width, measure, lines)
    lineWidth = measure.width(line, style)
  }
  if (line !== '') lines.push(line)
}

/** Pushes the full lines of a word that is wider than a line and gives back the rest. */
function breakWord(word: string, style: TextStyle, width: number, measure: TextMeasure, lines: string[]): string {
  let part = ''
  for (const letter of word) {
    if (part !== '' && measure.width(part + letter, style) > width) {
      lines.push(part)
      part = letter
    } else part += letter
  }
  return part
}

/** The text on one line, its end replaced by '…' where it is wider than `width`. */
export function clipText(text: string, style: TextStyle, width: number, measure: TextMeasure): string {
  if (measure.width(text, style) <= width) return text
  const letters = [...text]
  while (letters.length > 0 && measure.width(`${letters.join('').trimEnd()}…`, style) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** The size, at most `style.size`, at which the text is no wider than `width`; never under 5 points. */
export function fittingSize(text: string, style: TextStyle, width: number, measure: TextMeasure): number {
  const asked = measure.width(text, style)
  if (asked <= width) return style.size
  return Math.max(5, Math.floor(((style.size * width) / asked) * 20) / 20)
}

export type Align = 'left' | 'center' | 'right'

/** Lines in a column from `x`, `width` wide, the first line's top at `top`. */
export type TextBox = { x: number; width: number; top: number; align: Align }

/** Sets lines one under another in a box. */
export function setLines(lines: readonly string[], style: TextStyle, box: TextBox, measure: TextMeasure): PageItem[] {
  return lines.flatMap((text, index): PageItem[] => {
    if (text === '') return []
    const spare = box.align === 'left' ? 0 : box.width - measure.width(text, style)
    const x = box.x + (box.align === 'center' ? spare / 2 : spare)
    const y = baseline(box.top + index * lineHeight(style.size), style.size)
    return [{ kind: 'text', x, y, text, ...style }]
  })
}

/** A paragraph: wrapped, set, and how high it came out. */
export function setParagraph(
  text: string,
  style: TextStyle,
  box: TextBox,
  measure: TextMeasure,
): { items: PageItem[]; height: number } {
  if (text === '') return { items: [], height: 0 }
  const lines = wrapText(text, style, box.width, measure)
  return { items: setLines(lines, style, box, measure), height: lines.length * lineHeight(style.size) }
}
