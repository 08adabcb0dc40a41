import { Buffer } from 'node:buffer'
import { type LetterCode, readLetters } from '@shared/domain/legacy-fonts/legacy-font'
import type { Fault } from '@shared/contract/refusal'
import { fileReasons } from '@shared/text/refusals/reading'
import { readCsvSheet } from '../reading/csv-table'
import { checkSize, decodeText, type FileRefusal, formatOf, MAX_FILE_MB } from '../reading/decode'
import { createFaultList } from '../reading/fault-list'
import { headingCounter } from '../reading/headings'
import { cellText, type Sheet } from '../reading/sheet'
import { cleanText } from '../reading/texts'
import { readXlsxSheet } from '../reading/xlsx-table'
import { listColumns } from './list-columns'

/** Titles of a list may stand above its headings; further down it would be people. */
const HEADING_ROWS = 30
/** A sheet whose row names so many fields is the list; another sheet is not looked for. */
const ENOUGH = 3

/** A list before anybody has said what its columns mean; `headingAt` is the place of the probable heading among the rows. */
export type RawList = { sheet: Sheet; headingAt: number; faults: Fault[] }

const countRead = headingCounter(listColumns)

/** How many fields a row names under whichever reading of its letters names most. */
function countHeadings(cells: readonly string[]): number {
  return Math.max(...CODES.map((code) => countRead(cells.map((cell) => readLetters(cell, code)))))
}

const CODES: readonly LetterCode[] = ['unicode', 'tcvn3', 'vni']

/**
 * Reads the rows of a list in an XLSX or CSV file and finds the row that is probably its heading. A CSV file that is no Unicode is
 * taken byte for byte, as files of old fonts are written. What cannot be read at all comes back as faults.
 */
export async function readList(bytes: Uint8Array): Promise<RawList> {
  const faults = createFaultList()
  const sheet = await sheetOf(bytes, (refusal) => {
    const data = refusal.reason === undefined ? { limit: MAX_FILE_MB } : { reason: fileReasons[refusal.reason] }
    faults.add({ code: refusal.code, data })
  })
  const at = headingOf(sheet)
  if (faults.count() === 0 && sheet.rows.length <= at + 1) faults.add({ code: 'file-empty' })
  return { sheet, headingAt: at, faults: faults.list() }

  async function sheetOf(file: Uint8Array, refuse: (refusal: FileRefusal) => void): Promise<Sheet> {
    const wrongSize = checkSize(file)
    const format = formatOf(file)
    if (wrongSize !== null || format === 'old-excel') {
      refuse(wrongSize ?? { ok: false, code: 'file-unreadable', reason: 'old-excel' })
      return NOTHING
    }
    if (format === 'xlsx') {
      const read = await readXlsxSheet(file, countHeadings, ENOUGH)
      if (read.ok) return read.sheet
      refuse(read)
      return NOTHING
    }
    const decoded = decodeList(file)
    if (decoded.ok) return readCsvSheet(decoded.text, countHeadings, faults)
    refuse(decoded)
    return NOTHING
  }
}

const NOTHING: Sheet = { rows: [], delimited: false }

function decodeList(bytes: Uint8Array): ReturnType<typeof decodeText> {
  const decoded = decodeText(bytes)
  if (decoded.ok || decoded.reason !== 'other-encoding') return decoded
  // Codes of old fonts are signs of Latin-1; written as UTF-8 they pass the same checks as any other text.
  return decodeText(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8'))
}

function headingOf(sheet: Sheet): number {
  const counts = sheet.rows
    .slice(0, HEADING_ROWS)
    .map(({ cells }) => countHeadings(cells.map((cell) => cleanText(cellText(cell)))))
  return Math.max(0, counts.indexOf(Math.max(...counts)))
}
