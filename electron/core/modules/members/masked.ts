import type { MemberFields, MemberRow } from '@shared/contract/members'
import { birthYearOf, maskedBankAccount, maskedIdNumber, maskedPhone, maskedTaxCode } from '../../membership/masking'
import type { IndexedMember, RegisterEntry } from './register-index'

/** A row of the list, its sensitive fields masked. */
export function maskedRow({ entry, hamlet }: IndexedMember, paid: number): MemberRow {
  return {
    code: entry.code,
    name: entry.name,
    type: entry.type,
    stage: entry.stage,
    legalForm: entry.legalForm,
    gender: entry.gender,
    birthYear: birthYearOf(entry.birthDate),
    idNumber: maskedIdNumber(entry.idNumber),
    phone: maskedPhone(entry.phone),
    hamlet,
    joinedOn: entry.joinedOn,
    leftOn: entry.leftOn,
    paid,
    pledged: entry.pledgedCapital,
  }
}

/** Everything the register says of a member, its sensitive fields masked. */
export function maskedFields(entry: RegisterEntry): MemberFields {
  return {
    code: entry.code,
    name: entry.name,
    type: entry.type,
    stage: entry.stage,
    legalForm: entry.legalForm,
    gender: entry.gender,
    birthYear: birthYearOf(entry.birthDate),
    nationality: entry.nationality,
    ethnicity: entry.ethnicity,
    idNumber: maskedIdNumber(entry.idNumber),
    idIssuedOn: entry.idIssuedOn,
    idIssuedBy: entry.idIssuedBy,
    representative: entry.representative,
    representativeIdNumber: maskedIdNumber(entry.representativeIdNumber),
    address: entry.address,
    hamlet: entry.hamlet,
    household: entry.household,
    phone: maskedPhone(entry.phone),
    bankAccount: maskedBankAccount(entry.bankAccount),
    taxCode: maskedTaxCode(entry.taxCode),
    occupation: entry.occupation,
    education: entry.education,
    note: entry.note,
    joinedOn: entry.joinedOn,
    leftOn: entry.leftOn,
    usesServices: flag(entry.usesServices),
    contributesLabour: flag(entry.contributesLabour),
  }
}

function flag(value: number | null): boolean | null {
  return value === null ? null : value === 1
}
