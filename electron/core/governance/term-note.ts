import { termNoteWords } from '@shared/text/term-note'
import { toNfc } from '@shared/domain/text-fold'
import type { Connection } from '../db/connection'
import { postsOn } from './posts-on'

/**
 * What stands under the signatures of a paper of a day where one of those who sign it holds a post whose term was over by then and nobody was
 * elected or appointed anew (reading 13): the paper is signed all the same, and whoever reads it sees that. '' where no term is over.
 */
export function termNote(connection: Connection, date: string, names: readonly string[]): string {
  const signing = new Set(names.map(toNfc).filter((name) => name !== ''))
  const over = postsOn(connection, date).filter(
    ({ name, termEndsOn }) => termEndsOn !== null && termEndsOn < date && signing.has(toNfc(name)),
  )
  return termNoteWords(over.map(({ kind, name, termEndsOn }) => ({ kind, name, endedOn: termEndsOn ?? '' })))
}

/** A letter with that note under its signatures, as of its own day, or of the day it is printed while it bears none. */
export function withTermNote<L extends { date: string | null; signatures: readonly { name: string }[] }>(
  connection: Connection,
  letter: L,
  today: string,
): L & { signerNote: string } {
  const names = letter.signatures.map(({ name }) => name)
  return { ...letter, signerNote: termNote(connection, letter.date ?? today, names) }
}
