/** How a user left the columns of a grid: widths in px by key, and which are hidden. */
export type ColumnChoices = { widths: Readonly<Record<string, number>>; hidden: readonly string[] }

/** What the arithmetic of columns needs to know of one. */
export type ColumnMeasure = {
  key: string
  /** Pixels; for a column that grows, the least it takes. */
  width: number
  title?: string
  /** Takes its share of the room that is left. */
  grow?: boolean
  /** Always shown. */
  fixed?: boolean
}

export const noChoices: ColumnChoices = { widths: {}, hidden: [] }

const LEAST = 40
const MOST = 900

/** One step of a column's width by key. */
export const WIDTH_STEP = 8

/** The columns that are shown, in their order. */
export function shownColumns<Column extends ColumnMeasure>(
  columns: readonly Column[],
  choices: ColumnChoices,
): Column[] {
  return columns.filter((column) => column.fixed === true || !choices.hidden.includes(column.key))
}

/** About how wide a letter of a heading is, and what stands around its words, in px. */
const HEADING_LETTER = 7.3
const HEADING_ROOM = 24

/** The width of a column in px: as chosen, else as designed, but no narrower than its heading: 'Số phi…' tells nobody anything. */
export function widthOf(column: ColumnMeasure, choices: ColumnChoices): number {
  const heading = Math.ceil((column.title ?? '').length * HEADING_LETTER) + HEADING_ROOM
  return choices.widths[column.key] ?? (column.title === undefined ? column.width : Math.max(column.width, heading))
}

/** The columns as a CSS grid template. A column that was given a width no longer grows. */
export function columnTemplate(columns: readonly ColumnMeasure[], choices: ColumnChoices): string {
  return columns
    .map((column) => {
      const width = widthOf(column, choices)
      return column.grow === true && choices.widths[column.key] === undefined ? `minmax(${width}px, 1fr)` : `${width}px`
    })
    .join(' ')
}

/** The least width of the whole grid in px; narrower than that, it scrolls sideways. */
export function leastWidth(columns: readonly ColumnMeasure[], choices: ColumnChoices): number {
  return columns.reduce((sum, column) => sum + widthOf(column, choices), 0)
}

/** The choices after a column was made `width` px wide, held between 40 and 900. */
export function resized(choices: ColumnChoices, key: string, width: number): ColumnChoices {
  const held = Math.round(Math.min(MOST, Math.max(LEAST, width)))
  return { ...choices, widths: { ...choices.widths, [key]: held } }
}

/** The choices after a column was hidden, or shown again. */
export function toggled(choices: ColumnChoices, key: string): ColumnChoices {
  const hidden = choices.hidden.includes(key)
    ? choices.hidden.filter((other) => other !== key)
    : [...choices.hidden, key]
  return { ...choices, hidden }
}

/** Reads remembered choices; anything that is not quite as written counts as none. */
export function readChoices(stored: string | null): ColumnChoices {
  if (stored === null) return noChoices
  try {
    const value: unknown = JSON.parse(stored)
    if (typeof value !== 'object' || value === null || !('widths' in value) || !('hidden' in value)) return noChoices
    const { widths, hidden } = value
    if (typeof widths !== 'object' || widths === null || !Array.isArray(hidden)) return noChoices
    const kept = Object.entries(widths).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= LEAST,
    )
    return { widths: Object.fromEntries(kept), hidden: hidden.filter((key): key is string => typeof key === 'string') }
  } catch {
    // A text that is no JSON was not written by this program: start from the design.
    return noChoices
  }
}
