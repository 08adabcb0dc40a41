import type { MemberListChoices, MemberListField, MemberListPreview } from '@shared/contract/member-imports'
import { memberListFieldWords } from '@shared/text/member-list'
import type { OpenBook } from '../../book-file/open-book'
import { createFaultList } from '../reading/fault-list'
import type { Sheet } from '../reading/sheet'
import { createListReader, listTable } from './list-rows'
import { createPlanner, type PlannedRow } from './plan-list'
import { registerPeople } from './register-people'

/** Rows the preview shows even where they have nothing to say, and at most. */
const FIRST_ROWS = 100
const MOST_ROWS = 1_000

export type JudgedList = { preview: MemberListPreview; planned: readonly PlannedRow[] }

/**
 * Judges a list under the user's choices, against the file itself and the register as it stands. It is a generator that yields how
 * many rows it has judged, so that a long list shows how far it is and can be stopped; it writes nothing.
 */
export function* judgeList(book: OpenBook, sheet: Sheet, choices: MemberListChoices): Generator<number, JudgedList> {
  const faults = createFaultList()
  const warnings = createFaultList()
  const table = listTable(sheet, choices, memberListFieldWords, faults)
  const planned: PlannedRow[] = []
  const unused = table?.ignoredColumns ?? []
  if (table !== null) {
    const read = createListReader(table, choices, faults, warnings)
    const headingOf = (field: MemberListField) => table.headings[table.columns[field] ?? -1] ?? null
    const plan = createPlanner(registerPeople(book), choices, headingOf, faults, warnings)
    let done = 0
    let yearsOnly = 0
    for (const row of table.rows) {
      const before = faults.count()
      const listed = read(row)
      if (listed !== null) {
        const row = plan(listed)
        planned.push(row)
        const enters = row.outcome === 'created' || row.changed.includes('birthDate')
        if (enters && isYear(listed.facts.birthDate)) yearsOnly += 1
      } else if (faults.count() > before) planned.push(unreadable(row.row))
      done += 1
      if (done % 250 === 0) yield done
    }
    if (yearsOnly > 0)
      warnings.add({ code: 'birth-year-only', column: headingOf('birthDate'), data: { count: yearsOnly } })
    if (planned.length === 0) faults.add({ code: 'file-empty' })
  }
  return { planned, preview: previewOf(planned, unused, faults.list(), warnings.list()) }
}

function isYear(birth: string | number | undefined): boolean {
  return String(birth ?? '').length === 4
}

function unreadable(row: number): PlannedRow {
  return { row, outcome: 'faulty', code: '', values: {}, changed: [], record: null }
}

function previewOf(
  planned: readonly PlannedRow[],
  unusedColumns: string[],
  faults: MemberListPreview['faults'],
  warnings: MemberListPreview['warnings'],
): MemberListPreview {
  const named = new Set([...faults, ...warnings].map(({ row }) => row))
  const shown = planned.filter(({ row, outcome }, i) => i < FIRST_ROWS || outcome === 'changed' || named.has(row))
  const count = (wanted: PlannedRow['outcome']) => planned.filter(({ outcome }) => outcome === wanted).length
  return {
    rowCount: planned.length,
    rows: shown.slice(0, MOST_ROWS).map(({ record: _, ...row }) => row),
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    unusedColumns,
    faults,
    warnings,
  }
}
