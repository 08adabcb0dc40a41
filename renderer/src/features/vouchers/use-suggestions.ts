import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Suggestion } from '@shared/contract/vouchers'
import { api } from '../../client/client'
import type { BookFacts } from './book-facts'
import type { Draft, Line } from './draft'

/** The pause after a key before habits are asked for, in ms. */
const PAUSE = 120

const none: readonly Suggestion[] = []

/** What was posted before: under the words of a line, and in general under its kind of voucher. */
export type Habits = {
  /** By the words of the line, else of the voucher; empty when nothing was posted under them, or there are none. */
  byWords: readonly Suggestion[]
  /** The words they were asked by. */
  words: string
  /** By the kind of voucher alone. */
  byKind: readonly Suggestion[]
}

/** What was posted before that may help with the line being typed. */
export function useSuggestions(draft: Draft, line: Line, facts: BookFacts): Habits {
  const known = (code: string | null) => (facts.account(code)?.leaf === true ? code : null)
  const words = (line.description.trim() || draft.description.trim()).slice(0, 500)
  const [asked] = useDebouncedValue(words, PAUSE)
  const sides = { debit: known(line.debit), credit: known(line.credit) }
  const own = useQuery({
    ...api.vouchers.suggest.queryOptions({ input: { kind: draft.kind, description: asked, ...sides } }),
    enabled: asked !== '' && draft.kind !== '',
    placeholderData: keepPreviousData,
  })
  const general = useQuery({
    ...api.vouchers.suggest.queryOptions({ input: { kind: draft.kind, description: '' } }),
    enabled: draft.kind !== '',
    placeholderData: keepPreviousData,
  })
  const byWords = words === '' ? none : (own.data?.suggestions ?? none)
  return { byWords, words: byWords.length === 0 ? '' : words, byKind: general.data?.suggestions ?? none }
}
