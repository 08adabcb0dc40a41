import type { ModuleResult } from '../domain/training-findings'

/**
 * How a learner stands with a module of a short course in a sentence (Circular 43/2015/TT-BLĐTBXH): 'Không đạt ở lần kiểm tra đầu; còn được
 * kiểm tra lại 2 lần.' `tests` is how many there may be, the first among them.
 */
export function shortSentence({ standing, attempt }: ModuleResult, tests: number): string {
  const taken = attempt ?? 1
  const which = taken === 1 ? 'lần kiểm tra đầu' : `lần kiểm tra lại thứ ${taken - 1}`
  if (standing === 'passed') return `Đạt ở ${which}.`
  if (standing === 'retake') return `Không đạt ở ${which}; còn được kiểm tra lại ${tests - taken} lần.`
  if (standing === 'failed') return `Không đạt ở ${which}, hết lượt kiểm tra lại.`
  return 'Chưa kiểm tra.'
}
