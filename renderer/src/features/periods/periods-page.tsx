import { useLocation } from 'wouter'
import { ClosingPage } from './closing-page'
import { MonthsPage } from './months-page'
import { readPeriodPath } from './month-grid'

/** The place of periods: its months, or the closing of one year. */
export function PeriodsPage() {
  const [path] = useLocation()
  const place = readPeriodPath(path)
  return place.at === 'close' ? <ClosingPage key={place.year} year={place.year} /> : <MonthsPage asked={place.month} />
}
