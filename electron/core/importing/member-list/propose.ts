import {
  type MemberList,
  type MemberListChoices,
  type MemberListField,
  memberListFields,
} from '@shared/contract/member-imports'
import { guessLetterCode } from '@shared/domain/legacy-fonts/legacy-font'
import { headingKey } from '../reading/headings'
import { cellText, isBlankCell, type SheetRow } from '../reading/sheet'
import { listColumns } from './list-columns'
import { headingPlace, readHeadings, writtenHeadings } from './list-headings'
import type { RawList } from './read-list'

/** Rows that the guess of a column's letters looks at, and cells shown of it. */
const GUESS_ROWS = 200
const SAMPLES = 3

/** The key under which the choices for lists of the same make are kept: their headings without accents, capitals and signs. */
export function headingsKey(headings: readonly string[]): string {
  return headings.map((heading) => headingKey(heading)).join('|')
}

/** A proposal how to understand a list: the letters of each column by its cells, the fields by the headings read in them. */
export function propose({ sheet, headingAt }: RawList): MemberListChoices {
  const written = writtenHeadings(sheet, headingAt)
  const rows = sheet.rows.slice(headingAt + 1)
  const letters = written.map((_, column) => guessLetterCode(textsOf(rows, column, GUESS_ROWS)))
  const headings = readHeadings(written, letters)
  const fieldAt = fieldsOf(headings)
  return {
    headingRow: sheet.rows[headingAt]?.row ?? 1,
    columns: letters.map((code, column) => ({ field: fieldAt.get(column) ?? null, letters: code })),
    type: 'official',
    capitalUnit: unitIn(headings, fieldAt),
  }
}

/** A list as the screen shows it before anything is judged. */
export function listView(raw: RawList, fileName: string, choices: MemberListChoices, remembered: boolean): MemberList {
  const at = headingPlace(raw.sheet, choices.headingRow)
  const rows = raw.sheet.rows.slice(at + 1)
  const written = writtenHeadings(raw.sheet, at)
  const read = readHeadings(
    written,
    choices.columns.map(({ letters }) => letters),
  )
  return {
    fileName,
    headings: written.map((heading, i) => ({ written: heading, read: read[i] ?? heading })),
    rowCount: rows.length,
    samples: written.map((_, column) => textsOf(rows, column, SAMPLES)),
    choices,
    remembered,
    faults: raw.faults,
  }
}

function textsOf(rows: readonly SheetRow[], column: number, limit: number): string[] {
  const texts: string[] = []
  for (const { cells } of rows) {
    if (texts.length >= limit) break
    const cell = cells[column]
    if (!isBlankCell(cell)) texts.push(cellText(cell).trim())
  }
  return texts
}

/** Each field by the first heading that clearly means it; a weak word counts where no clear heading of the field stands. */
function fieldsOf(headings: readonly string[]): Map<number, MemberListField> {
  const found = new Map<number, MemberListField>()
  const taken = new Set<MemberListField>()
  for (const words of [CLEAR, WEAK]) {
    headings.forEach((heading, column) => {
      const field = words.get(headingKey(heading)) ?? words.get(headingKey(heading.replace(/\([^)]*\)/g, ' ')))
      if (field === undefined || found.has(column) || taken.has(field)) return
      found.set(column, field)
      taken.add(field)
    })
  }
  return found
}

const CLEAR = keysOf((field) => [headingKey(listColumns[field].name), ...listColumns[field].headings.split(' ')])
const WEAK = keysOf((field) => listColumns[field].weak?.split(' ') ?? [])

function keysOf(keys: (field: MemberListField) => readonly string[]): ReadonlyMap<string, MemberListField> {
  const byKey = new Map<string, MemberListField>()
  for (const field of memberListFields) {
    for (const key of keys(field)) if (key !== '' && !byKey.has(key)) byKey.set(key, field)
  }
  return byKey
}

function unitIn(
  headings: readonly string[],
  fieldAt: ReadonlyMap<number, MemberListField>,
): MemberListChoices['capitalUnit'] {
  const place = [...fieldAt].find(([, field]) => field === 'pledgedCapital')?.[0]
  const key = headingKey(headings[place ?? -1] ?? '')
  return key.includes('trieudong') || key.endsWith('trd')
    ? 'million'
    : /(?:nghin|ngan|1000)dong|1000d/.test(key)
      ? 'thousand'
      : 'dong'
}
