import type { DrillLevel, PartLine } from './drill-levels'
import type { DrillPlace } from './report-place'

/** One step in from a line of the list: to the parties of an account, else to the postings. */
export function stepInto(at: DrillPlace, level: DrillLevel, { account, party, parties }: PartLine): DrillPlace {
  if (level.of === 'accounts' && parties > 0) return { ...at, account, party: null, posting: null }
  return { ...at, account, party, posting: 0 }
}

/** One step back: from the postings to their list, from parties to accounts if there are several; null closes the panel. */
export function stepBack(at: DrillPlace, level: DrillLevel, accounts: number): DrillPlace | null {
  if (at.posting !== null && level.of === 'parties') return { ...at, party: null, posting: null }
  if (at.posting !== null && level.of === 'accounts') return { ...at, account: null, posting: null }
  if (level.of === 'parties' && accounts > 1) return { ...at, account: null, party: null, posting: null }
  return null
}

/** The line of the list that the address names; the first while it names none. */
export function namedLine(level: DrillLevel, at: DrillPlace): number {
  const place = level.lines.findIndex(({ account, party }) =>
    level.of === 'parties' ? party === at.party : account === at.account,
  )
  return Math.max(place, 0)
}

/** Under this name it is remembered which line of a list is marked. */
export function levelName(level: DrillLevel): string {
  return level.of === 'parties' ? `parties ${level.account ?? ''}` : level.of
}
