import { expect, it } from 'vitest'
import { readHash, writeHash } from './hash-address'

it('reads path and query after the sign', () => {
  expect(readHash('#/reports/B01-HTX?to=2025-12-31')).toEqual({ path: '/reports/B01-HTX', search: 'to=2025-12-31' })
  expect(readHash('#vouchers')).toEqual({ path: '/vouchers', search: '' })
  expect(readHash('')).toEqual({ path: '/', search: '' })
})

it('writes them back, without a question that asks nothing', () => {
  expect(writeHash('/vouchers/12?')).toBe('#/vouchers/12')
  expect(writeHash('/reports/S12-HTX?party=KH%2001')).toBe('#/reports/S12-HTX?party=KH%2001')
  expect(writeHash('/')).toBe('#/')
})
