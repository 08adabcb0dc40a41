import type { Writable } from 'node:stream'
import {
  accountingVoucherContent,
  accountingVoucherDefinition,
  DENSITIES,
  PRINTED_AREA,
  type AccountingVoucherPrint,
  type Density,
} from './accounting-voucher-definition'
import { measureHeights, writePdfmakeFile } from './pdfmake-file'

/** More lines than this never fit one page, however close they stand. */
const MOST_LINES = 60
/** Points left free, so that rounding never begins another page. */
const SLACK = 0.5

/** Writes an accounting voucher as PDF, on one page where its lines can stand close enough. Rejects as `writePdfmakeFile` does. */
export async function writeAccountingVoucherPdf(options: {
  voucher: AccountingVoucherPrint
  /** The folder with the four Tinos files. */
  fonts: string
  /** Takes the bytes and is ended. */
  out: Writable
  signal?: AbortSignal
}): Promise<{ pages: number }> {
  const { voucher, fonts } = options
  const define = async () => accountingVoucherDefinition(voucher, await densityOf(voucher, fonts))
  return writePdfmakeFile({ ...options, define })
}

/** As close as needed for lines and signatures to share one page, or the roomy density when they cannot. */
async function densityOf(voucher: AccountingVoucherPrint, fonts: string): Promise<Density> {
  const [roomy] = DENSITIES
  if (voucher.lines.length > MOST_LINES) return roomy
  const contents = DENSITIES.map((density) => accountingVoucherContent(voucher, density))
  const heights = await measureHeights(contents, PRINTED_AREA.width, fonts)
  return DENSITIES.find((_, index) => (heights[index] ?? Infinity) <= PRINTED_AREA.height - SLACK) ?? roomy
}
