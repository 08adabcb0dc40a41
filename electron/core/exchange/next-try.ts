/** Minutes to wait after the first, second, … failure in a row; then as long as the last. */
const WAITS = [1, 5, 15, 60, 180, 360]
const MINUTE_MS = 60_000

/** When to try again after `failures` failures in a row (1, 2, …), an instant. */
export function nextTry(failures: number, now: string): string {
  return later(now, WAITS[Math.min(Math.max(failures, 1), WAITS.length) - 1] ?? 0)
}

/** An instant so many minutes later. */
export function later(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString()
}
