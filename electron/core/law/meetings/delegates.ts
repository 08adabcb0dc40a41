import { atLeastPercent, leastThatReaches } from '@shared/domain/threshold'
import type { LawFigures } from '../law-figures'

/** How many delegates a delegate meeting needs at least. `covered` is false where the law leaves the number open and the user is asked. */
export type DelegateNumber =
  | { allowed: true; least: number; article: string; covered: boolean }
  | { allowed: false; article: string }

type DelegateFigures = Pick<
  LawFigures,
  | 'delegateMinimumMembers'
  | 'delegateSmallMembers'
  | 'delegateSmallPercent'
  | 'delegateMiddleMembers'
  | 'delegateMiddlePercent'
  | 'delegateLargeMembers'
  | 'delegateLargePercent'
  | 'delegatesBeyond'
>

/**
 * Delegates of a delegate meeting (R22): allowed from 50 official members on (article 57.2). Above 50 to 100 at least 50 %, above 100 to
 * 300 at least 30 %, above 300 to 1,000 at least 20 %, above 1,000 at least 200 (58.2). Exactly 50 is allowed but its number is not
 * in the law: 50 % is suggested.
 */
export function delegateNumber(officialMembers: number, figures: DelegateFigures): DelegateNumber {
  if (officialMembers < figures.delegateMinimumMembers) return { allowed: false, article: '57.2' }
  const share = (percent: number, article: string, covered = true): DelegateNumber => ({
    allowed: true,
    least: leastThatReaches(officialMembers, atLeastPercent(percent)),
    article,
    covered,
  })
  if (officialMembers === figures.delegateMinimumMembers) return share(figures.delegateSmallPercent, '57.2', false)
  if (officialMembers <= figures.delegateSmallMembers) return share(figures.delegateSmallPercent, '58.2.a')
  if (officialMembers <= figures.delegateMiddleMembers) return share(figures.delegateMiddlePercent, '58.2.b')
  if (officialMembers <= figures.delegateLargeMembers) return share(figures.delegateLargePercent, '58.2.c')
  return { allowed: true, least: figures.delegatesBeyond, article: '58.2.d', covered: true }
}
