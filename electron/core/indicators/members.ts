import type { Standing } from '../membership/standing'
import { lawOn } from '../law/law-figures'
import { indicatorWords as words } from '@shared/text/indicators'
import { indicatorPart, memberPart, reckonedFrom, type Reckoners, summed } from './reckoned'

const KINH = 'kinh'

/** The members of whom something is so, one each. */
const count = (who: (one: Standing) => boolean): Reckoners[string] => {
  return ({ standings }) => summed(standings.filter(who).map((one) => memberPart(one, 1)))
}

/**
 * Members of one type: at the start, in, out, at the end. Who became another kind of member in the period went out of the one and came
 * into the other, so that start and in less out is always the end.
 */
const movement = (name: string, type: Standing['type']): Reckoners => {
  const changed = (one: Standing) => one.atStart && one.typeAtStart !== one.type
  return {
    [`members.${name}.start`]: count((one) => one.atStart && one.typeAtStart === type),
    [`members.${name}.joined`]: count((one) => one.type === type && (one.joined || changed(one))),
    [`members.${name}.left`]: (facts) => {
      const out = facts.standings.filter((one) => one.left && one.type === type)
      const over = facts.standings.filter((one) => changed(one) && one.typeAtStart === type)
      return summed([...out, ...over].map((one) => memberPart(one, 1)))
    },
    [`members.${name}.end`]: count((one) => one.atEnd && one.type === type),
  }
}

const isPerson = (one: Standing) => one.atEnd && one.legalForm === 'individual'

/** The register of members in a period. */
export const memberIndicators: Reckoners = {
  ...movement('official', 'official'),
  ...movement('contributingAssociate', 'contributing'),
  ...movement('otherAssociate', 'nonContributing'),
  'members.total': count((one) => one.atEnd),
  'members.female': count((one) => isPerson(one) && one.gender === 'female'),
  'members.ethnicMinority': count((one) => {
    const ethnicity = one.ethnicity.trim().toLowerCase()
    return isPerson(one) && ethnicity !== '' && ethnicity !== KINH
  }),
  'members.individuals': count(isPerson),
  'members.households': count(
    (one) => one.atEnd && (one.legalForm === 'household' || one.legalForm === 'cooperativeGroup'),
  ),
  'members.organisations': count((one) => one.atEnd && one.legalForm === 'organisation'),
  // Law 17/2023/QH15 article 57.2: from so many official members on they may meet by delegates.
  'members.meetsByDelegates': (facts) => {
    const least = lawOn(facts.law, facts.period.to).delegateMinimumMembers
    const members = facts.reckoned('members.official.end').value ?? 0
    const threshold = {
      kind: 'rest' as const,
      reference: '',
      text: words.part.delegateThreshold,
      detail: '',
      on: null,
      amount: least,
    }
    return reckonedFrom(members >= least ? 1 : 0, [indicatorPart(facts, 'members.official.end'), threshold])
  },
}
