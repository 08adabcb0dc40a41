import type { MemberListField } from '@shared/contract/member-imports'
import { memberListAnswers as answers } from '@shared/text/member-list'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { LegalForm } from '@shared/contract/members'
import {
  type Choice,
  genderChoice,
  type Gender,
  memberTypeChoice,
  type MemberType,
  yesNoChoice,
} from '../reading/choices'

/** The words lists use for a kind of membership, beside those of the program's own file. */
export const typeChoice: Choice<MemberType> = {
  shown: memberTypeChoice.shown,
  words: new Map<string, MemberType>([
    ...memberTypeChoice.words,
    ...words<MemberType>('official', 'tvchinhthuc tvct ct xavien thanhvien'),
    ...words<MemberType>('contributing', 'lkgopvon tvlienketgopvon tvlkgv lkgv gopvon lienketcogopvon'),
    ...words<MemberType>('nonContributing', 'lkkhonggopvon tvlienketkhonggopvon tvlkkgv lkkgv khonggopvon'),
  ]),
}

/** What kind of person a member is in law. */
export const legalFormChoice: Choice<LegalForm> = {
  shown: [answers.individual, answers.household, answers.cooperativeGroup, answers.organisation].join(', '),
  words: new Map<string, LegalForm>([
    ...words<LegalForm>('individual', 'canhan cn individual nguoi'),
    ...words<LegalForm>('household', 'hogiadinh ho hgd hokinhdoanh household'),
    ...words<LegalForm>('cooperativeGroup', 'tohoptac tht cooperativegroup'),
    ...words<LegalForm>('organisation', 'tochuc phapnhan doanhnghiep congty organisation'),
  ]),
}

/** Yes and no, as tables of marks write them. */
export const markChoice: Choice<boolean> = {
  shown: yesNoChoice.shown,
  words: new Map([...yesNoChoice.words, ...words(true, 'dung dangsudung dangky'), ...words(false, 'chua')]),
}

/** Man and woman; a column headed with one of the two words is marked for it and empty for the other. */
export const sexChoice: Choice<Gender> = {
  shown: genderChoice.shown,
  words: new Map<string, Gender>([
    ...genderChoice.words,
    ...words<Gender>('male', 'trai ong'),
    ...words<Gender>('female', 'gai ba'),
  ]),
}

function words<V>(value: V, keys: string): [string, V][] {
  return keys.split(' ').map((key): [string, V] => [key, value])
}

/** A value of the register as people read it. */
export function shownValue(field: MemberListField, value: string | number | null): string {
  if (value === null || value === '') return ''
  switch (field) {
    case 'pledgedCapital':
      return formatDong(Number(value))
    case 'birthDate':
    case 'idIssuedOn':
    case 'joinedOn':
    case 'leftOn':
      return String(value).length === 4 ? String(value) : formatCivilDate(String(value))
    case 'usesServices':
    case 'contributesLabour':
      return value === 1 ? answers.yes : answers.no
    case 'type':
    case 'legalForm':
    case 'gender':
      return isAnswer(value) ? answers[value] : String(value)
    default:
      return String(value)
  }
}

function isAnswer(value: string | number): value is keyof typeof answers {
  return Object.hasOwn(answers, value)
}
