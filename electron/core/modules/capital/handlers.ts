import type { capital as contract } from '@shared/contract/capital'
import type { CapitalProposal } from '@shared/contract/capital-proposals'
import { capitalSummaries } from '@shared/text/capital'
import type { CallContext } from '../../context'
import { capLimits, judgeCapital } from '../../law/capital-caps'
import { lawOn } from '../../law/law-figures'
import type { HandlersOf } from '../../procedure'
import { certify, recordCertificate, withdrawCertificate } from './certify'
import { capitalOfMember } from './member-capital'
import { capitalOverview } from './overview'
import { planContribution } from './plan-contribution'
import { planReduction, planRefund, planTransfer } from './plan-giving-up'
import { type Planned, subjectOf } from './planned'
import { writePlanned } from './write'

export const capital = {
  check: (context, { kind, members, change }) => {
    const { reason: _, ...answer } = judgeCapital(
      members,
      change,
      capLimits(lawOn(context.core.law, context.today()), kind),
    )
    return answer
  },
  overview: (context, { on }) => capitalOverview(context.book, context.core.law, on ?? context.today()),
  ofMember: (context, { member }) => capitalOfMember(context.book, context.core.law, member, context.today()),
  plan: (context, proposal) => planned(context, proposal).plan,

  contribute: (context, { id, ...given }) => {
    const plan = planned(context, { action: 'contribute', ...given })
    const posted = write(context, id, plan)
    const name = nameOf(context, given.member)
    context.command.summary = posted
      ? capitalSummaries.contributed(name, posted.number)
      : capitalSummaries.pledged(name)
    return { voucherId: posted?.voucherId ?? null, number: posted?.number ?? null }
  },

  reduce: (context, { id, ...given }) => {
    write(context, id, planned(context, { action: 'reduce', ...given }))
    context.command.summary = capitalSummaries.reduced(nameOf(context, given.member))
    return {}
  },

  refund: (context, { id, ...given }) => {
    const posted = postedBy(write(context, id, planned(context, { action: 'refund', ...given })))
    context.command.summary = capitalSummaries.refunded(nameOf(context, given.member), posted.number)
    return posted
  },

  transfer: (context, { id, ...given }) => {
    const posted = postedBy(write(context, id, planned(context, { action: 'transfer', ...given })))
    const [from, to] = [nameOf(context, given.member), nameOf(context, given.to)]
    context.command.summary = capitalSummaries.transferred(from, to, posted.number)
    return posted
  },

  certify,
  recordCertificate,
  withdrawCertificate,

  // Loaded when the first paper is printed: setting type is a large part of the program that posting does not need.
  printCertificate: async (context, { certificateId }) =>
    (await import('./print-certificate')).printCertificate(context, certificateId),
  printHandover: async (context, { changeId }) => (await import('./print-handover')).printHandover(context, changeId),
} satisfies HandlersOf<typeof contract>

function planned({ book, core }: CallContext, proposal: CapitalProposal): Planned {
  const figures = lawOn(core.law, proposal.date)
  const subject = subjectOf(book, figures, proposal.member)
  switch (proposal.action) {
    case 'contribute':
      return planContribution(subject, proposal)
    case 'reduce':
      return planReduction(subject, proposal)
    case 'refund':
      return planRefund(subject, proposal)
    case 'transfer':
      return planTransfer(subject, subjectOf(book, figures, proposal.to, 'to'), proposal)
  }
}

function write({ book, command }: CallContext, id: string, plan: Planned) {
  return writePlanned(book, plan, { id, sequence: command.sequence })
}

function postedBy<T>(posted: T | null): T {
  if (posted === null) throw new Error('A change of capital in money has posted no voucher.')
  return posted
}

function nameOf({ book }: CallContext, code: string): string {
  return book.ledger.memory.parties.get(code)?.name ?? code
}
