import type { ReportRequest } from '@shared/contract/report'
import { useMemo, useState } from 'react'
import { useWorkPeriod } from '../../ui/work-period'
import { type CatalogEntry, catalogEntry } from './report-catalog'
import { type ReportPlace, requestOf } from './report-place'
import { type ReportRows, useReportRows } from './use-report-rows'
import { isZeroLine, shownRows } from './zero-rows'

export type ReportView = {
  entry: CatalogEntry
  /** Null while an account or a party is wanting. */
  request: ReportRequest | null
  report: ReportRows
  /** What is drawn, and for each drawn row its place among all. */
  shown: ReturnType<typeof shownRows>
  zeros: { count: number; hidden: boolean; toggle: () => void }
}

/** A report as the screen shows it: its rows, without the zero lines of a form if they are hidden. */
export function useReportView(place: ReportPlace): ReportView {
  const { period } = useWorkPeriod()
  const entry = catalogEntry(place.report)
  if (entry === null) throw new Error(`There is no report ${place.report}.`)
  const request = requestOf(place, period)
  const report = useReportRows(request)
  const [hidden, setHidden] = useState(false)
  const { head, rows } = report
  const columns = head?.columns
  const count = useMemo(
    () => (entry.form && columns !== undefined ? rows.filter((row) => isZeroLine(row, columns)).length : 0),
    [entry.form, columns, rows],
  )
  const shown = useMemo(() => shownRows(rows, columns ?? [], hidden && count > 0), [rows, columns, hidden, count])
  return { entry, request, report, shown, zeros: { count, hidden, toggle: () => setHidden(!hidden) } }
}

/** Why a report cannot be made yet, in words; null when it can. */
export function wantingOf(
  { entry, request }: Pick<ReportView, 'entry' | 'request'>,
  place: ReportPlace,
): 'account' | 'party' | null {
  if (request !== null) return null
  return entry.party === 'needed' && place.party === null ? 'party' : 'account'
}
