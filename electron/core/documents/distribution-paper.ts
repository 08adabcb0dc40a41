import type { DistributionFacts, DistributionResult, ProposedPlan } from '@shared/contract/distribution'
import type { CivilDate } from '@shared/domain/civil-date'

/** What the papers of a distribution say: plain data, so that the same book under the same charter prints the same paper. */
export type DistributionPaper = {
  unitName: string
  name: string
  plan: ProposedPlan
  facts: DistributionFacts
  result: DistributionResult
  /** The day it was put to the meeting; null while it is a proposal. */
  date: CivilDate | null
  signers: { preparer: string; chiefAccountant: string; representative: string }
  marks: readonly string[]
  fingerprint: string
  printedAt: string
}

/** One share of a member as a fraction of what is shared: `own` of `all`, both in đồng or, where `days`, in đồng-days. */
export type ShareFraction = { pot: number; own: number; all: number; amount: number; days: boolean }

/** Every part of what a member gets; those of which there is nothing are left out. */
export type MemberFractions = Partial<Record<'use' | 'labour' | 'capitalInternal' | 'capitalExternal', ShareFraction>>

/**
 * How a member's amounts come about: each pot times the member's own share of what all who count together bring (Law 17/2023/QH15
 * articles 4.9, 4.10, 4.23, 86.3); the last đồng by largest remainder.
 */
export function memberFractions(
  { facts, result }: Pick<DistributionPaper, 'facts' | 'result'>,
  code: string,
): MemberFractions {
  const member = facts.members.find((one) => one.code === code)
  const share = result.members.find((one) => one.code === code)
  if (!member || !share) return {}
  const official = facts.members.filter(({ type }) => type === 'official')
  const holders = facts.members.filter(({ type }) => type !== 'nonContributing')
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)
  const capital = { own: member.capital, all: sum(holders.map((one) => one.capital)), days: facts.byTime }
  const fractions: [keyof MemberFractions, ShareFraction][] = [
    [
      'use',
      { pot: result.byUse, own: member.use, all: sum(official.map(({ use }) => use)), amount: share.use, days: false },
    ],
    [
      'labour',
      {
        pot: result.byLabour,
        own: member.labour,
        all: sum(official.map(({ labour }) => labour)),
        amount: share.labour,
        days: false,
      },
    ],
    ['capitalInternal', { pot: result.internalByCapital, ...capital, amount: share.capitalInternal }],
    ['capitalExternal', { pot: result.externalToMembers, ...capital, amount: share.capitalExternal }],
  ]
  const counts = (key: keyof MemberFractions) =>
    key === 'use' || key === 'labour' ? member.type === 'official' : member.type !== 'nonContributing'
  return Object.fromEntries(fractions.filter(([key, { pot, own }]) => counts(key) && pot > 0 && own > 0))
}
