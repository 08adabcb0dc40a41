import type { MemberOddity } from '@shared/contract/member-parts'
import { idNumberNotes } from '@shared/domain/id-number'
import { isPhone } from '@shared/domain/phone'
import { checkTaxCode } from '@shared/domain/tax-code'
import type { RegisterEntry } from './register-index'

/** What is odd about a member's numbers; nothing of it keeps anybody from being registered. */
export function odditiesOf(entry: RegisterEntry): MemberOddity[] {
  const person = entry.legalForm === 'individual'
  const notes = person ? idNumberNotes(entry.idNumber, entry).filter((note) => note !== 'passport') : []
  const representative = idNumberNotes(entry.representativeIdNumber, { gender: null, birthDate: null })
  return [
    ...notes,
    ...(representative.includes('malformed') && !notes.includes('malformed') ? (['malformed'] as const) : []),
    ...(isPhone(entry.phone) ? [] : (['phone'] as const)),
    ...(entry.taxCode === '' || checkTaxCode(entry.taxCode) === 'ok' ? [] : (['taxCode'] as const)),
  ]
}
