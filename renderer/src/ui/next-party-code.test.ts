import { expect, it } from 'vitest'
import { nextPartyCode } from './next-party-code'

const parties = [
  { code: 'TV0168', kind: 'member' },
  { code: 'TV0002', kind: 'member' },
  { code: 'NCC07', kind: 'supplier' },
  { code: 'KHO', kind: 'customer' },
] as const

it('goes on from the highest number of the kind, in its width', () => {
  expect(nextPartyCode('member', parties)).toBe('TV0169')
  expect(nextPartyCode('supplier', parties)).toBe('NCC08')
})

it('begins with the usual letters, and never with a code that is taken', () => {
  expect(nextPartyCode('customer', parties)).toBe('KH01')
  expect(nextPartyCode('employee', [{ code: 'NV01', kind: 'other' }])).toBe('NV02')
})
