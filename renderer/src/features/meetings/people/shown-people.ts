import type { MeetingPerson } from '@shared/contract/meeting-people'
import { foldedIncludes, foldText } from '@shared/domain/text-fold'

export type NoticeFilter = 'all' | 'missing' | 'late' | 'told'

/** The people a filter and a search find: words of the name, the code or the hamlet, without accents. */
export function shownPeople(rows: readonly MeetingPerson[], filter: NoticeFilter, query: string): MeetingPerson[] {
  return rows.filter(
    (row) => matchesFilter(row, filter) && foldedIncludes(foldText(`${row.name} ${row.member} ${row.hamlet}`), query),
  )
}

function matchesFilter({ notice }: MeetingPerson, filter: NoticeFilter): boolean {
  if (filter === 'missing') return notice === null
  if (filter === 'told') return notice !== null
  return filter === 'all' || notice?.inTime === false
}
