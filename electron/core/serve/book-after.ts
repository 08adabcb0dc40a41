import type { OpenFile } from '@shared/bridge/messages'

const OPENING = ['books.open', 'books.create', 'books.createSample']

/** What a call's answer says about the open book, or null when the call does not change which book is open. */
export function bookAfter(path: readonly string[], output: unknown): OpenFile | null {
  const name = path.join('.')
  if (name === 'books.close') return { file: null, readOnly: false }
  if (!OPENING.includes(name) || typeof output !== 'object' || output === null) return null
  const { file, readOnly } = output as { file?: unknown; readOnly?: unknown }
  return typeof file === 'string' ? { file, readOnly: readOnly === true } : null
}
