import type { CoreState } from '../context'
import { BookUnusable } from '../db/unusable'
import { openBook, openForReading, type OpenBook, type OpenBookOptions } from './open-book'

export type OpenIntoOptions = { readOnly?: boolean; backUp?: OpenBookOptions['backUp'] }

/**
 * Opens a book as the core's one open book, closing the one before only when the new one is open. A damaged book that can still be
 * read is opened for reading only, so that what can be saved can be seen; otherwise BookUnusable says why not.
 */
export function openBookInto(core: CoreState, file: string, { readOnly = false, backUp }: OpenIntoOptions = {}): OpenBook {
  const before = core.open
  if (before?.file === file && before.readOnly === readOnly) return before
  // The same file cannot be held twice: its own writer's lock would refuse it.
  if (before?.file === file) closeOpen(core)
  const opened = openOrRescue(core, file, readOnly, backUp)
  if (core.open !== null) closeOpen(core)
  core.open = opened
  return opened
}

function openOrRescue(core: CoreState, file: string, readOnly: boolean, backUp: OpenBookOptions['backUp']): OpenBook {
  try {
    return openBook(file, { regime: core.regime, readOnly, ...(backUp ? { backUp } : {}) })
  } catch (error) {
    if (!(error instanceof BookUnusable) || error.kind !== 'damaged') throw error
    try {
      return openForReading(file, core.regime, error.message)
    } catch {
      // Not even readable: the first reason is the one to tell.
      throw error
    }
  }
}

/** Closes the open book; the core goes on without one. */
export function closeOpen(core: CoreState): void {
  const { open } = core
  core.open = null
  open?.close()
}
