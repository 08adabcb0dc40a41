import { ProposedPlan } from '@shared/contract/distribution'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { readResolution } from '../../membership/resolutions'
import { refuse, refuseAll } from '../../refusal'
import { distributionFacts } from './facts'
import { worksheetOf } from './plan'
import { insertDistribution, insertOutcome, proposalById } from './store'
import { submittedDistribution, submittedDistributions } from './submitted'
import { approvedPostings, postChecked } from './vouchers'

/**
 * Puts a proposal to the general meeting: kept with the facts and the result as they are now, so that the same paper can be printed
 * again. Refuses what the law refuses, and a second one while the year waits for the meeting or is distributed.
 */
export function submitProposal(context: CallContext, { id, proposalId }: { id: string; proposalId: string }) {
  const { connection } = context.book
  const proposal = connection.get(proposalById, { proposalId })
  if (!proposal) return refuse({ code: 'distribution-unknown', value: proposalId })
  const { year, name } = proposal
  const standing = submittedDistributions(connection, year).find(
    ({ state }) => state !== 'rejected' && state !== 'reversed',
  )
  if (standing) refuse({ code: 'distribution-standing', data: { year, name: standing.name } })
  const facts = distributionFacts(context.book, context.core.law, year)
  const plan = ProposedPlan.parse(JSON.parse(proposal.plan))
  const { faults, result } = worksheetOf(facts, plan)
  refuseAll(faults)
  if (result === null || result.postings.length === 0) return refuse({ code: 'nothing-to-distribute', data: { year } })
  connection.run(insertDistribution, {
    distributionId: id,
    year,
    name,
    plan: JSON.stringify(plan),
    result: JSON.stringify({ facts, result }),
    submittedOn: context.today(),
    commandSequence: context.command.sequence,
  })
  context.command.summary = summaries.distributionSubmitted({ year, name })
  return { distributionId: id }
}

type Answer = { id: string; distributionId: string; resolutionId: string }

/**
 * The general meeting approved (Law 17/2023/QH15 articles 64.2, 70.2, 86): one voucher on the resolution's date, which lies after the year
 * distributed (reading 47). Refuses without such a resolution, and when the books no longer say what the meeting was shown.
 */
export function postApproved(context: CallContext, { id, distributionId, resolutionId }: Answer) {
  const { book, command } = context
  const distribution = waiting(context, distributionId)
  const { year, facts, name } = distribution
  const resolution = meetingsResolution(context, resolutionId)
  if (resolution.date <= facts.to)
    refuse({
      code: 'distribution-too-early',
      column: 'resolutionId',
      data: { year, date: resolution.date, to: facts.to },
    })
  const now = distributionFacts(book, context.core.law, year)
  const same = JSON.stringify([now.afterTax, now.losses]) === JSON.stringify([facts.afterTax, facts.losses])
  if (!same) refuse({ code: 'distribution-stale', data: { year } })
  const description = summaries.distributionPosted({ year, number: resolution.number })
  const postings = approvedPostings(book, distribution)
  const posted = postChecked(book, { uid: id, date: resolution.date, description, postings }, command.sequence)
  book.connection.run(insertOutcome, { distributionId, approved: 1, resolutionId, voucherId: posted.voucherId })
  command.summary = `${description}: ${posted.number}, ${name}`
  return posted
}

/** The general meeting did not approve: what was put to it stands, and another may be. */
export function rejectSubmitted(context: CallContext, { distributionId, resolutionId }: Answer) {
  const { year, name } = waiting(context, distributionId)
  const { number } = meetingsResolution(context, resolutionId)
  context.book.connection.run(insertOutcome, { distributionId, approved: 0, resolutionId, voucherId: null })
  context.command.summary = summaries.distributionRejected({ year, name, number })
  return {}
}

function waiting({ book }: CallContext, distributionId: string) {
  const distribution = submittedDistribution(book.connection, distributionId)
  if (distribution.state !== 'submitted') refuse({ code: 'distribution-answered', data: { name: distribution.name } })
  return distribution
}

function meetingsResolution({ book }: CallContext, resolutionId: string) {
  const resolution = readResolution(book.connection, resolutionId)
  if (!resolution || resolution.voidNote !== null || resolution.body !== 'generalMeeting')
    return refuse({
      code: 'distribution-resolution',
      column: 'resolutionId',
      data: { number: resolution?.number ?? null },
    })
  return resolution
}
