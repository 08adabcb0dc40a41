import type { MemberDetail } from '@shared/contract/members'
import { describe, expect, it } from 'vitest'
import { vi } from '../../../text/vi'
import { changesOf, emptyForm, formFault, formOf, formWarnings, memberOf } from './member-form'

const member: MemberDetail = {
  code: 'TV0148',
  name: 'Quách Quang Bình',
  type: 'official',
  stage: 'active',
  legalForm: 'individual',
  gender: 'male',
  birthYear: '1953',
  nationality: 'VN',
  ethnicity: 'Kinh',
  idNumber: '037 ••• ••• 351',
  idIssuedOn: null,
  idIssuedBy: '',
  representative: '',
  representativeIdNumber: '',
  address: 'Xóm Đoài',
  hamlet: '',
  household: '',
  phone: '•••• ••• 777',
  bankAccount: '',
  taxCode: '037 ••• ••• 351',
  occupation: '',
  education: '',
  note: '',
  joinedOn: '2017-03-20',
  leftOn: null,
  usesServices: true,
  contributesLabour: null,
  paid: 0,
  pledged: 0,
  place: { n: 1, count: 1, previous: null, next: null },
  figures: null,
  relatives: [],
  lacks: [],
  oddities: [],
  like: [],
  versionFrom: null,
}
const start = formOf(member, '2026-11-22')

describe('the form of a member', () => {
  it('holds nothing that is masked, and so changes nothing that is left empty', () => {
    expect(JSON.stringify(start)).not.toContain('•')
    expect(changesOf(start, start)).toEqual({})
    expect(formFault(start, start, vi)).toBe(vi.members.form.fault.unchanged)
  })

  it('sends what differs only; a dash empties a field, a flag is a yes, a no or not known', () => {
    const form = {
      ...start,
      phone: '0988111222',
      household: '-',
      contributesLabour: 'no' as const,
      gender: '' as const,
    }
    expect(changesOf(form, start)).toEqual({
      phone: '0988111222',
      household: '',
      contributesLabour: false,
      gender: null,
    })
    expect(formFault(form, start, vi)).toBe(vi.members.form.fault.reason)
    expect(formFault({ ...form, reason: 'đổi số' }, start, vi)).toBeNull()
  })

  it('of a newcomer asks for a name and a code', () => {
    const form = emptyForm('TV0169')
    expect(formFault(form, null, vi)).toBe(vi.members.form.fault.name)
    expect(formFault({ ...form, name: 'Lê A', code: ' ' }, null, vi)).toBe(vi.members.form.fault.code)
    expect(formFault({ ...form, name: 'Lê A', nationality: 'Lào' }, null, vi)).toBe(vi.members.form.fault.nationality)
    expect(memberOf({ ...form, name: 'Lê A' })).toMatchObject({ name: 'Lê A', gender: null, usesServices: true })
    expect(memberOf(form)).not.toHaveProperty('reason')
  })

  it('says what looks odd in a number, without standing in the way', () => {
    const form = { ...emptyForm('TV1'), gender: 'female' as const, birthDate: '1953-02-20' }
    expect(formWarnings({ ...form, idNumber: '037053001351', phone: '12', taxCode: '1' }, vi)).toEqual({
      idNumber: vi.members.page.oddity['other-sex'],
      phone: vi.members.page.oddity.phone,
      taxCode: vi.members.page.oddity.taxCode,
    })
    expect(formWarnings({ ...form, phone: '-', idNumber: '-', taxCode: '-' }, vi)).toEqual({
      idNumber: null,
      phone: null,
      taxCode: null,
    })
    expect(formWarnings({ ...form, legalForm: 'household', idNumber: 'HK 12' }, vi).idNumber).toBeNull()
  })
})
