import type { MemberListField } from '@shared/contract/member-imports'
import { idNumberNotes } from '@shared/domain/id-number'
import { isPhone } from '@shared/domain/phone'
import { checkTaxCode } from '@shared/domain/tax-code'
import { foldText } from '@shared/domain/text-fold'
import { memberListNotes } from '@shared/text/member-list'
import { type MemberRecord, plainMember } from '../../membership/register'
import type { FaultList } from '../reading/fault-list'
import type { ListFacts } from './list-rows'

/** What should be looked at in a row, though it stands in no way. */
export type RowWarnings = {
  /** Numbers that are probably typed wrong. */
  numbers(row: number, facts: ListFacts): void
  /** People who may be one: somebody of the register the row does not mean, or an earlier row. */
  likeness(row: number, facts: ListFacts, resembles: MemberRecord | null): void
}

/** Warnings about the rows of one list; it remembers whom earlier rows tell of. */
export function createRowWarnings(
  headingOf: (field: MemberListField) => string | null,
  warnings: FaultList,
): RowWarnings {
  const seen = new Map<string, number>()
  return { numbers: warnOfNumbers, likeness: warnOfLikeness }

  function warnOfNumbers(row: number, facts: ListFacts): void {
    const odd = (field: MemberListField, reason: string) =>
      warnings.add({ code: 'number-odd', row, column: headingOf(field), value: facts[field], data: { reason } })
    const birthDate = facts.birthDate === undefined ? null : String(facts.birthDate)
    const gender = facts.gender === 'male' || facts.gender === 'female' ? facts.gender : null
    const idNumber = String(facts.idNumber ?? '')
    const nationality = String(facts.nationality ?? plainMember.nationality)
    for (const note of idNumberNotes(idNumber, { gender, birthDate, nationality })) {
      if (note !== 'old' && note !== 'passport') odd('idNumber', memberListNotes[note])
    }
    if (facts.phone !== undefined && !isPhone(String(facts.phone))) odd('phone', memberListNotes.phone)
    if (facts.taxCode !== undefined && checkTaxCode(String(facts.taxCode)) !== 'ok')
      odd('taxCode', memberListNotes.taxCode)
  }

  function warnOfLikeness(row: number, facts: ListFacts, resembles: MemberRecord | null): void {
    if (resembles !== null) {
      const data = { name: resembles.party.name, party: resembles.member.code }
      warnings.add({ code: 'member-resembles', row, column: headingOf('name'), value: facts.name, data })
    }
    const name = foldText(String(facts.name))
    const likenesses = [
      facts.idNumber,
      facts.birthDate && `${name} ${facts.birthDate}`,
      saysNoMore(facts) ? name : undefined,
    ]
    for (const likeness of likenesses) {
      if (likeness === undefined) continue
      const first = seen.get(String(likeness))
      if (first === undefined) seen.set(String(likeness), row)
      else {
        warnings.add({
          code: 'member-listed-twice',
          row,
          column: headingOf('name'),
          value: facts.name,
          data: { other: first },
        })
        return
      }
    }
  }
}

function saysNoMore({ idNumber, birthDate, code }: ListFacts): boolean {
  return idNumber === undefined && birthDate === undefined && code === undefined
}
