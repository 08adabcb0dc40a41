import type { ImportPreview } from '@shared/contract/imports'
import type { Fault } from '@shared/contract/refusal'
import { foldText } from '@shared/domain/text-fold'

/** A row of the file as the preview draws it: its number there, its cells, and by column the place of its first fault. */
export type PreviewLine = {
  row: number
  cells: readonly string[]
  /** Place in the list of faults of the first fault of the row, -1 where nothing is wrong. */
  firstFault: number
  /** Columns (from 0) with a fault, and the place of the fault. */
  faultyCells: ReadonlyMap<number, number>
}

const keyOf = (heading: string) => foldText(heading).replace(/[^a-z0-9]/g, '')

/**
 * The column a fault is about: the one with its heading, else the only cell of the row that holds its value (the core may call a
 * column by its official name where the file has another). Null when neither is sure.
 */
export function columnOfFault(fault: Fault, headings: readonly string[], cells: readonly string[]): number | null {
  if (fault.column === null) return null
  const wanted = keyOf(fault.column)
  const named = headings.findIndex((heading) => keyOf(heading) === wanted)
  if (named >= 0) return named
  if (fault.value === null || fault.value === '') return null
  const holding = cells.flatMap((cell, i) => (cell.trim() === fault.value?.trim() ? [i] : []))
  return holding.length === 1 ? (holding[0] ?? null) : null
}

/** The rows of a preview with their faults marked, in the order of the file. */
export function previewLines({ headings, rows, faults }: ImportPreview): PreviewLine[] {
  const byRow = new Map<number, number[]>()
  faults.forEach(({ row }, place) => {
    if (row !== null) byRow.set(row, [...(byRow.get(row) ?? []), place])
  })
  return rows.map(({ row, cells }) => {
    const places = byRow.get(row) ?? []
    const faultyCells = new Map<number, number>()
    for (const place of places) {
      const fault = faults[place]
      const column = fault === undefined ? null : columnOfFault(fault, headings, cells)
      if (column !== null && !faultyCells.has(column)) faultyCells.set(column, place)
    }
    return { row, cells, firstFault: places[0] ?? -1, faultyCells }
  })
}

/** How many rows of the file have a fault; faults of the whole file are no row. */
export function faultyRowCount(faults: readonly Fault[]): number {
  return new Set(faults.flatMap(({ row }) => (row === null ? [] : [row]))).size
}

/** Signs from which a column holds sentences rather than codes, dates and figures. */
const LONG_TEXT = 24

const FIGURE_HEADING = /^(sotien|duno|duco|vongop|sodu|amount|debit$|credit$|openingdebit|openingcredit|pledgedcapital)/

/** What a column of the file is, so that figures stand at the right; its width in px follows its longest cell. */
export function columnLook(
  heading: string,
  cells: readonly string[],
): { kind: 'text' | 'figure'; width: number; grow: boolean } {
  const longest = Math.max(heading.length, ...cells.map((cell) => cell.length))
  const kind = FIGURE_HEADING.test(keyOf(heading)) ? 'figure' : 'text'
  const grow = longest > LONG_TEXT
  // A growing column may be narrow: its text is cut where there is no room, figures and codes never are.
  const width = grow ? 170 : Math.max(64, Math.round(longest * 8.6) + 26)
  return { kind, width, grow }
}
