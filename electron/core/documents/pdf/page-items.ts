/** The four cuts of the print face. */
export type Cut = 'regular' | 'bold' | 'italic' | 'boldItalic'

/** How a piece of text is set; `size` in points. */
export type TextStyle = { cut: Cut; size: number }

/**
 * One thing on a page. Lengths are points from the page's top left corner, y downwards; a text's `y` is its baseline.
 * Pages are such plain data until the last moment, so that a layout can be tested without reading a PDF.
 */
export type PageItem =
  | ({ kind: 'text'; x: number; y: number; text: string } & TextStyle)
  | { kind: 'rule'; x1: number; y1: number; x2: number; y2: number; width: number; dotted?: boolean }

/** Measures a line of text, in points. */
export type TextMeasure = { width(text: string, style: TextStyle): number }

/** A page's size in points. */
export type PageSize = { width: number; height: number }

/** Where finished pages go: a PDF file, or a list in a test. */
export type PageSink = {
  readonly measure: TextMeasure
  /** Adds a page with its content, which cannot be changed afterwards. */
  addPage(size: PageSize, items: readonly PageItem[]): void
  /** Adds, once a page, what could not be known when page `index` (from 0) was made, such as the number of pages. */
  addFoot(index: number, items: readonly PageItem[]): void
}

/** Points of `millimetres`. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

/** A4 in points, upright. */
export const A4: PageSize = { width: mm(210), height: mm(297) }

/** The four sides of a rectangle as rules. */
export function boxRules(x: number, y: number, width: number, height: number, rule: number): PageItem[] {
  const side = (x1: number, y1: number, x2: number, y2: number): PageItem => ({
    kind: 'rule',
    x1,
    y1,
    x2,
    y2,
    width: rule,
  })
  return [
    side(x, y, x + width, y),
    side(x + width, y, x + width, y + height),
    side(x + width, y + height, x, y + height),
    side(x, y + height, x, y),
  ]
}
