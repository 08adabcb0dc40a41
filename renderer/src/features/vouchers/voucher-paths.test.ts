import { expect, it } from 'vitest'
import { draftPath, newPath, voucherPath, voucherPlace } from './voucher-paths'

it('reads back the paths it makes', () => {
  const read = (path: string) => voucherPlace(path.split('?')[0] ?? '')
  expect(read(draftPath('a/b'))).toEqual({ kind: 'draft', id: 'a/b' })
  expect(read(voucherPath(12))).toEqual({ kind: 'voucher', voucherId: 12 })
  expect(read(newPath('PT', 'TV 1'))).toEqual({ kind: 'new' })
  expect(newPath('PT', 'TV 1')).toContain('kind=PT&party=TV%201')
  expect(read('/vouchers')).toEqual({ kind: 'list' })
  expect(read('/vouchers/else')).toEqual({ kind: 'list' })
})
