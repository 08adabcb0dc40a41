import { useQuery } from '@tanstack/react-query'
import type { DistributionFacts, ProposedPlan, SubmittedDistribution } from '@shared/contract/distribution'
import { type ReactNode, useState } from 'react'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { ProposalView } from './proposal-view'
import { StandingView } from './standing-view'
import { type Proposals, useProposals } from './use-proposals'
import classes from './distribution.module.css'

/** One year: its facts once they are read, then its proposals and what was put to the meeting. */
export function DistributionYear({ year, years }: { year: number; years: ReactNode }) {
  const text = useText()
  const facts = useQuery(api.distribution.facts.queryOptions({ input: { year } }))
  const submitted = useQuery(api.distribution.submitted.queryOptions({ input: { year } }))
  const error = facts.error ?? submitted.error
  if (error !== null)
    return failureWords(error, text.failure).map((words) => (
      <Note key={words} tone="red" urgent>
        {words}
      </Note>
    ))
  if (facts.data === undefined || submitted.data === undefined)
    return <ProgressBar what={text.distribution.loading} done={0} total={0} />
  return <Loaded {...facts.data} years={years} distributions={submitted.data.distributions} />
}

type LoadedProps = {
  facts: DistributionFacts
  charterPlan: ProposedPlan
  distributions: readonly SubmittedDistribution[]
  years: ReactNode
}

function Loaded({ facts, charterPlan, distributions, years }: LoadedProps) {
  const proposals = useProposals(facts.year, charterPlan)
  const standing = distributions.find(({ state }) => state !== 'rejected' && state !== 'reversed') ?? null
  const [shown, setShown] = useState<string | null>(standing?.distributionId ?? null)
  const submitted = distributions.find(({ distributionId }) => distributionId === shown) ?? null
  const chips = (
    <Chips proposals={proposals} distributions={distributions} submitted={submitted} years={years} onShow={setShown} />
  )
  if (submitted !== null) return <StandingView key={submitted.distributionId} distribution={submitted} chips={chips} />
  if (proposals.current === null) return <ProgressBar what="" done={0} total={0} />
  return (
    <ProposalView
      facts={facts}
      proposals={proposals}
      proposal={proposals.current}
      standing={standing}
      chips={chips}
      onSubmitted={setShown}
    />
  )
}

type ChipsProps = {
  proposals: Proposals
  distributions: readonly SubmittedDistribution[]
  submitted: SubmittedDistribution | null
  years: ReactNode
  onShow: (distributionId: string | null) => void
}

/** The year, its proposals and what was put to the meeting, each a button that shows it. */
function Chips({ proposals, distributions, submitted, years, onShow }: ChipsProps) {
  const say = useText().distribution
  return (
    <>
      {years}
      <span className={classes.head} role="group" aria-label={say.proposals}>
        {proposals.list.map(({ proposalId, name }) => (
          <button
            key={proposalId}
            type="button"
            className={classes.chip}
            aria-pressed={submitted === null && proposalId === proposals.current?.proposalId}
            onClick={() => {
              onShow(null)
              proposals.choose(proposalId)
            }}
          >
            {name}
          </button>
        ))}
        {distributions.map(({ distributionId, name, state }) => (
          <button
            key={distributionId}
            type="button"
            className={classes.chip}
            aria-pressed={distributionId === submitted?.distributionId}
            onClick={() => onShow(distributionId)}
          >
            {`${say.submittedChip[state]}: ${name}`}
          </button>
        ))}
      </span>
    </>
  )
}
