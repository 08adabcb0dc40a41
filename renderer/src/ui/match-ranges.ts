import { foldText } from '@shared/domain/text-fold'

/** A stretch of a text, from `start` up to but without `end`, in code units of the text itself. */
export type MatchRange = { start: number; end: number }

/** A text without accents that still knows where each of its letters came from. */
type TracedFold = { folded: string; origin: number[] }

function foldTraced(text: string): TracedFold {
  let folded = ''
  const origin: number[] = []
  let at = 0
  for (const sign of text) {
    const plain = /\s/.test(sign) ? ' ' : foldText(sign)
    for (let i = 0; i < plain.length; i++) origin.push(at)
    folded += plain
    at += sign.length
  }
  origin.push(text.length)
  return { folded, origin }
}

/** Where `word` occurs, at the start of a word if it does so anywhere, else in the middle of one; -1 if nowhere. */
function placeOf(folded: string, word: string): number {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(folded.charAt(at - 1))) return at
  }
  return folded.indexOf(word)
}

/**
 * The stretches of `text` that a query found, to be underlined: the query as a whole where it stands, else each of its
 * words. Accents and capitals do not matter. Ranges are in order and do not overlap.
 */
export function matchRanges(text: string, query: string): MatchRange[] {
  const wanted = foldText(query)
  if (wanted === '') return []
  const { folded, origin } = foldTraced(text.normalize('NFC'))
  const words = placeOf(folded, wanted) >= 0 ? [wanted] : wanted.split(' ')
  const found: MatchRange[] = []
  for (const word of words) {
    const at = placeOf(folded, word)
    if (at < 0) continue
    const start = origin[at] ?? 0
    const end = origin[at + word.length] ?? text.length
    if (!found.some((range) => start < range.end && end > range.start)) found.push({ start, end })
  }
  return found.toSorted((a, b) => a.start - b.start)
}
