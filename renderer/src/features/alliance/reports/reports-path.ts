import { alliancePath } from '../alliance-path'

/** The list of reports, or one of them. */
export const reportsPath = (reportId: string | null = null): string =>
  reportId === null ? alliancePath('reports') : alliancePath('reports', encodeURIComponent(reportId))

/** Which report a path shows; null for the list. */
export function reportInPath(path: string): string | null {
  const named = path.split('/')[3]
  return named === undefined || named === '' ? null : decodeURIComponent(named)
}
