import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { closingVoucher } from '../fixtures/accounting-voucher'
import { writeAccountingVoucherPdf } from './write-accounting-voucher-pdf'

const fonts = join(import.meta.dirname, '../../../../resources/fonts')

it.each([
  ['a usual one on one page', 12, 1],
  ['one a little too long on one page, its lines closer', 26, 1],
  ['a long one on several pages', 100, 4],
])('writes %s', async (_, count, expected) => {
  const [line] = closingVoucher.lines
  const lines = Array.from({ length: count }, () => line).filter((one) => one !== undefined)
  const out = new PassThrough()
  const [bytes, { pages }] = await Promise.all([
    buffer(out),
    writeAccountingVoucherPdf({ voucher: { ...closingVoucher, lines }, fonts, out }),
  ])
  expect(pages).toBe(expected)
  expect(bytes.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(pages)
})
