import type { Writable } from 'node:stream'
import type { CashVoucherPrint } from '../cash-voucher'
import {
  cashVoucherContent,
  cashVouchersDefinition,
  VOUCHER_PLACE,
  type FittedVoucher,
  type VoucherPaper,
} from './cash-voucher-definition'
import { measureHeights, writePdfmakeFile } from './pdfmake-file'
import { LINE } from './voucher-parts'

export type CashVoucherPdfOptions = {
  /** Printed in this order; a voucher for two files (liên) is given twice. At least one. */
  vouchers: readonly CashVoucherPrint[]
  paper: VoucherPaper
  /** The folder with the four Tinos files. */
  fonts: string
  /** Takes the bytes and is ended. */
  out: Writable
  signal?: AbortSignal
}

/** Sizes tried from the usual one down, until the whole voucher stands in its place. */
const USUAL_SIZE = 11.5
const SMALLER_SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5]
const SMALLEST_SIZE = 7.5
/** The room for signatures, in lines: what is left over up to the first, never less than the second. */
const BLANK_LINES = { most: 6, least: 3 }
/** Points left free, so that rounding never begins another page. */
const SLACK = 0.5

/**
 * Writes cash vouchers, forms 01-TT and 02-TT of Circular 71/2024/TT-BTC, as PDF.
 * Rejects as `writePdfmakeFile` does, and with a RangeError for an empty list.
 */
export async function writeCashVoucherPdf(options: CashVoucherPdfOptions): Promise<{ pages: number }> {
  const [first, ...others] = options.vouchers
  if (!first) throw new RangeError('There is no voucher to print.')
  const { fonts, paper, signal } = options
  const define = async () => {
    const fitted: [FittedVoucher, ...FittedVoucher[]] = [await fitVoucher(first, fonts)]
    for (const voucher of others) {
      signal?.throwIfAborted()
      fitted.push(await fitVoucher(voucher, fonts))
    }
    return cashVouchersDefinition(fitted, paper)
  }
  return writePdfmakeFile({ ...options, define })
}

/**
 * How a voucher is set to stand in its place. A long reason makes the type smaller; nothing is left out: what is too
 * long even in the smallest type goes on over the page.
 */
export async function fitVoucher(voucher: CashVoucherPrint, fonts: string): Promise<FittedVoucher> {
  const heightsAt = (sizes: readonly number[]) =>
    measureHeights(
      sizes.map((size) => cashVoucherContent(voucher, { size, blankLines: BLANK_LINES.least })),
      VOUCHER_PLACE.width,
      fonts,
    )
  // Nearly every voucher stands in the usual size; all the others are measured in one go.
  for (const sizes of [[USUAL_SIZE], SMALLER_SIZES]) {
    const heights = await heightsAt(sizes)
    for (const [index, size] of sizes.entries()) {
      const spare = VOUCHER_PLACE.height - SLACK - (heights[index] ?? Infinity)
      if (spare < 0) continue
      const more = Math.min(BLANK_LINES.most - BLANK_LINES.least, spare / (size * LINE))
      return { voucher, fit: { size, blankLines: BLANK_LINES.least + more } }
    }
  }
  return { voucher, fit: { size: SMALLEST_SIZE, blankLines: BLANK_LINES.least } }
}
