import type { LegalForm, MemberType } from '@shared/contract/members'
import type { LeavingCause } from '@shared/contract/leaving-cause'

/** What a cause of article 33 asks for. */
export type CauseRule = {
  /** The letter in article 33.1; null for the fee of article 33.3.b. */
  letter: string | null
  /** Whether the right body must decide it (article 33.4), or it happens by itself and is only recorded. */
  decided: boolean
  /** Whom it can concern: any form, individuals, or what is not one. */
  concerns: 'anyone' | 'individuals' | 'organisations'
  types: readonly MemberType[]
}

const all: readonly MemberType[] = ['official', 'contributing', 'nonContributing']

/** Every cause of Law 17/2023/QH15 article 33: letters a to g of 33.1, of which 33.2 leaves out e, 33.3.a leaves out g, and 33.3.b adds the fee. */
export const causeRules: Readonly<Record<LeavingCause, CauseRule>> = {
  death: { letter: 'a', decided: false, concerns: 'individuals', types: all },
  ended: { letter: 'b', decided: false, concerns: 'organisations', types: all },
  cooperativeEnded: { letter: 'c', decided: false, concerns: 'anyone', types: all },
  voluntary: { letter: 'd', decided: true, concerns: 'anyone', types: all },
  expelled: { letter: 'đ', decided: true, concerns: 'anyone', types: all },
  idle: { letter: 'e', decided: true, concerns: 'anyone', types: ['official', 'nonContributing'] },
  unpaid: { letter: 'g', decided: true, concerns: 'anyone', types: ['official', 'contributing'] },
  feeUnpaid: { letter: null, decided: true, concerns: 'anyone', types: ['nonContributing'] },
}

/** The article under which a membership of a type ends by a cause, as papers and refusals name it: '33.1.đ', '33.2, 33.1.đ', '33.3.b'. */
export function causeArticle(cause: LeavingCause, type: MemberType): string {
  const { letter } = causeRules[cause]
  if (letter === null) return '33.3.b'
  if (type === 'official') return `33.1.${letter}`
  return `${type === 'contributing' ? '33.2' : '33.3.a'}, 33.1.${letter}`
}

/** Whether a cause exists for a type of member, and for a person or an organisation. */
export function causeApplies(cause: LeavingCause, type: MemberType, form: LegalForm): boolean {
  const { types, concerns } = causeRules[cause]
  if (!types.includes(type)) return false
  return concerns === 'anyone' || (concerns === 'individuals') === (form === 'individual')
}
