import type { LegalForm, MemberChanges, MemberDetail, MemberType } from '@shared/contract/members'
import { idNumberNotes } from '@shared/domain/id-number'
import { isPhone } from '@shared/domain/phone'
import { checkTaxCode } from '@shared/domain/tax-code'
import type { Text } from '../../../text/text'

/** A yes, a no, or not known. */
export type Flag = '' | 'yes' | 'no'

/** What the form of a member holds as it is typed. Sensitive fields of a known member stand empty: what is left empty stays. */
export type MemberForm = {
  code: string
  name: string
  type: MemberType
  legalForm: LegalForm
  gender: '' | 'male' | 'female'
  birthDate: string | null
  nationality: string
  ethnicity: string
  idNumber: string
  idIssuedOn: string | null
  idIssuedBy: string
  representative: string
  representativeIdNumber: string
  address: string
  hamlet: string
  household: string
  phone: string
  bankAccount: string
  taxCode: string
  occupation: string
  education: string
  note: string
  joinedOn: string | null
  usesServices: Flag
  contributesLabour: Flag
  pledged: number | null
  fromDate: string | null
  reason: string
}

/** The form of a newcomer to the book, as most are: a person who has capital and uses services. */
export function emptyForm(code: string): MemberForm {
  return {
    code,
    name: '',
    type: 'official',
    legalForm: 'individual',
    gender: '',
    birthDate: null,
    nationality: 'VN',
    ethnicity: '',
    idNumber: '',
    idIssuedOn: null,
    idIssuedBy: '',
    representative: '',
    representativeIdNumber: '',
    address: '',
    hamlet: '',
    household: '',
    phone: '',
    bankAccount: '',
    taxCode: '',
    occupation: '',
    education: '',
    note: '',
    joinedOn: null,
    usesServices: 'yes',
    contributesLabour: 'no',
    pledged: null,
    fromDate: null,
    reason: '',
  }
}

/** The form of a member of the register, their masked fields empty. */
export function formOf(member: MemberDetail, today: string): MemberForm {
  return {
    ...emptyForm(member.code),
    name: member.name,
    type: member.type,
    legalForm: member.legalForm,
    nationality: member.nationality,
    ethnicity: member.ethnicity,
    idIssuedOn: member.idIssuedOn,
    idIssuedBy: member.idIssuedBy,
    representative: member.representative,
    address: member.address,
    hamlet: member.hamlet,
    household: member.household,
    occupation: member.occupation,
    education: member.education,
    note: member.note,
    joinedOn: member.joinedOn,
    gender: member.gender ?? '',
    taxCode: isMasked(member.taxCode) ? '' : member.taxCode,
    usesServices: flagOf(member.usesServices),
    contributesLabour: flagOf(member.contributesLabour),
    fromDate: today,
  }
}

/** What differs from the start, as the contract takes it; '-' in a text empties it. */
export function changesOf(form: MemberForm, start: MemberForm): MemberChanges {
  const { code: _, pledged: __, fromDate: ___, reason: ____, gender, usesServices, contributesLabour, ...rest } = form
  const differs = ([field, value]: [string, unknown]) =>
    value !== Object.entries(start).find(([name]) => name === field)?.[1]
  const texts = Object.entries(rest)
    .filter(differs)
    .map(([field, value]) => [field, typeof value === 'string' && value.trim() === '-' ? '' : value])
  // The one cast here: the fields are those of the form, whose types are the contract's.
  const changes = Object.fromEntries(texts) as MemberChanges
  if (gender !== start.gender) changes.gender = gender === '' ? null : gender
  if (usesServices !== start.usesServices) changes.usesServices = valueOf(usesServices)
  if (contributesLabour !== start.contributesLabour) changes.contributesLabour = valueOf(contributesLabour)
  return changes
}

/** Everything of a new member, as the contract takes it. */
export function memberOf(form: MemberForm): MemberChanges & { name: string; type: MemberType } {
  const { code: _, pledged: __, fromDate: ___, reason: ____, gender, usesServices, contributesLabour, ...rest } = form
  return {
    ...rest,
    gender: gender === '' ? null : gender,
    usesServices: valueOf(usesServices),
    contributesLabour: valueOf(contributesLabour),
  }
}

/** Why the form cannot be saved yet, the first reason; null when it can. */
export function formFault(form: MemberForm, start: MemberForm | null, text: Text): string | null {
  const say = text.members.form.fault
  if (form.name.trim() === '') return say.name
  if (!/^[A-Z]{2}$/.test(form.nationality)) return say.nationality
  if (start === null) return form.code.trim() === '' ? say.code : null
  if (Object.keys(changesOf(form, start)).length === 0) return say.unchanged
  if (form.fromDate === null) return say.fromDate
  return form.reason.trim() === '' ? say.reason : null
}

/** What looks odd in the numbers that were typed, by field; nothing of it keeps the form from being saved. */
export function formWarnings(
  form: MemberForm,
  text: Text,
): { idNumber: string | null; phone: string | null; taxCode: string | null } {
  const say = text.members.page.oddity
  const { gender, birthDate, nationality } = form
  const person = form.legalForm === 'individual' && form.idNumber.trim() !== '-'
  const notes = person
    ? idNumberNotes(form.idNumber, { gender: gender === '' ? null : gender, birthDate, nationality })
    : []
  const said = notes.flatMap((note) => (note === 'passport' ? [] : [say[note]]))
  const typed = (value: string) => value.trim() !== '' && value.trim() !== '-'
  return {
    idNumber: said.length === 0 ? null : said.join(' '),
    phone: typed(form.phone) && !isPhone(form.phone) ? say.phone : null,
    taxCode: typed(form.taxCode) && checkTaxCode(form.taxCode) !== 'ok' ? say.taxCode : null,
  }
}

/** Whether a value came masked from the core. */
export function isMasked(value: string): boolean {
  return value.includes('•')
}

function flagOf(value: boolean | null): Flag {
  return value === null ? '' : value ? 'yes' : 'no'
}

function valueOf(flag: Flag): boolean | null {
  return flag === '' ? null : flag === 'yes'
}
