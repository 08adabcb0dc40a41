import type { ReportHead } from '@shared/contract/report'
import { addressLine } from '../printed-cell'
import { boxRules, mm, type PageItem, type TextMeasure } from './page-items'
import { clipText, lineHeight, setLines, setParagraph } from './text-lines'

/** A report's head as a page needs it. */
export type PrintedHead = Omit<ReportHead, 'report' | 'warnings'>

/** Where the head stands: its left edge, width and top, in points. */
export type HeadPlace = { x: number; width: number; top: number }

/** Items and the y under them. */
export type SetBlock = { items: PageItem[]; bottom: number }

const SIZE = 11.5

/**
 * The head of the first page: unit and address left, form code and circular right, marks in boxes, title in capitals,
 * subtitles, and the unit of currency right above the table.
 */
export function setLetterhead(head: PrintedHead, place: HeadPlace, measure: TextMeasure): SetBlock {
  const items: PageItem[] = []
  let y = setTopCorners(head, place, measure, items)
  if (head.marks.length > 0) y = setMarks(head.marks, place, y + mm(3), 12, measure, items)
  const paragraph = (text: string, cut: 'bold' | 'italic', size: number, align: 'center' | 'right') => {
    const set = setParagraph(text, { cut, size }, { ...place, top: y, align }, measure)
    items.push(...set.items)
    y += set.height
  }
  y += mm(5)
  paragraph(head.title.toLocaleUpperCase('vi'), 'bold', 15, 'center')
  y += mm(0.6)
  for (const subtitle of head.subtitles) paragraph(subtitle, 'italic', SIZE, 'center')
  y += mm(2)
  if (head.currency !== '') {
    paragraph(head.currency, 'italic', SIZE, 'right')
    y += mm(1)
  }
  return { items, bottom: y }
}

/** Unit and address left, form code and circular right; answers the y under the lower of the two. */
function setTopCorners(head: PrintedHead, place: HeadPlace, measure: TextMeasure, items: PageItem[]): number {
  const rightWidth = head.formCode === '' && head.legalBasis === '' ? 0 : mm(76)
  const leftWidth = place.width - rightWidth - (rightWidth > 0 ? mm(6) : 0)
  const column = (
    x: number,
    width: number,
    align: 'left' | 'center',
    texts: [string, 'bold' | 'regular' | 'italic', number][],
  ) => {
    let top = place.top
    for (const [text, cut, textSize] of texts) {
      const set = setParagraph(text, { cut, size: textSize }, { x, width, top, align }, measure)
      items.push(...set.items)
      top += set.height
    }
    return top
  }
  const left = column(place.x, leftWidth, 'left', [
    [head.unitName, 'bold', SIZE],
    [addressLine(head.unitAddress), 'regular', SIZE],
  ])
  const right = column(place.x + place.width - rightWidth, rightWidth, 'center', [
    [head.formCode, 'bold', SIZE - 0.5],
    [head.legalBasis, 'italic', SIZE - 0.5],
  ])
  return Math.max(left, right)
}

/** Each mark in a box of its own, side by side in the middle; answers the y under them. */
function setMarks(
  marks: readonly string[],
  place: Omit<HeadPlace, 'top'>,
  top: number,
  size: number,
  measure: TextMeasure,
  items: PageItem[],
): number {
  const style = { cut: 'bold', size } as const
  const [padding, gap, height] = [size * 0.6, size, lineHeight(size) + size * 0.35]
  const widths = marks.map((mark) => measure.width(mark, style) + 2 * padding)
  let x = place.x + (place.width - widths.reduce((sum, width) => sum + width, 0) - gap * (marks.length - 1)) / 2
  marks.forEach((mark, index) => {
    const width = widths[index] ?? 0
    items.push(...boxRules(x, top, width, height, 0.8))
    items.push(...setLines([mark], style, { x, width, top: top + size * 0.175, align: 'center' }, measure))
    x += width + gap
  })
  return top + height
}

/** The one line over the table of every further page: unit left, title and account right, marks between. */
export function setRunningHead(head: PrintedHead, place: HeadPlace, measure: TextMeasure): SetBlock {
  const style = { cut: 'italic', size: 9 } as const
  const items: PageItem[] = []
  const marked = head.marks.length > 0
  const left = clipText(head.unitName, style, place.width * (marked ? 0.33 : 0.48), measure)
  const rightWidth = marked ? place.width * 0.33 : place.width - measure.width(left, style) - mm(6)
  const right = clipText([head.title, ...head.subtitles].join(' · '), style, rightWidth, measure)
  items.push(...setLines([left], style, { ...place, align: 'left' }, measure))
  items.push(...setLines([right], style, { ...place, align: 'right' }, measure))
  if (head.marks.length > 0) setMarks(head.marks, place, place.top - mm(0.6), 9, measure, items)
  return { items, bottom: place.top + lineHeight(style.size) + mm(1.6) }
}
