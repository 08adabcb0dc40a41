import { type distribution as contract, ProposedPlan } from '@shared/contract/distribution'
import { fault } from '@shared/text/fault'
import { summaries } from '@shared/text/summaries'
import { computeDistribution } from '../../law/distribution/compute'
import { lawOn } from '../../law/law-figures'
import { charterOn } from '../../membership/charter'
import { chainOpening, type HandlersOf } from '../../procedure'
import { Refusal } from '../../refusal'
import { bankFile } from './bank-file'
import { distributionFacts } from './facts'
import { payMembers } from './pay'
import { charterPlan, worksheetOf } from './plan'
import { dropProposal, keepProposal, proposalsOfYear } from './store'
import { postApproved, rejectSubmitted, submitProposal } from './submit'
import { submittedDistribution, submittedDistributions } from './submitted'

export const distribution = {
  compute: (context, plan) => {
    const { externalFundFloorPercent, useAndLabourFloorPercent } = lawOn(context.core.law, context.today())
    const computed = computeDistribution(plan, {
      externalFundPercent: externalFundFloorPercent,
      internalFundPercent: 0,
      useAndLabourPercent: useAndLabourFloorPercent,
    })
    if (computed.result === null) throw new Refusal(computed.faults.map(fault))
    return computed.result
  },

  years: ({ book }) => ({ years: [...book.ledger.memory.closedYears].sort((a, b) => b - a) }),

  facts: ({ book, core }, { year }) => {
    const facts = distributionFacts(book, core.law, year)
    return { facts, charterPlan: charterPlan(charterOn(book.connection, facts.to)) }
  },

  worksheet: ({ book, core }, { year, plan }) => worksheetOf(distributionFacts(book, core.law, year), plan),

  proposals: ({ book }, { year }) => ({
    proposals: book.connection
      .all(proposalsOfYear, { year })
      .map(({ plan, updatedAt: _, ...row }) => ({ ...row, plan: ProposedPlan.parse(JSON.parse(plan)) })),
  }),
  saveProposal: (context, { plan, ...proposal }) => {
    const updatedAt = context.now()
    context.book.connection.run(keepProposal, { ...proposal, plan: JSON.stringify(plan), updatedAt })
    return {}
  },
  deleteProposal: ({ book }, { proposalId }) => {
    book.connection.run(dropProposal, { proposalId })
    return {}
  },

  submit: submitProposal,
  submitted: ({ book }, { year }) => ({ distributions: submittedDistributions(book.connection, year) }),
  post: postApproved,
  reject: rejectSubmitted,
  pay: payMembers,
  bankFile: (context, recorded) => {
    const { connection } = context.book
    const distribution = submittedDistribution(connection, recorded.distributionId)
    const summary = summaries.bankFileMade(distribution.year, recorded.members.length)
    chainOpening(context, 'distribution.bankFile', { recorded, summary })
    return bankFile(connection, distribution, recorded)
  },

  print: async ({ book, core }, { source }) => {
    // Loaded when the first paper is printed: setting type is a large part of the program that typing does not need.
    const { printProposal } = await import('./print')
    return printProposal(book, core, source)
  },
  printMembers: async ({ book, core }, { source, members }) => {
    const { printMemberPages } = await import('./print')
    return printMemberPages(book, core, source, members ?? null)
  },
} satisfies HandlersOf<typeof contract>
