import { useState } from 'react'

// What was typed and not yet posted, by form and member: leaving the place does not lose it.
const kept = new Map<string, object>()

/** A form's fields kept until they are posted or given up; `start` is what they begin with. */
export function useKeptForm<Form extends object>(key: string, start: Form) {
  // Only this function writes under a key, and always the form of that key.
  const [form, setForm] = useState(() => (kept.get(key) as Form | undefined) ?? start)
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part }
    kept.set(key, next)
    setForm(next)
  }
  return { form, change, forget: () => void kept.delete(key) }
}
