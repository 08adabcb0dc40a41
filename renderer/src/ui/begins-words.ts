import { foldText } from '@shared/domain/text-fold'

/** True when every word of the query begins a word of the text; accents and capitals do not matter. An empty query finds nothing. */
export function beginsWords(text: string, query: string): boolean {
  const wanted = foldText(query)
  if (wanted === '') return false
  const found = ` ${foldText(text)}`
  return wanted.split(' ').every((word) => found.includes(` ${word}`))
}
