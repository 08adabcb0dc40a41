import { printWords } from '@shared/text/print-words'
import type { OpenBook } from './open-book'

/** What stands across every print of a book that is not a co-operative's own: the sample's mark, and that of a rehearsal. */
export function marksOf({ profile, copyOrigin }: OpenBook): string[] {
  return [
    ...(profile.sample === 1 ? [printWords.sample] : []),
    ...(copyOrigin?.purpose === 'rehearsal' ? [printWords.rehearsal] : []),
  ]
}
