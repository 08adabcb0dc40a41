import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { Fault } from '@shared/contract/refusal'
import { useMemo, useState } from 'react'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import type { BookFacts } from './book-facts'
import type { Draft } from './draft'
import { inFormOrder, type Lack, missingIn, unreadIn, wrongIn } from './missing'
import type { Effect } from './posting-effect'
import { voucherOf } from './voucher-of-draft'

/** The pause after a key before the core is asked, in ms. */
const PAUSE = 250

/** What the core refused when the draft was posted; it holds until the draft changes. */
export type Refused = { draft: Draft; faults: readonly Fault[]; keys: readonly number[] }

type Answer = { faults: readonly Fault[]; warnings: readonly Fault[]; effects: readonly Effect[] }

/**
 * All that keeps the draft from being posted, in the order of the form, and what posting would change. What is missing is
 * known at once; what the ledger says of the rest follows a moment after the last key.
 */
export function useCheck(draft: Draft, facts: BookFacts, refused: Refused | null) {
  const say = useText().vouchers.entry
  const [settled] = useDebouncedValue(draft, PAUSE)
  const sent = useMemo(() => voucherOf(settled), [settled])
  const input = sent?.voucher ?? null
  const check = useQuery({
    ...api.vouchers.check.queryOptions({
      input: input ?? { id: '-', kind: '', date: '', description: '', postings: [] },
    }),
    enabled: input !== null && input.postings.length > 0,
    gcTime: 0,
  })
  // The last answer stays until the next one, with the lines it was an answer to.
  const [shown, setShown] = useState<{ answer: Answer; keys: readonly number[] } | null>(null)
  if (check.data !== undefined && sent !== null && shown?.answer !== check.data) {
    setShown({ answer: check.data, keys: sent.keys })
  }
  /** What the form itself sees missing in a draft, without asking the core. */
  const ownLacks = (of: Draft): Lack[] =>
    inFormOrder([...missingIn(of, facts.wantsParty), ...unreadIn(of, say.unreadAmount)], of)
  const lacks = useMemo(() => {
    const found: Lack[] = [...missingIn(draft, facts.wantsParty), ...unreadIn(draft, say.unreadAmount)]
    if (shown !== null) found.push(...wrongIn(shown.answer.faults, shown.keys, draft))
    if (refused?.draft === draft) found.push(...wrongIn(refused.faults, refused.keys, draft))
    return inFormOrder(withoutRepeats(found), draft)
  }, [draft, facts, say, shown, refused])
  return {
    lacks,
    ownLacks,
    effects: input === null || input.postings.length === 0 ? [] : (shown?.answer.effects ?? []),
    /** What the law asks for that no voucher tells, each sentence once; it may be posted all the same. */
    warnings: input === null || input.postings.length === 0 ? [] : sentencesOf(shown?.answer.warnings ?? []),
    checking: settled !== draft || check.isFetching,
    error: check.error,
  }
}

function sentencesOf(faults: readonly Fault[]): string[] {
  return [...new Set(faults.map(({ message }) => message))]
}

/** One lack a place and sentence: the core says again on posting what it said on checking. */
function withoutRepeats(lacks: readonly Lack[]): Lack[] {
  const seen = new Set<string>()
  return lacks.filter((lack) => {
    const name = `${lack.key} ${lack.field} ${lack.message}`
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
