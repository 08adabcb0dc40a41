import type { ReportHead, ReportRow } from '@shared/contract/report'
import type { Cut, PageItem, PageSize, TextMeasure } from '../../pdf/page-items'
import type { LaidOut } from '../../pdf/pdfmake-file'
import { addReportPages } from '../../pdf/write-report-pdf'

/** A laid-out page of an official form, to be drawn onto a page of the pack. */
export type StatementPage = { size: PageSize; items: readonly PageItem[] }

/** The pages of a statement as its own file would have them, without their foot: the pack numbers its pages itself. */
export async function statementPages(
  head: ReportHead,
  rows: readonly ReportRow[],
  measure: TextMeasure,
): Promise<StatementPage[]> {
  const pages: StatementPage[] = []
  const sink = {
    measure,
    addPage: (size: PageSize, items: readonly PageItem[]) => void pages.push({ size, items }),
    addFoot: () => {},
  }
  await addReportPages(sink, head, { rows }, async () => {})
  return pages
}

/** Draws a statement's page onto the page that is open. */
export function drawStatement(canvas: LaidOut, { items }: StatementPage, fileOf: (cut: Cut) => string): void {
  canvas.fillColor('#000000')
  canvas.strokeColor('#000000')
  for (const item of items) {
    if (item.kind === 'text') {
      canvas.font(fileOf(item.cut))
      canvas.fontSize(item.size)
      canvas.text(item.text.normalize('NFC'), item.x, item.y, { lineBreak: false, baseline: 'alphabetic' })
      continue
    }
    canvas.lineWidth(item.width)
    if (item.dotted === true) canvas.dash(0.6, { space: 1.6 })
    else canvas.undash()
    canvas.moveTo(item.x1, item.y1).lineTo(item.x2, item.y2)
    canvas.stroke()
  }
}
