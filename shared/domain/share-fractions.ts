import type { Dong } from './money'

/** One share of a member as a fraction of what is shared: `own` of `all`, in đồng or, where `days`, in đồng-days. */
export type ShareFraction = { pot: Dong; own: number; all: number; amount: Dong; days: boolean }

/** Every part of what a member gets; those of which there is nothing are left out. */
export type MemberFractions = Partial<Record<'use' | 'labour' | 'capitalInternal' | 'capitalExternal', ShareFraction>>

type Member = {
  code: string
  type: 'official' | 'contributing' | 'nonContributing'
  capital: number
  use: Dong
  labour: Dong
}
type Share = Record<'use' | 'labour' | 'capitalInternal' | 'capitalExternal', Dong> & { code: string }
type Pots = { byUse: Dong; byLabour: Dong; internalByCapital: Dong; externalToMembers: Dong; members: readonly Share[] }

/** What all who count together bring: use and labour of official members, capital of official and contributing ones. */
export type ShareSums = { use: Dong; labour: Dong; capital: number }

/** Adds up what the shares are fractions of (Law 17/2023/QH15 articles 4.9, 4.10, 4.23, 86.3). */
export function shareSums(members: readonly Member[]): ShareSums {
  const sums = { use: 0, labour: 0, capital: 0 }
  for (const { type, use, labour, capital } of members) {
    if (type === 'official') {
      sums.use += use
      sums.labour += labour
    }
    if (type !== 'nonContributing') sums.capital += capital
  }
  return sums
}

/**
 * How a member's amounts come about: each pot times the member's own share of what all bring (article 86.3); the last đồng by largest
 * remainder. {} for somebody who is not in the list.
 */
export function memberFractions(
  facts: { byTime: boolean; members: readonly Member[] },
  result: Pots,
  code: string,
  sums = shareSums(facts.members),
): MemberFractions {
  const member = facts.members.find((one) => one.code === code)
  const share = result.members.find((one) => one.code === code)
  if (!member || !share) return {}
  const official = member.type === 'official'
  const holder = member.type !== 'nonContributing'
  const found: MemberFractions = {}
  const add = (key: keyof MemberFractions, fraction: Omit<ShareFraction, 'amount'>) => {
    const counts = key === 'use' || key === 'labour' ? official : holder
    if (counts && fraction.pot > 0 && fraction.own > 0) found[key] = { ...fraction, amount: share[key] }
  }
  const capital = { own: member.capital, all: sums.capital, days: facts.byTime }
  add('use', { pot: result.byUse, own: member.use, all: sums.use, days: false })
  add('labour', { pot: result.byLabour, own: member.labour, all: sums.labour, days: false })
  add('capitalInternal', { pot: result.internalByCapital, ...capital })
  add('capitalExternal', { pot: result.externalToMembers, ...capital })
  return found
}
