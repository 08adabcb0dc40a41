// What was typed and not yet saved, as long as the window lives: leaving a place does not lose it.
const kept = new Map<string, unknown>()
let keeper = ''

/** Says for whom it is kept, a person in a book; when that is somebody else, or another book, what was typed is gone. */
export function keepFor(person: string, bookId: string): void {
  const next = `${bookId} ${person}`
  if (next === keeper) return
  keeper = next
  kept.clear()
}

/** What was kept under the name of a form, undefined when nothing is. A name is of one form, which gives the type. */
export function keptUnder<T>(name: string): T | undefined {
  return kept.get(name) as T | undefined
}

/** Keeps what was typed in a form under its name. */
export function keep(name: string, typed: unknown): void {
  kept.set(name, typed)
}

/** Forgets what was typed in a form: it was saved, or given up. */
export function forget(name: string): void {
  kept.delete(name)
}
