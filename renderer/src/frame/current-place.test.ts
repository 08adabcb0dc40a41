import { describe, expect, it } from 'vitest'
import { featureAt } from './current-place'

const places = [{ path: '/' }, { path: '/vouchers' }, { path: '/reports' }]

describe('featureAt', () => {
  it('finds the place of a path and of what lies under it', () => {
    expect(featureAt('/', places)?.path).toBe('/')
    expect(featureAt('/vouchers/12', places)?.path).toBe('/vouchers')
  })
  it('knows when there is none', () => {
    expect(featureAt('/voucher', places)).toBeNull()
    expect(featureAt('/elsewhere', places)).toBeNull()
  })
})
