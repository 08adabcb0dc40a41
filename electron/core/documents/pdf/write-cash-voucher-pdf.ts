import type { Writable } from 'node:stream'
import { CASH_VOUCHER_WORDS, type CashVoucherPrint } from '../cash-voucher'
import { cashVoucherItems, type VoucherPlace } from './cash-voucher-items'
import { A4, A5_LANDSCAPE, mm, type PageItem, type PageSink, type PageSize } from './page-items'
import { PdfFile } from './pdf-file'
import { writePdfFile } from './write-report-pdf'

/** A5 lying, one voucher a sheet; or A4 upright, two a sheet with a line to cut along. */
export type VoucherPaper = 'A5' | 'A4-two'

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

/**
 * Writes cash vouchers, forms 01-TT and 02-TT of Circular 71/2024/TT-BTC, as PDF.
 *
 * The same toolkit as the reports, not pdfmake: one way to set type and one font cache for every print, half a second
 * less for the first voucher, and a layout that is plain data in tests. Rejects as `writeReportPdf` does.
 */
export async function writeCashVoucherPdf(options: CashVoucherPdfOptions): Promise<{ pages: number }> {
  const [first] = options.vouchers
  if (!first) throw new RangeError('There is no voucher to print.')
  const numbers = options.vouchers.length === 1 ? first.number : `${first.number} …`
  const title = `${CASH_VOUCHER_WORDS[first.kind].title} ${numbers}`
  const file = new PdfFile({ fonts: options.fonts, title, author: first.unitName })
  return writePdfFile(file, options, async (breathe) => {
    const pages = addCashVoucherPages(file, options.vouchers, options.paper)
    await breathe()
    return { pages }
  })
}

/** Gives the vouchers' pages to a sink; answers their number. */
export function addCashVoucherPages(
  sink: PageSink,
  vouchers: readonly CashVoucherPrint[],
  paper: VoucherPaper,
): number {
  const { size, places } = sheet(paper)
  let pages = 0
  for (let index = 0; index < vouchers.length; index += places.length) {
    const items: PageItem[] = []
    places.forEach((place, slot) => {
      const voucher = vouchers[index + slot]
      if (!voucher) return
      items.push(...cashVoucherItems(voucher, place, sink.measure))
      if (slot > 0) items.push(cutLine(size))
    })
    sink.addPage(size, items)
    pages++
  }
  return pages
}

function sheet(paper: VoucherPaper): { size: PageSize; places: VoucherPlace[] } {
  const place = (top: number): VoucherPlace => ({
    x: mm(18),
    top: mm(top),
    width: A4.width - mm(30),
    height: A5_LANDSCAPE.height - mm(16),
  })
  if (paper === 'A5') return { size: A5_LANDSCAPE, places: [place(8)] }
  return { size: A4, places: [place(8), place(148.5 + 8)] }
}

function cutLine(size: PageSize): PageItem {
  const y = size.height / 2
  return { kind: 'rule', x1: mm(6), y1: y, x2: size.width - mm(6), y2: y, width: 0.4, dotted: true }
}
