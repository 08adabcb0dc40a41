import { expect, test } from 'vitest'
import { hamletOf } from './hamlet'

test('the own field comes first, then an address that begins with a hamlet', () => {
  expect(hamletOf({ hamlet: 'Xóm 3', address: 'Thôn Đức Hòa, xã Kim Đông' })).toBe('Xóm 3')
  expect(hamletOf({ hamlet: '', address: 'Thôn Đức Hòa, xã Kim Đông, tỉnh Ninh Bình' })).toBe('Thôn Đức Hòa')
  expect(hamletOf({ hamlet: '', address: 'Số 3 đường Trần Phú, phường Hoa Lư' })).toBe('')
  expect(hamletOf({ hamlet: '', address: '' })).toBe('')
})
