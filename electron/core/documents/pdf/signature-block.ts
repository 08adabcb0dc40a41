import { mm, type PageItem, type TextMeasure, type TextStyle } from './page-items'
import type { PrintedHead } from './letterhead'
import { lineHeight, setLines, wrapText } from './text-lines'

const DATE: TextStyle = { cut: 'italic', size: 11.5 }
const TITLE: TextStyle = { cut: 'bold', size: 11 }
const NOTE: TextStyle = { cut: 'italic', size: 11 }
const NAME: TextStyle = { cut: 'bold', size: 11 }

type Column = { x: number; width: number; title: string[]; note: string[]; name: string[] }

/** What follows the table: its height from the table's last rule, and its items for a given top. */
export type EndBlock = { height: number; items(top: number): PageItem[] }

/**
 * Place and date over the last signer, then one column a signer: title, note,
 * `blankLines` for the signature and the round seal beside it, name. One block: it is never cut by a page's end.
 */
export function endBlock(
  head: PrintedHead,
  { x, width }: { x: number; width: number },
  blankLines: number,
  measure: TextMeasure,
): EndBlock {
  const columns = signatureColumns(head, x, width, measure)
  const lines = (pick: (column: Column) => string[]) => Math.max(0, ...columns.map((column) => pick(column).length))
  const [titleLines, noteLines, nameLines] = [lines((c) => c.title), lines((c) => c.note), lines((c) => c.name)]
  const dateHeight = head.placeAndDate === '' ? 0 : mm(4) + lineHeight(DATE.size)
  const titleTop = dateHeight + (columns.length > 0 ? mm(1.5) : 0)
  const noteTop = titleTop + titleLines * lineHeight(TITLE.size)
  const nameTop = noteTop + noteLines * lineHeight(NOTE.size) + blankLines * lineHeight(NAME.size)
  const height = columns.length > 0 ? nameTop + Math.max(nameLines, 1) * lineHeight(NAME.size) : titleTop

  const items = (top: number): PageItem[] => {
    const set: PageItem[] = []
    set.push(...placeAndDate(head.placeAndDate, columns.at(-1), { x, width, top: top + mm(4) }, measure))
    for (const column of columns) {
      const box = { x: column.x, width: column.width, align: 'center' } as const
      set.push(...setLines(column.title, TITLE, { ...box, top: top + titleTop }, measure))
      set.push(...setLines(column.note, NOTE, { ...box, top: top + noteTop }, measure))
      set.push(...setLines(column.name, NAME, { ...box, top: top + nameTop }, measure))
    }
    return set
  }
  return { height, items }
}

/** Place and date, centred over the last signer but never beyond the margin. */
function placeAndDate(
  text: string,
  over: { x: number; width: number } | undefined,
  box: { x: number; width: number; top: number },
  measure: TextMeasure,
): PageItem[] {
  const width = measure.width(text, DATE)
  const middle = over ? over.x + over.width / 2 : box.x + box.width - width / 2
  const x = Math.max(box.x, Math.min(middle - width / 2, box.x + box.width - width))
  return setLines([text], DATE, { x, width, top: box.top, align: 'left' }, measure)
}

function signatureColumns(head: PrintedHead, x: number, width: number, measure: TextMeasure): Column[] {
  const widths = shareWidth(
    head.signatures.map(({ title, note, name }) =>
      Math.max(measure.width(title, TITLE), measure.width(note, NOTE), measure.width(name, NAME)),
    ),
    width,
  )
  let left = x
  return head.signatures.map((signature, index) => {
    const columnWidth = widths[index] ?? 0
    const column = {
      x: left,
      width: columnWidth,
      title: wrapText(signature.title, TITLE, columnWidth - mm(2), measure),
      note: wrapText(signature.note, NOTE, columnWidth - mm(2), measure),
      name: wrapText(signature.name, NAME, columnWidth - mm(2), measure),
    }
    left += columnWidth
    return column
  })
}

/** Divides a width among texts: what is left over their own widths in equal parts, or all shrunk alike. */
function shareWidth(natural: readonly number[], width: number): number[] {
  const needed = natural.reduce((sum, own) => sum + own, 0)
  if (needed >= width) return natural.map((own) => (own * width) / needed)
  const spare = (width - needed) / Math.max(natural.length, 1)
  return natural.map((own) => own + spare)
}
