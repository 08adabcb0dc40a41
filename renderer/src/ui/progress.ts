/** How far a long piece of work has come; `total` is 0 while it is not known. */
export type HowFar = { done: number; total: number }

/** Whole percent done, 0 to 100; null while the whole is not known. */
export function percentDone({ done, total }: HowFar): number | null {
  if (total <= 0) return null
  return Math.min(100, Math.max(0, Math.floor((done / total) * 100)))
}

/** What waiting looks like: nothing at first, then a quiet bar, then what is done, how far, and a way to stop. */
export type WaitStage = 'nothing' | 'quiet' | 'told'

/** The stage after so many milliseconds: under 100 nothing, under a second quiet. */
export function waitStage(milliseconds: number): WaitStage {
  if (milliseconds < 100) return 'nothing'
  return milliseconds < 1000 ? 'quiet' : 'told'
}
