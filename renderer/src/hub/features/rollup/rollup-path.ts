/** The parts of the place in the order of their links. */
export const ROLLUP_TABS = ['table', 'charts', 'targets', 'outliers'] as const
export type RollUpTab = (typeof ROLLUP_TABS)[number]

/** The path of a part, of one period where it is named. */
export function rollUpPath(tab: RollUpTab, periodKey: string | null): string {
  return periodKey === null ? `/rollup/${tab}` : `/rollup/${tab}/${periodKey}`
}

/** Which part of which period a path of the place leads to; without a word of it, the table of the newest. */
export function rollUpInPath(path: string): { tab: RollUpTab; periodKey: string | null } {
  const [, , tab, periodKey = null] = path.split('/')
  return { tab: ROLLUP_TABS.find((one) => one === tab) ?? 'table', periodKey }
}
