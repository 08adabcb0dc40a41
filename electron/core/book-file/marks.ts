import { printWords } from '@shared/text/print-words'
import type { OpenBook } from './open-book'

/** What stands across every print of a book that is not a co-operative's own: the sample's mark, a lesson's, a rehearsal's. */
export function marksOf({ profile, copyOrigin }: OpenBook): string[] {
  return [
    ...(profile.sample === 1 ? [printWords.sample] : []),
    ...(profile.kind === 'practice' ? [printWords.practice] : []),
    ...(copyOrigin?.purpose === 'rehearsal' ? [printWords.rehearsal] : []),
  ]
}
