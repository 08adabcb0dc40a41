import { expect, test } from 'vitest'
import { plainMember } from '../../membership/register'
import { likeGroups, membersLike } from './likeness'
import { indexed } from './register-index'

const member = (code: string, given: { name: string; birthDate?: string | null; idNumber?: string; phone?: string }) =>
  indexed({
    ...plainMember,
    code,
    type: 'official',
    gender: null,
    birthDate: null,
    idNumber: '',
    ethnicity: '',
    joinedOn: null,
    leftOn: null,
    pledgedCapital: 0,
    usesServices: 1,
    contributesLabour: 0,
    stage: 'active',
    taxCode: '',
    address: '',
    phone: '',
    bankAccount: '',
    ...given,
  })

const register = [
  member('A', { name: 'Lê Văn Đức', birthDate: '1960-05-01', idNumber: '037060001234', phone: '0923.530.777' }),
  member('B', { name: 'Le Van Duc', birthDate: '1960-12-31' }),
  member('C', { name: 'Lê Văn Đức', birthDate: '1980-01-01' }),
  member('D', { name: 'Trần Thị Hoa', phone: '+84 923 530 777' }),
  member('E', { name: 'Trần Thị Hoa', idNumber: '037 060 001 234' }),
]
const nobody = { code: '', name: '', birthDate: null, idNumber: '', phone: '' }

test('the surest sign is named: number, then name and year, then phone; numbers however they are written', () => {
  expect(membersLike(register, { ...nobody, code: 'E', idNumber: '037060001234' })).toMatchObject([
    { code: 'A', kind: 'idNumber' },
  ])
  expect(membersLike(register, { ...nobody, name: 'lê văn đức', birthDate: '1960-01-01' })).toMatchObject([
    { code: 'A', kind: 'nameAndYear' },
    { code: 'B', kind: 'nameAndYear' },
  ])
  expect(membersLike(register, { ...nobody, code: 'A', phone: '0923530777' })).toMatchObject([
    { code: 'D', kind: 'phone' },
  ])
})

test('a name alone counts only where a year of birth is missing; nothing to compare finds nobody', () => {
  expect(membersLike(register, { ...nobody, name: 'Lê Văn Đức', birthDate: '1999-01-01' })).toEqual([])
  expect(membersLike(register, { ...nobody, name: 'Trần Thị Hoa', birthDate: '1999-01-01' })).toHaveLength(2)
  expect(membersLike(register, nobody)).toEqual([])
})

test('groups of the whole register, the surest first', () => {
  expect(likeGroups(register).map(({ kind, members }) => [kind, members.map(({ code }) => code).join(' ')])).toEqual([
    ['idNumber', 'A E'],
    ['nameAndYear', 'A B'],
    ['phone', 'A D'],
  ])
})
