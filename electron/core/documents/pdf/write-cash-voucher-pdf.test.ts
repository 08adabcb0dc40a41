import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { receipt } from '../fixtures/vouchers'
import { cashVoucherContent, VOUCHER_PLACE } from './cash-voucher-definition'
import { measureHeights } from './pdfmake-file'
import { fitVoucher, writeCashVoucherPdf } from './write-cash-voucher-pdf'

const fonts = join(import.meta.dirname, '../../../../resources/fonts')
const long = { ...receipt, reason: 'Thu tiền dịch vụ tưới tiêu vụ Đông Xuân '.repeat(12).trim() }

describe('writeCashVoucherPdf', () => {
  it('sets a voucher in the usual size and leaves the spare room for signatures', async () => {
    const { fit } = await fitVoucher(receipt, fonts)
    expect(fit.size).toBe(11.5)
    expect(fit.blankLines).toBeGreaterThan(3)
    expect(fit.blankLines).toBeLessThanOrEqual(6)
  })

  it('makes the type smaller for a long reason until the voucher stands in its place', async () => {
    const { fit } = await fitVoucher(long, fonts)
    expect(fit.size).toBeLessThan(11.5)
    const [height = Infinity] = await measureHeights([cashVoucherContent(long, fit)], VOUCHER_PLACE.width, fonts)
    expect(height).toBeLessThanOrEqual(VOUCHER_PLACE.height)
    expect(height).toBeGreaterThan(VOUCHER_PLACE.height * 0.9)
  })

  it('writes one voucher an A5 sheet or two an A4 sheet', async () => {
    for (const [paper, pages] of [
      ['A5', 3],
      ['A4-two', 2],
    ] as const) {
      const out = new PassThrough()
      const [bytes, answer] = await Promise.all([
        buffer(out),
        writeCashVoucherPdf({ vouchers: [receipt, { ...receipt, copy: 'Liên 2' }, long], paper, fonts, out }),
      ])
      expect(answer).toEqual({ pages })
      expect(bytes.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(pages)
    }
  })

  it('refuses an empty list', async () => {
    const writing = writeCashVoucherPdf({ vouchers: [], paper: 'A5', fonts, out: new PassThrough() })
    await expect(writing).rejects.toThrow(RangeError)
  })

  it('lets go of the file when the fonts are missing', async () => {
    const out = new PassThrough()
    const writing = writeCashVoucherPdf({ vouchers: [receipt], paper: 'A5', fonts: join(fonts, 'none'), out })
    await expect(writing).rejects.toThrow('ENOENT')
    expect(out.destroyed).toBe(true)
  })
})
