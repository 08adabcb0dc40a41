import { useState } from 'react'

/** What was typed and not yet saved, by the form's name: leaving the place does not lose it. */
const kept = new Map<string, object>()

/** A form that keeps what is typed while the program runs, until it is saved or given up. */
export function useKeptForm<Form extends object>(name: string, start: Form) {
  // Only this hook writes the map, and a name is of one form.
  const [form, setForm] = useState<Form>(() => (kept.get(name) as Form | undefined) ?? start)
  return {
    form,
    change: (part: Partial<Form>) => {
      const next = { ...form, ...part }
      kept.set(name, next)
      setForm(next)
    },
    /** Forgets what was typed and begins again. */
    clear: () => {
      kept.delete(name)
      setForm(start)
    },
  }
}
