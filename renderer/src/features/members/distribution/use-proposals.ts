import { useDebouncedCallback } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { DistributionProposal, ProposedPlan } from '@shared/contract/distribution'
import { useState } from 'react'
import { api, core, newId } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { showFault } from '../../../ui/toast'

/** After so many ms without a key what was typed is kept in the book. */
const KEEP_AFTER_MS = 400

/** The proposals of a year as they are worked on: kept in the book shortly after each change, and when the page is left. */
export function useProposals(year: number, charterPlan: ProposedPlan) {
  const text = useText()
  const kept = useQuery(api.distribution.proposals.queryOptions({ input: { year } }))
  const [edited, setEdited] = useState<ReadonlyMap<string, DistributionProposal>>(new Map())
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const [firstId] = useState(newId)
  const [chosen, setChosen] = useState<string | null>(null)
  const told = (error: unknown) => failureWords(error, text.failure).forEach(showFault)
  const keep = (proposal: DistributionProposal) => core.distribution.saveProposal(proposal)
  const keepLater = useDebouncedCallback((proposal: DistributionProposal) => void keep(proposal).catch(told), {
    delay: KEEP_AFTER_MS,
    flushOnUnmount: true,
  })

  const first: DistributionProposal = {
    proposalId: firstId,
    year,
    name: text.distribution.firstName(1),
    plan: charterPlan,
  }
  const stored = kept.data?.proposals ?? []
  const added = [...edited.values()].filter(({ proposalId }) => stored.every((one) => one.proposalId !== proposalId))
  const all = [...stored.map((one) => edited.get(one.proposalId) ?? one), ...added].filter(
    ({ proposalId }) => !dropped.has(proposalId),
  )
  const list = kept.data !== undefined && all.length === 0 ? [first] : all
  const current = list.find(({ proposalId }) => proposalId === chosen) ?? list[0] ?? null

  const change = (proposal: DistributionProposal) => {
    setEdited((before) => new Map(before).set(proposal.proposalId, proposal))
    setChosen(proposal.proposalId)
    keepLater(proposal)
  }
  const add = (from: DistributionProposal) => {
    keepLater.flush()
    // The first one is only offered until it is touched: what is made from it keeps it.
    if (from.proposalId === firstId) change(from)
    keepLater.flush()
    change({ ...from, proposalId: newId(), name: freeName(list, text.distribution.firstName) })
  }
  return {
    ready: kept.data !== undefined,
    error: kept.error,
    list,
    current,
    choose: (proposalId: string) => {
      keepLater.flush()
      setChosen(proposalId)
    },
    change,
    add,
    remove: (proposalId: string) => {
      keepLater.cancel()
      setDropped((before) => new Set(before).add(proposalId))
      void core.distribution.deleteProposal({ proposalId }).catch(told)
    },
    /** Keeps the proposal now: before it is printed or put to the meeting. */
    settle: async (proposal: DistributionProposal): Promise<boolean> => {
      keepLater.cancel()
      try {
        await keep(proposal)
        return true
      } catch (error) {
        told(error)
        return false
      }
    },
  }
}

/** The first numbered name that no proposal has. */
function freeName(list: readonly DistributionProposal[], named: (number: number) => string): string {
  const taken = new Set(list.map(({ name }) => name))
  let number = list.length + 1
  while (taken.has(named(number))) number += 1
  return named(number)
}

export type Proposals = ReturnType<typeof useProposals>
