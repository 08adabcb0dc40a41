import { ageBands, type MemberDimension } from '@shared/contract/member-figures'
import { legalForms, memberStages, memberTypes } from '@shared/contract/members'
import type { Text } from '../../../text/text'

const SEXES = ['male', 'female'] as const

/** A group of a dimension in words; a hamlet or an ethnicity is its own word. */
export function groupWords(dimension: MemberDimension, key: string, text: Text): string {
  const say = text.memberFigures
  if (key === '') return say.unknown
  if (key === '-') return say.notPerson
  switch (dimension) {
    case 'type':
      return wordOf(memberTypes, key, text.members.type)
    case 'stage':
      return wordOf(memberStages, key, text.members.stage)
    case 'legalForm':
      return wordOf(legalForms, key, text.members.legalForm)
    case 'sex':
      return wordOf(SEXES, key, say.sex)
    case 'age':
      return wordOf(ageBands, key, say.age)
    case 'ethnicity':
    case 'hamlet':
      return key
  }
}

function wordOf<K extends string>(keys: readonly K[], key: string, words: Readonly<Record<K, string>>): string {
  const known = keys.find((one) => one === key)
  return known === undefined ? key : words[known]
}

/** Hundredths of a percent as people read them: 251 -> '2,51'. */
export function percentWords(hundredths: number): string {
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`
}

/** Why a membership ended, in a few words; what no cause of article 33 names stays as it is. */
export function causeWords(cause: string, text: Text): string {
  const { cause: words, unknown } = text.memberFigures.causes
  if (cause === '') return unknown
  return Object.hasOwn(words, cause) ? words[cause as keyof typeof words] : cause
}
