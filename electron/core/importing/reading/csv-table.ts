import Papa from 'papaparse'
import type { FaultList } from './fault-list'
import type { Sheet, SheetRow } from './sheet'

const DELIMITERS = [',', ';', '\t'] as const

/** The heading stands among the first lines (titles may precede it), and within this many signs. */
const HEAD_LINES = 20
const HEAD_SIGNS = 65_536

/** Excel's own hint in the first line: `sep=;`. */
const SEPARATOR_HINT = /^sep=([,;\t])\n/i

/**
 * Splits the text of a CSV file into rows. The delimiter (comma, semicolon, tab) is the one under which the first 20 lines show the
 * most headings, as `countHeadings` counts them, then the one that gives the most cells. A row's number is the line it begins on:
 * blank lines and line breaks inside quotes count. Quotes that do not close make a fault a row and no rows at all, since what
 * follows them cannot be trusted.
 */
export function readCsvSheet(
  text: string,
  countHeadings: (cells: readonly string[]) => number,
  faults: FaultList,
): Sheet {
  const delimiter = findDelimiter(text, countHeadings)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  const lines = startingLines(data, text.includes('"'))
  const malformed = new Set(errors.map((error) => error.row ?? 0))
  for (const index of malformed) {
    faults.add({
      code: 'row-malformed',
      row: lines?.[index] ?? index + 1,
      value: data[index]?.join(delimiter).trim() ?? null,
    })
  }
  if (malformed.size > 0) return { rows: [], delimited: true }

  const rows: SheetRow[] = []
  for (let i = 0; i < data.length; i += 1) {
    const cells = data[i]
    if (cells === undefined || cells.every((cell) => cell === '' || cell.trim() === '')) continue
    rows.push({ row: lines?.[i] ?? i + 1, cells })
  }
  return { rows, delimited: true }
}

function findDelimiter(text: string, countHeadings: (cells: readonly string[]) => number): string {
  const hint = SEPARATOR_HINT.exec(text)?.[1]
  if (hint !== undefined) return hint
  const head = text.slice(0, HEAD_SIGNS)
  let best: { delimiter: string; headings: number; cells: number } = { delimiter: ',', headings: -1, cells: 0 }
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: HEAD_LINES })
    const headings = Math.max(0, ...data.map(countHeadings))
    const cells = Math.max(0, ...data.map((row) => row.length))
    if (headings > best.headings || (headings === best.headings && cells > best.cells))
      best = { delimiter, headings, cells }
  }
  return best.delimiter
}

/** The line each record begins on, or null when no cell can hold a line break and the place says it. */
function startingLines(records: readonly string[][], quoted: boolean): number[] | null {
  if (!quoted) return null
  let line = 1
  return records.map((cells) => {
    const start = line
    line += 1
    for (const cell of cells) {
      for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) line += 1
    }
    return start
  })
}
