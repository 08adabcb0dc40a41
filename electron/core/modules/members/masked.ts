import type { MemberFields, MemberRow } from '@shared/contract/members'
import { birthYearOf, maskedBankAccount, maskedIdNumber, maskedPhone } from '../../membership/masking'
import type { RegisterEntry } from './register-index'

/** A row of the list, its sensitive fields masked. */
export function maskedRow(entry: RegisterEntry, paid: number, pledged: number): MemberRow {
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
    hamlet: entry.hamlet,
    joinedOn: entry.joinedOn,
    leftOn: entry.leftOn,
    paid,
    pledged,
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
    taxCode: maskedTaxCode(entry),
    occupation: entry.occupation,
    education: entry.education,
    note: entry.note,
    joinedOn: entry.joinedOn,
    leftOn: entry.leftOn,
    usesServices: flag(entry.usesServices),
    contributesLabour: flag(entry.contributesLabour),
  }
}

/** Since 2025 a person's tax code is their identity number (Circular 86/2024/TT-BTC): twelve figures are masked as one. */
function maskedTaxCode({ taxCode }: RegisterEntry): string {
  return /^\d{12}$/.test(taxCode.trim()) ? maskedIdNumber(taxCode) : taxCode
}

function flag(value: number | null): boolean | null {
  return value === null ? null : value === 1
}
