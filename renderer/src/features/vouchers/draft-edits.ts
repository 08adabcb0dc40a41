import type { CivilDate } from '@shared/domain/civil-date'
import { type Draft, type HeaderField, isBlankLine, type Line, lineOf, type LineValues } from './draft'

/** The most lines a voucher may have, as the contract says. */
export const MOST_LINES = 2000

function nextKey(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, line.key), 0) + 1
}

/** Sets a field above the lines. A new date takes the posting date along as long as the two were the same day. */
export function setHeader<Field extends HeaderField>(draft: Draft, field: Field, value: Draft[Field]): Draft {
  const next = { ...draft, [field]: value }
  if (field === 'date' && draft.postingDate === draft.date) return { ...next, postingDate: value as CivilDate | null }
  return next
}

/** Sets some values of one line. A side that loses its account keeps its party: it may get another account next. */
export function setLine(draft: Draft, key: number, values: Partial<LineValues>): Draft {
  return { ...draft, lines: draft.lines.map((line) => (line.key === key ? { ...line, ...values } : line)) }
}

/** Adds an empty line at the end; none beyond the most a voucher may have. */
export function addLine(draft: Draft): Draft {
  if (draft.lines.length >= MOST_LINES) return draft
  return { ...draft, lines: [...draft.lines, lineOf(nextKey(draft.lines))] }
}

/** Puts a copy of a line under it. */
export function duplicateLine(draft: Draft, key: number): Draft {
  const at = draft.lines.findIndex((line) => line.key === key)
  const line = draft.lines[at]
  if (line === undefined || draft.lines.length >= MOST_LINES) return draft
  return { ...draft, lines: draft.lines.toSpliced(at + 1, 0, { ...line, key: nextKey(draft.lines) }) }
}

/** Takes a line away; the last one is emptied instead, so that there is always one to type into. */
export function removeLine(draft: Draft, key: number): Draft {
  const rest = draft.lines.filter((line) => line.key !== key)
  return { ...draft, lines: rest.length === 0 ? [lineOf(nextKey(draft.lines))] : rest }
}

/**
 * Puts lines under the one with the given key; an empty line there gives way to them. Null when the voucher would get more
 * lines than it may have: all of them or none.
 */
export function insertLines(draft: Draft, key: number, values: readonly LineValues[]): Draft | null {
  const found = draft.lines.findIndex((line) => line.key === key)
  const at = found < 0 ? draft.lines.length - 1 : found
  const here = draft.lines[at]
  const replaced = here !== undefined && isBlankLine(here) ? 1 : 0
  if (draft.lines.length - replaced + values.length > MOST_LINES) return null
  const first = nextKey(draft.lines)
  const added = values.map((line, i) => lineOf(first + i, line))
  return { ...draft, lines: draft.lines.toSpliced(replaced === 1 ? at : at + 1, replaced, ...added) }
}
