import type { ReportRow } from '@shared/contract/report'
import type { PrintedHead } from './letterhead'
import type { TextMeasure } from './page-items'
import { placeRow } from './placed-row'
import { DENSITIES, reportLayout, type ReportLayout } from './report-layout'

/** More rows than this never fit one A4 page, however close they stand. */
const MOST_ROWS = 60

/**
 * The layout for these rows: as close as needed for head, table and signatures to share one page, or the roomy one when
 * they cannot. A statement torn from its signatures for the sake of one line is what this avoids.
 * Reads at most `MOST_ROWS` rows ahead; the rows to print are given back whole.
 */
export async function layoutForRows(
  head: PrintedHead,
  rows: AsyncIterable<ReportRow> | Iterable<ReportRow>,
  measure: TextMeasure,
): Promise<{ layout: ReportLayout; rows: AsyncIterable<ReportRow> }> {
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
  const ahead: ReportRow[] = []
  let ended = false
  while (!ended && ahead.length < MOST_ROWS) {
    const next = await iterator.next()
    if (next.done === true) ended = true
    else ahead.push(next.value)
  }
  const fitting =
    ended && !ahead.some(({ startsPage }, index) => startsPage === true && index > 0)
      ? DENSITIES.map((density) => reportLayout(head, measure, density)).find((layout) => fits(ahead, layout))
      : undefined
  return { layout: fitting ?? reportLayout(head, measure), rows: resume(ahead, iterator) }
}

function fits(rows: readonly ReportRow[], layout: ReportLayout): boolean {
  const height = rows.reduce((sum, row) => sum + placeRow(row, layout).height, 0)
  return layout.firstRowTop + height + layout.end.height <= layout.bottom
}

/** The rows read ahead, then the others; whatever ends the reading also ends their source. */
async function* resume(
  ahead: readonly ReportRow[],
  iterator: AsyncIterator<ReportRow> | Iterator<ReportRow>,
): AsyncGenerator<ReportRow, void, undefined> {
  try {
    yield* ahead
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}
