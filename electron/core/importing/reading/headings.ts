import { foldText } from '@shared/domain/text-fold'
import type { ColumnRule, ColumnRules } from './columns'
import type { FaultList } from './fault-list'
import { cellText, type Sheet, type SheetRow } from './sheet'
import { cleanText } from './texts'

/** A choice the user made once for files of this make: our field -> the file's heading. It goes before what the words say. */
export type HeadingMapping<F extends string = string> = Readonly<Partial<Record<F, string>>>

/** A sheet whose headings are known: where each field stands, and the rows below the heading. */
export type Table<F extends string> = {
  /** The file's own headings, tidy, by column; '' where a column has none. */
  headings: string[]
  headingRow: number
  columns: Readonly<Partial<Record<F, number>>>
  rows: SheetRow[]
  /** Headings no field claims; their cells are not read. */
  ignoredColumns: string[]
}

/** Titles of a report may stand above the heading; further down it would be data. */
const HEADING_ROWS = 20

type Claims<F extends string> = {
  columns: Partial<Record<F, number>>
  repeated: { field: F; first: number; second: number }[]
  count: number
}

/** A heading reduced to what is compared: no accents, no capitals, letters and digits only. «Số CT (*)» -> 'soct'. */
export function headingKey(heading: string): string {
  return foldText(heading).replace(/[^a-z0-9]/g, '')
}

/** A function that counts how many fields of `rules` a line of texts names; the heading is the line that names most. */
export function headingCounter<F extends string>(
  rules: ColumnRules<F>,
  mapping?: HeadingMapping<F>,
): (cells: readonly string[]) => number {
  const recognise = createRecogniser(rules, mapping)
  return (cells) => claimsOf(cells, recognise).count
}

/**
 * Finds the heading among the first 20 rows and gives each field its column, whatever the order. Faults: 'column-missing' for each
 * required field without a column, 'column-repeated' for two columns of one field. Null when there are such faults, since the rows
 * cannot be read then.
 */
export function findTable<F extends string>(
  sheet: Sheet,
  rules: ColumnRules<F>,
  faults: FaultList,
  mapping?: HeadingMapping<F>,
): Table<F> | null {
  const recognise = createRecogniser(rules, mapping)
  const at = headingIndex(sheet.rows, recognise)
  const heading = sheet.rows[at]
  if (heading === undefined) return null
  const headings = withoutEmptyEnd(heading.cells.map((cell) => cleanText(cellText(cell))))
  const claims = claimsOf(headings, recognise)
  const before = faults.count()
  for (const field of fieldsOf(rules)) {
    if (rules[field].required && claims.columns[field] === undefined) {
      faults.add({ code: 'column-missing', row: heading.row, column: mapping?.[field] ?? rules[field].name })
    }
  }
  for (const { field, first, second } of claims.repeated) {
    const data = { name: rules[field].name, other: headings[first] }
    faults.add({ code: 'column-repeated', row: heading.row, column: headings[second], data })
  }
  if (faults.count() > before) return null
  const claimed = new Set<number | undefined>(Object.values<number | undefined>(claims.columns))
  return {
    headings,
    headingRow: heading.row,
    columns: claims.columns,
    rows: sheet.rows.slice(at + 1),
    ignoredColumns: headings.filter((text, i) => text !== '' && !claimed.has(i)),
  }
}

type Recogniser<F extends string> = (heading: string) => { field: F; strength: number } | null

/** A user's own mapping is stronger than clear words, those are stronger than weak ones. */
const MAPPED = 3
const CLEAR = 2
const WEAK = 1

function createRecogniser<F extends string>(rules: ColumnRules<F>, mapping?: HeadingMapping<F>): Recogniser<F> {
  const byKey = new Map<string, { field: F; strength: number }>()
  const claim = (key: string, field: F, strength: number): void => {
    const earlier = byKey.get(key)
    if (earlier === undefined || earlier.strength < strength) byKey.set(key, { field, strength })
  }
  for (const field of fieldsOf(rules)) {
    const rule: ColumnRule = rules[field]
    const mapped = mapping?.[field]
    // A mapped field is read from its mapped column and from no other.
    if (mapped !== undefined) {
      claim(headingKey(mapped), field, MAPPED)
      continue
    }
    const weak = rule.weak?.split(' ') ?? []
    for (const key of [headingKey(rule.name), field.toLowerCase(), ...rule.headings.split(' '), ...weak]) {
      claim(key, field, weak.includes(key) ? WEAK : CLEAR)
    }
  }
  return (heading) =>
    byKey.get(headingKey(heading)) ?? byKey.get(headingKey(heading.replace(/\([^)]*\)/g, ' '))) ?? null
}

function claimsOf<F extends string>(headings: readonly string[], recognise: Recogniser<F>): Claims<F> {
  const strengths = new Map<F, { strength: number; places: number[] }>()
  headings.forEach((heading, place) => {
    const found = heading === '' ? null : recognise(heading)
    if (found === null) return
    const best = strengths.get(found.field)
    if (best === undefined || best.strength < found.strength)
      strengths.set(found.field, { strength: found.strength, places: [place] })
    else if (best.strength === found.strength) best.places.push(place)
  })
  const columns: Partial<Record<F, number>> = {}
  const repeated: Claims<F>['repeated'] = []
  for (const [field, { places }] of strengths) {
    const [first, ...others] = places
    if (first === undefined) continue
    columns[field] = first
    for (const second of others) repeated.push({ field, first, second })
  }
  return { columns, repeated, count: strengths.size }
}

function headingIndex<F extends string>(rows: readonly SheetRow[], recognise: Recogniser<F>): number {
  let best = 0
  let most = 0
  rows.slice(0, HEADING_ROWS).forEach(({ cells }, i) => {
    const { count } = claimsOf(cells.map(cellText), recognise)
    if (count > most) {
      best = i
      most = count
    }
  })
  return best
}

function withoutEmptyEnd(headings: readonly string[]): string[] {
  return headings.slice(0, headings.findLastIndex((heading) => heading !== '') + 1)
}

/** The rules' own keys; Object.keys forgets them. */
function fieldsOf<F extends string>(rules: ColumnRules<F>): F[] {
  return Object.keys(rules) as F[]
}
