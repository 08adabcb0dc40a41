import { foldText } from '@shared/domain/text-fold'

/** Something that can be chosen by its code or its name. */
export type ChooserOption = {
  code: string
  name: string
  /** Stands grey at the right: why it is proposed, or what else tells it apart. */
  reason?: string
  /** Why it cannot be chosen and what to choose instead; it is shown grey with these words. */
  blocked?: string
  /** Other words it is found by: tax code, former name. */
  words?: string
}

/** Proposals by code for one field: used often, used last time. A greater weight stands higher among equal hits. */
export type ChooserBoosts = ReadonlyMap<string, { reason: string; weight: number }>

type Entry = { option: ChooserOption; code: string; name: string; words: string }

/** Options prepared for search: folded once, looked through on every key. */
export type ChooserIndex = { readonly entries: readonly Entry[]; readonly byCode: ReadonlyMap<string, ChooserOption> }

const known = new WeakMap<readonly ChooserOption[], ChooserIndex>()

/** The index of a list of options. The same list gives the same index, so forty rows of a form share one. */
export function chooserIndexOf(options: readonly ChooserOption[]): ChooserIndex {
  const ready = known.get(options)
  if (ready !== undefined) return ready
  const entries = options.map((option) => ({
    option,
    code: foldText(option.code),
    name: ` ${foldText(option.name)}`,
    words: ` ${foldText(option.words ?? '')}`,
  }))
  const index = { entries, byCode: new Map(entries.map((entry) => [entry.code, entry.option])) }
  known.set(options, index)
  return index
}

/** The option a text names outright: its code in full, accents and capitals aside. */
export function optionByCode(index: ChooserIndex, typed: string): ChooserOption | null {
  return index.byCode.get(foldText(typed)) ?? null
}

/** How well an entry answers, 0 best; null when it does not. Names hold a blank in front, so ' word' is the start of a word. */
function rankOf(entry: Entry, query: string, words: readonly string[]): number | null {
  if (entry.code === query) return 0
  if (entry.code.startsWith(query)) return 1
  if (entry.name.startsWith(` ${query}`)) return 2
  if (words.every((word) => entry.name.includes(` ${word}`))) return 3
  // A code of figures alone reads from the left, as accounts do; in one with letters (TV0029) the end is what people know.
  const inCode = /[a-z]/.test(entry.code) ? entry.code : ''
  const all = words.every(
    (word) => entry.name.includes(word) || inCode.includes(word) || entry.words.includes(` ${word}`),
  )
  return all ? 4 : null
}

/**
 * The options a query finds, best first: code, start of the name, starts of words, anywhere. Within the same quality the
 * proposed come first, then the order of the list; what cannot be chosen comes after what can. An empty query finds all.
 */
export function searchChooser(index: ChooserIndex, query: string, boosts?: ChooserBoosts): ChooserOption[] {
  const wanted = foldText(query)
  const words = wanted.split(' ')
  const hits: { option: ChooserOption; rank: number; weight: number }[] = []
  for (const entry of index.entries) {
    const rank = wanted === '' ? 0 : rankOf(entry, wanted, words)
    if (rank === null) continue
    const boost = boosts?.get(entry.option.code)
    const option = boost === undefined ? entry.option : { ...entry.option, reason: boost.reason }
    hits.push({ option, rank, weight: boost?.weight ?? 0 })
  }
  const last = (option: ChooserOption) => (wanted !== '' && option.blocked !== undefined ? 1 : 0)
  return hits
    .toSorted((a, b) => last(a.option) - last(b.option) || a.rank - b.rank || b.weight - a.weight)
    .map((hit) => hit.option)
}

/** The first option that can be chosen; -1 when there is none. */
export function firstChoosable(options: readonly ChooserOption[]): number {
  return options.findIndex((option) => option.blocked === undefined)
}

/** Where a key leads from place `at` in a list of `count`: arrows by one, pages by `page`, held at the ends; null for other keys. */
export function movedChoice(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null
  const hold = (place: number) => Math.min(count - 1, Math.max(0, place))
  if (key === 'ArrowDown') return hold(at + 1)
  if (key === 'ArrowUp') return hold(at < 0 ? count - 1 : at - 1)
  if (key === 'PageDown') return hold(at + page)
  return key === 'PageUp' ? hold(at - page) : null
}
