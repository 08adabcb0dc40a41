import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { PrintPage } from './print-page'
import { ReportList } from './report-list'
import { ReportPage } from './report-page'
import { type ReportPlace, readPlace, writePlace } from './report-place'

/** Goes to another place of the reports; `quietly` puts it in place of the one that is left, so that going back skips that. */
export type GoTo = (place: ReportPlace, quietly?: boolean) => void

/** Books and statements: the list, one of them on the screen, or its printed page, as the address says. */
export function ReportsPage() {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const place = useMemo(() => readPlace(path, search), [path, search])
  const go = useCallback<GoTo>((next, quietly = false) => navigate(writePlace(next), { replace: quietly }), [navigate])
  if (place === null) return <ReportList onOpen={go} />
  return place.print ? (
    <PrintPage key={place.report} place={place} go={go} />
  ) : (
    <ReportPage key={place.report} place={place} go={go} />
  )
}
