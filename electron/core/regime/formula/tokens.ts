/** One piece of a formula and where it begins, counted from 1. */
export type Token = { kind: 'word' | 'digits' | 'line' | 'sign'; text: string; at: number }

const PIECE = /\s*(?:([A-Za-z]+)|(\d+)|\[([0-9a-z]+)\]|([-+(),>]))/y

/** Cuts a formula into words, account digits, line references (without brackets) and signs. Throws where it finds none of these. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < end) {
    const from = PIECE.lastIndex
    const match = PIECE.exec(text)
    if (match === null)
      throw new Error(`sign ${from + 1}: nothing of the formula language begins with "${text.slice(from, from + 10)}"`)
    const [whole, word, digits, line, sign] = match
    const piece = word ?? digits ?? line ?? sign ?? ''
    const kind = word !== undefined ? 'word' : digits !== undefined ? 'digits' : line !== undefined ? 'line' : 'sign'
    tokens.push({ kind, text: piece, at: from + whole.search(/\S/) + 1 })
  }
  return tokens
}
