/** The fault F8 leads to: the next, with `backwards` the one before, around the end; -1 when there is none. */
export function nextFault(active: number, count: number, backwards: boolean): number {
  if (count === 0) return -1
  if (active < 0) return backwards ? count - 1 : 0
  return (active + (backwards ? -1 : 1) + count) % count
}
