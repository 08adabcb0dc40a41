import type { CharterValues } from '@shared/contract/charter'
import type { Fault } from '@shared/contract/refusal'
import { capArticles } from '@shared/text/capital-articles'
import { fault } from '@shared/text/fault'
import {
  type CapAnswer,
  type CapitalHolder,
  type CapitalMove,
  capLimits,
  type CapLimits,
  judgeCapital,
} from '../law/capital-caps'
import type { LawFigures } from '../law/law-figures'
import { paymentDeadline } from '../law/payment-deadline'
import { plain } from '../db/statement'
import type { Connection } from '../db/connection'
import type { Ledger } from '../ledger/ledger'
import { refuseAll } from '../refusal'
import { insertCapitalChange, paidCapitalOn } from './capital-changes'
import { charterOn } from './charter'

type HolderRow = { code: string; type: CapitalHolder['type']; capital: number; nationality: string; stage: string }

const holderRows = plain<Record<string, never>, HolderRow>(
  `SELECT code, type, pledgedCapital AS capital, nationality, stage FROM member
   WHERE stage <> 'rejected' OR leftOn IS NOT NULL ORDER BY code`,
)

/** Where nobody is a member: after leaving, and until an application is admitted. */
export const noMember: ReadonlySet<string> = new Set(['left', 'applied', 'rejected'])

/**
 * Everybody in the register with their pledge: the charter capital of article 74. Whoever is not of Viet Nam is foreign; of who has left,
 * only what is still to be given back counts (article 78.2.b).
 */
export function capitalHolders(connection: Connection): CapitalHolder[] {
  const paid = paidCapitalOn(connection, '9999-12-31')
  return connection.all(holderRows, {}).map(({ nationality, stage, ...holder }) => ({
    ...holder,
    capital: noMember.has(stage) ? Math.min(holder.capital, Math.max(paid.get(holder.code) ?? 0, 0)) : holder.capital,
    foreign: nationality !== 'VN',
  }))
}

/** The bounds that hold in a co-operative on a day: the law's figures under its charter's stricter ones. */
export function limitsOf(figures: LawFigures, charter: CharterValues): CapLimits {
  return capLimits(figures, 'HTX', charter)
}

/** Why article 74 refuses a change of capital, in words; none when it allows it or only warns. `name` is the member's. */
export function capFaults(
  answer: CapAnswer,
  limits: CapLimits,
  { name, column = 'amount' }: { name: string; column?: string },
): Fault[] {
  if (answer.outcome !== 'refused') return []
  const { part, total, member, article } = answer
  switch (answer.reason) {
    case 'minimum':
      return [fault({ code: 'capital-below-minimum', column, data: { name, amount: part, limit: limits.minimum } })]
    case 'nonContributing':
      return [fault({ code: 'member-non-contributing-with-capital', column, data: { party: member } })]
    case 'notMember':
      return [fault({ code: 'member-unknown', column: 'member', value: member, data: { party: member } })]
    case 'alreadyMember':
      return [fault({ code: 'member-exists', column: 'member', value: member, data: { party: member } })]
    case 'amount':
      return [fault({ code: 'amount-zero', column })]
    case 'tooMuch':
      return [fault({ code: 'capital-beyond-share', column, data: { name, amount: part } })]
    default:
      return [overCap(article, { column, data: { amount: part, limit: total } }, name, limits)]
  }
}

function overCap(
  article: string,
  { column, data }: { column: string; data: { amount: number; limit: number } },
  name: string,
  limits: CapLimits,
): Fault {
  if (article === capArticles.contributing)
    return fault({ code: 'capital-associates-over', column, data: { ...data, value: limits.contributingPercent } })
  if (article === capArticles.foreign)
    return fault({ code: 'capital-foreign-over', column, data: { ...data, value: limits.foreignPercent } })
  return fault({ code: 'capital-member-over', column, data: { ...data, name, value: limits.officialPercent } })
}

/** What a change of capital comes to by article 74 on the register as it stands. */
export function judgeMove(
  connection: Connection,
  move: CapitalMove,
  { figures, date }: { figures: LawFigures; date: string },
): { answer: CapAnswer; limits: CapLimits } {
  const limits = limitsOf(figures, charterOn(connection, date))
  return { answer: judgeCapital(capitalHolders(connection), move, limits), limits }
}

/** A pledge as an admission makes it: of whom, from when, how much, and by which decision; `dueOn` null takes the charter's term. */
export type NewPledge = {
  member: string
  date: string
  amount: number
  dueOn: string | null
  resolutionId: string | null
  commandSequence: number
}

/**
 * Records what an admitted member pledges, with the last day to pay it (Law 17/2023/QH15 article 74.4: six months at most). The member
 * is in the register already, without capital. Refuses with the article what goes over the bounds of article 74, stays below the
 * charter's minimum, or would be paid too late.
 */
export function recordPledge(ledger: Ledger, figures: LawFigures, pledge: NewPledge): void {
  const { connection } = ledger
  refuseAll(pledgeFaults(ledger, figures, pledge))
  const { member, date, amount, resolutionId, commandSequence } = pledge
  insertCapitalChange(connection, {
    uid: `pledge ${commandSequence} ${member}`,
    member,
    date,
    kind: 'pledge',
    pledged: amount,
    dueOn: pledge.dueOn ?? paymentDeadline(date, charterOn(connection, date).contributionMonths, figures.paymentMonths),
    other: null,
    resolutionId,
    voucherId: null,
    asset: null,
    note: '',
    commandSequence,
  })
}

/** Why a pledge would be refused; the same judgement before it is written, for a screen. The member may not be in the register yet. */
export function pledgeFaults(
  ledger: Ledger,
  figures: LawFigures,
  {
    member,
    date,
    amount,
    dueOn,
    type,
    foreign,
  }: Omit<NewPledge, 'resolutionId' | 'commandSequence'> & {
    type?: CapitalHolder['type']
    foreign?: boolean
  },
): Fault[] {
  const { connection, memory } = ledger
  const charter = charterOn(connection, date)
  const limits = limitsOf(figures, charter)
  const holders = capitalHolders(connection)
  const known = holders.find(({ code }) => code === member)
  const answer = judgeCapital(
    holders.filter((holder) => holder !== known),
    {
      action: 'admit',
      code: member,
      type: known?.type ?? type ?? 'official',
      amount: amount + (known?.capital ?? 0),
      foreign: known?.foreign ?? foreign ?? false,
    },
    limits,
  )
  const faults = capFaults(answer, limits, { name: memory.parties.get(member)?.name ?? member })
  const latest = paymentDeadline(date, charter.contributionMonths, figures.paymentMonths)
  if (dueOn !== null && dueOn > latest)
    faults.push(fault({ code: 'capital-due-late', column: 'dueOn', value: dueOn, data: { date: dueOn, to: latest } }))
  return faults
}
