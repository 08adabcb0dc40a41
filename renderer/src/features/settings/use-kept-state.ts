import { useState } from 'react'
import { forget, keep, keptUnder } from '../../ui/kept'

/**
 * The state of a form that outlives its page: leaving for another place and coming back finds it as it was typed. `null` means
 * untouched. The key names the form and the book.
 */
export function useKeptState<T>(key: string): [T | null, (next: T | null) => void] {
  const [value, setValue] = useState<T | null>(() => keptUnder<T>(key) ?? null)
  const set = (next: T | null) => {
    if (next === null) forget(key)
    else keep(key, next)
    setValue(next)
  }
  return [value, set]
}
