import { type Mark, type MarkKind, markText, OUTCOME_REACHED } from '../domain/training'

/** A mark as it is shown: '7,5'; the outcome of a short course's test in words. */
export function markShown(kind: MarkKind, value: Mark): string {
  if (kind !== 'outcome') return markText(value)
  return value === OUTCOME_REACHED ? outcomeWords.reached : outcomeWords.missed
}

/** Which test of a short course a place is: the first, or a retake. */
export function testName(place: number): string {
  return place === 1 ? 'kiểm tra lần đầu' : `kiểm tra lại lần ${place - 1}`
}

/** What becomes of a test of a short course, and of the course (Circular 43/2015/TT-BLĐTBXH). */
export const outcomeWords = { reached: 'Đạt', missed: 'Không đạt' } as const

/** The same in the cell of a grid, where there is room for two letters. */
export const outcomeLetters = { reached: 'Đ', missed: 'KĐ' } as const
