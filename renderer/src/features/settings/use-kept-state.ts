import { useState } from 'react'

/** What was typed and not yet saved, by form and book, as long as the window lives. */
const kept = new Map<string, unknown>()

/**
 * The state of a form that outlives its page: leaving for another place and coming back finds it as it was typed. `null` means
 * untouched. The key names the form and the book.
 */
export function useKeptState<T>(key: string): [T | null, (next: T | null) => void] {
  // Only this hook writes the map, always with the type of its own key.
  const [value, setValue] = useState<T | null>(() => (kept.get(key) as T | undefined) ?? null)
  const set = (next: T | null) => {
    if (next === null) kept.delete(key)
    else kept.set(key, next)
    setValue(next)
  }
  return [value, set]
}
