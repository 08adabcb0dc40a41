import { useState } from 'react'
import { forget, keep, keptUnder } from './kept'

/**
 * A form that keeps what is typed until it is saved or given up, wherever one goes meanwhile. `name` is the form's alone, with the
 * feature it is of; `start` is what it begins with where nothing was typed.
 */
export function useKeptForm<Form extends object>(name: string, start: Form | (() => Form)) {
  const [begun] = useState<Form>(start)
  const [form, setForm] = useState<Form>(() => keptUnder<Form>(name) ?? begun)
  return {
    form,
    change: (part: Partial<Form>) => {
      // On what was kept last, not on what was drawn last: two changes before the next drawing are both heard.
      const next = { ...(keptUnder<Form>(name) ?? form), ...part }
      keep(name, next)
      setForm(next)
    },
    /** Forgets what was typed and begins again. */
    clear: (again: Form = begun) => {
      forget(name)
      setForm(again)
    },
  }
}
