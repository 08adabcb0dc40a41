import { expect, test } from 'vitest'
import { emptyStoreForm, newStoreProblems } from './new-store'

const whole = {
  name: 'Liên minh tỉnh',
  taxCode: '0100000001',
  approver: 'Lan',
  password: '12345678',
  again: '12345678',
}

test('a new store needs its name, the tax code packets are addressed to, its approver and a password typed twice', () => {
  expect(newStoreProblems(emptyStoreForm)).toEqual(['name', 'taxCode', 'approver', 'password'])
  expect(newStoreProblems(whole)).toEqual([])
  expect(newStoreProblems({ ...whole, taxCode: '010000000' })).toEqual(['taxCode'])
  expect(newStoreProblems({ ...whole, taxCode: '0100000001-001' })).toEqual([])
  expect(newStoreProblems({ ...whole, password: '1234567', again: '1234567' })).toEqual(['password'])
  expect(newStoreProblems({ ...whole, again: '12345679' })).toEqual(['again'])
})
