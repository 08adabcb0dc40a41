import type { GovernanceForm } from '@shared/contract/books'
import type { LawFigures } from '../law-figures'

type SizeFigures = Pick<LawFigures, 'boardMinimum' | 'boardMaximum' | 'supervisoryMinimum' | 'supervisoryMaximum'>

/** A body with too few or too many seats, or one that the form of governance does not have. */
export type SizeBreach = {
  body: 'board' | 'supervisors'
  count: number
  problem: 'tooFew' | 'tooMany' | 'noSuchBody'
  limit: number
  article: string
}

/**
 * The sizes of the bodies (R25): in the full form a board of 3 to 15 (article 65.1) and a supervisory board of 1 to 7 (69.1). The
 * simplified form has a director and kiểm soát viên, at least one, whose number the law leaves open, and no board (56.1.b).
 */
export function sizeBreaches(
  form: GovernanceForm,
  { board, supervisors }: { board: number; supervisors: number },
  figures: SizeFigures,
): SizeBreach[] {
  const breaches: SizeBreach[] = []
  const judge = (body: SizeBreach['body'], count: number, [least, most]: [number, number], article: string) => {
    if (count < least) breaches.push({ body, count, problem: 'tooFew', limit: least, article })
    if (count > most) breaches.push({ body, count, problem: 'tooMany', limit: most, article })
  }
  if (form === 'full') {
    judge('board', board, [figures.boardMinimum, figures.boardMaximum], '65.1')
    judge('supervisors', supervisors, [figures.supervisoryMinimum, figures.supervisoryMaximum], '69.1')
    return breaches
  }
  if (board > 0) breaches.push({ body: 'board', count: board, problem: 'noSuchBody', limit: 0, article: '56.1.b' })
  judge('supervisors', supervisors, [1, Number.POSITIVE_INFINITY], '56.1.b')
  return breaches
}

/** A supervisory board of one: that member is its head (article 69.1). */
export function isHeadAlone(supervisors: number): boolean {
  return supervisors === 1
}
