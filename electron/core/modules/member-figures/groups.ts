import {
  ageBands,
  type MemberDimension,
  memberDimensions,
  type MemberFigure,
  type MemberFigures,
  type MemberIndicator,
  memberIndicators,
} from '@shared/contract/member-figures'
import { legalForms, memberStages, memberTypes } from '@shared/contract/members'
import { monthOf } from '@shared/domain/period'
import { foldText, vietnameseSortKey } from '@shared/domain/text-fold'
import type { Standing } from '../../membership/standing'

/** Keys in the order they are shown; what else occurs follows in the order of the alphabet, the unknown ('') last. */
const ORDERS: Readonly<Partial<Record<MemberDimension, readonly string[]>>> = {
  type: memberTypes,
  stage: memberStages,
  legalForm: legalForms,
  sex: ['male', 'female'],
  age: ageBands,
}

const YOUNG = 35
const KINH = 'kinh'

/** The group of a dimension somebody is in; '' when the register does not say, '-' for who is no single person. */
export function groupOf(dimension: MemberDimension, person: Standing): string {
  const isPerson = person.legalForm === 'individual'
  switch (dimension) {
    case 'type':
    case 'stage':
    case 'legalForm':
      return person[dimension]
    case 'sex':
      return isPerson ? (person.gender ?? '') : '-'
    case 'age':
      return isPerson ? bandOf(person.age) : '-'
    case 'ethnicity':
      return isPerson ? person.ethnicity.trim() : '-'
    case 'hamlet':
      return person.hamlet.trim()
  }
}

function bandOf(age: number | null): string {
  if (age === null) return ''
  if (age < YOUNG) return 'under35'
  return age < 45 ? '35to44' : age < 55 ? '45to54' : age < 65 ? '55to64' : '65up'
}

/** Whether somebody counts in an indicator: of the last day, except those of the period itself. */
export function countsIn(indicator: MemberIndicator, person: Standing): boolean {
  if (indicator === 'joined') return person.joined
  if (indicator === 'left') return person.left
  if (!person.atEnd) return false
  const isPerson = person.legalForm === 'individual'
  switch (indicator) {
    case 'members':
      return true
    case 'official':
    case 'contributing':
    case 'nonContributing':
      return person.type === indicator
    case 'women':
      return isPerson && person.gender === 'female'
    case 'officialWomen':
      return isPerson && person.gender === 'female' && person.type === 'official'
    case 'ethnicMinority':
      return isPerson && person.ethnicity.trim() !== '' && person.ethnicity.trim().toLowerCase() !== KINH
    case 'under35':
      return person.age !== null && person.age < YOUNG
    case 'individuals':
      return isPerson
    case 'inHouseholds':
      return person.legalForm === 'household' || person.household.trim() !== ''
    case 'organisations':
      return person.legalForm === 'organisation' || person.legalForm === 'cooperativeGroup'
    case 'usesServices':
      return person.usesServices === 1
    case 'contributesLabour':
      return person.contributesLabour === 1
    case 'withCapital':
      return person.paid > 0
  }
}

/** The people behind a figure. */
export function peopleBehind(people: readonly Standing[], figure: MemberFigure): Standing[] {
  switch (figure.of) {
    case 'group': {
      const wanted = foldText(figure.key)
      return people.filter((one) => one.atEnd && foldText(groupOf(figure.dimension, one)) === wanted)
    }
    case 'indicator':
      return people.filter((one) => countsIn(figure.indicator, one))
    case 'month':
      return people.filter((one) => {
        const day = figure.side === 'joined' ? one.joinedOn : one.leftOn
        return one[figure.side] && day !== null && monthOf(day) === figure.month
      })
    case 'movement':
      return people.filter((one) => one.type === figure.type && one[figure.side])
    case 'cause':
      return people.filter((one) => one.left && one.cause === figure.cause)
  }
}

/** The members of the last day counted by each dimension; spellings that differ only in capitals and accents are one group. */
export function groupsOf(people: readonly Standing[]): MemberFigures['groups'] {
  const standing = people.filter(({ atEnd }) => atEnd)
  return memberDimensions.map((dimension) => {
    const written = new Map<string, number>()
    for (const person of standing) {
      const key = groupOf(dimension, person)
      written.set(key, (written.get(key) ?? 0) + 1)
    }
    const counts = new Map<string, { key: string; count: number }>()
    for (const [key, count] of written) {
      const known = counts.get(foldText(key))
      if (known === undefined) counts.set(foldText(key), { key, count })
      else known.count += count
    }
    return { dimension, rows: [...counts.values()].toSorted((a, b) => compareKeys(dimension, a.key, b.key)) }
  })
}

function compareKeys(dimension: MemberDimension, a: string, b: string): number {
  const order = ORDERS[dimension]
  const place = (key: string) => {
    if (key === '') return Number.MAX_SAFE_INTEGER
    if (key === '-') return Number.MAX_SAFE_INTEGER - 1
    return order?.indexOf(key) ?? 0
  }
  if (place(a) !== place(b)) return place(a) - place(b)
  const [first, second] = [vietnameseSortKey(a), vietnameseSortKey(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** Every indicator with its count. */
export function indicatorsOf(people: readonly Standing[]): Record<MemberIndicator, number> {
  const count = (indicator: MemberIndicator) => people.filter((one) => countsIn(indicator, one)).length
  // The keys are the indicators themselves; fromEntries forgets them.
  return Object.fromEntries(memberIndicators.map((one) => [one, count(one)])) as Record<MemberIndicator, number>
}
