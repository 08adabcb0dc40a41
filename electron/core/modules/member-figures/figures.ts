import type { MemberFigures } from '@shared/contract/member-figures'
import { monthOf, nextMonth } from '@shared/domain/period'
import { foldText } from '@shared/domain/text-fold'
import { groupsOf, indicatorsOf } from './groups'
import { movementsOf } from '../../membership/member-movements'
import type { Standing } from '../../membership/standing'

const LARGEST = 10
const WHOLE = 10_000

/** The figures of a period from its people; pure. */
export function figuresOf(people: readonly Standing[], period: { from: string; to: string }): MemberFigures {
  return {
    ...period,
    indicators: indicatorsOf(people),
    households: householdsOf(people),
    groups: groupsOf(people),
    movements: movementsOf(people),
    months: monthsOf(people, period),
    causes: causesOf(people),
    capital: capitalOf(people),
  }
}

/** Households are counted once however many of their people are members; a household that is itself a member is one too. */
function householdsOf(people: readonly Standing[]): number {
  const standing = people.filter(({ atEnd }) => atEnd)
  const written = new Set(standing.map(({ household }) => household))
  const named = new Set([...written].map((name) => foldText(name)).filter((name) => name !== ''))
  const members = standing.filter(({ household, legalForm }) => legalForm === 'household' && household.trim() === '')
  return named.size + members.length
}

function monthsOf(people: readonly Standing[], { from, to }: { from: string; to: string }): MemberFigures['months'] {
  const joined = countedBy(people, (one) => (one.joined && one.joinedOn !== null ? monthOf(one.joinedOn) : null))
  const left = countedBy(people, (one) => (one.left && one.leftOn !== null ? monthOf(one.leftOn) : null))
  const months: MemberFigures['months'] = []
  for (let month = monthOf(from); month <= monthOf(to); month = nextMonth(month))
    months.push({ month, joined: joined.get(month) ?? 0, left: left.get(month) ?? 0 })
  return months
}

function causesOf(people: readonly Standing[]): MemberFigures['causes'] {
  const counts = countedBy(people, (one) => (one.left ? one.cause : null))
  return [...counts].map(([cause, count]) => ({ cause, count })).toSorted((a, b) => b.count - a.count)
}

function capitalOf(people: readonly Standing[]): MemberFigures['capital'] {
  const paying = people.filter(({ paid }) => paid > 0)
  const paid = sum(paying, (one) => one.paid)
  return {
    pledged: sum(
      people.filter(({ atEnd }) => atEnd),
      ({ pledgedCapital }) => pledgedCapital,
    ),
    paid,
    average: paying.length === 0 ? 0 : Math.round(paid / paying.length),
    largest: paying
      .toSorted((a, b) => b.paid - a.paid || (a.code < b.code ? -1 : 1))
      .slice(0, LARGEST)
      .map((one) => ({
        code: one.code,
        name: one.name,
        paid: one.paid,
        // Within 15 figures only the quotient fits a number; a hundredth of a percent is all that is shown.
        share: Number((BigInt(one.paid) * BigInt(2 * WHOLE) + BigInt(paid)) / BigInt(2 * paid)),
      })),
  }
}

function countedBy<K>(people: readonly Standing[], keyOf: (one: Standing) => K | null): Map<K, number> {
  const counts = new Map<K, number>()
  for (const one of people) {
    const key = keyOf(one)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function sum(people: readonly Standing[], amountOf: (one: Standing) => number): number {
  return people.reduce((total, one) => total + amountOf(one), 0)
}
