/** The place of reports to the alliance. */
export const ALLIANCE = '/alliance'

/** The path of a part of the place, and of what is open in it: '/alliance/reports/<reportId>'. */
export function alliancePath(tab: string, ...rest: readonly string[]): string {
  return [ALLIANCE, tab, ...rest].join('/')
}

/** The part a path leads to; '' at the place's own path. */
export function tabInPath(path: string): string {
  return path.slice(ALLIANCE.length + 1).split('/')[0] ?? ''
}
