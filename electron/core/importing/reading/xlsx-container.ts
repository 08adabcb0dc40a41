import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { FileRefusal } from './decode'

/** What a spreadsheet may be once unpacked; a year of 10,000 vouchers takes about 10 MB. */
const MAX_UNPACKED_BYTES = 128 * 1024 * 1024
const MAX_ENTRIES = 2_000
/** Excel's own bounds of a sheet, and how many cells the reader would have to make room for. */
const MAX_ROWS = 1_048_576
const MAX_COLUMNS = 16_384
const MAX_CELLS = 12_000_000

/** Every `r` attribute of a sheet, of rows ("12") and of cells ("AB12"), but not the declaration of the prefix r. */
const PLACE = /(?:\s|(?<!xmlns):)r\s*=\s*["']([^"']*)["']/g
const PLACE_SHAPE = /^([A-Z]{0,3})(\d{1,7})$/
const ERROR_OR_ISO_CELL = /(<(?:\w+:)?c\s[^>]*?\bt=)(["'])[ed]\2/g

/**
 * Unpacks an XLSX file within bounds and packs it again, unpacked and made safe, for the spreadsheet reader:
 * - a container that would swell beyond 128 MB, or a sheet that claims cells all over the grid, is 'file-too-large';
 * - cells that hold an Excel error become text, so that one #REF! is a fault of its cell and not of the file;
 * - cells with an ISO date become text too: the reader takes them for local time and moves them a day in Viet Nam;
 * - the 1904 date system is written as the reader knows it.
 */
export function repackSafely(bytes: Uint8Array): { ok: true; bytes: Uint8Array } | FileRefusal {
  const files = unpack(bytes)
  if (files === 'broken') return { ok: false, code: 'file-unreadable', reason: 'broken-container' }
  if (files === 'too-large') return { ok: false, code: 'file-too-large', reason: 'swelling-container' }
  for (const [path, content] of Object.entries(files)) {
    if (!path.endsWith('.xml')) continue
    if (path.endsWith('workbook.xml'))
      files[path] = strToU8(strFromU8(content).replace(/date1904=(["'])true\1/, 'date1904="1"'))
    if (!path.includes('sheet')) continue
    const xml = strFromU8(content)
    if (!isBoundedSheet(xml)) return { ok: false, code: 'file-too-large', reason: 'too-many-cells' }
    if (ERROR_OR_ISO_CELL.test(xml)) files[path] = strToU8(xml.replace(ERROR_OR_ISO_CELL, '$1$2str$2'))
    ERROR_OR_ISO_CELL.lastIndex = 0
  }
  return { ok: true, bytes: zipSync(files, { level: 0 }) }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | 'broken' | 'too-large' {
  let size = 0
  let entries = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.xml') && !name.endsWith('.rels')) return false
        size += originalSize
        entries += 1
        return size <= MAX_UNPACKED_BYTES && entries <= MAX_ENTRIES
      },
    })
    return size > MAX_UNPACKED_BYTES || entries > MAX_ENTRIES ? 'too-large' : files
  } catch {
    // Whatever the unpacker trips over (bad lengths, bad codes, a cut file), the container is broken.
    return 'broken'
  }
}

/** False for a sheet whose cells are spread wider than can be held, and for places that are not written as Excel writes them. */
function isBoundedSheet(xml: string): boolean {
  if (!xml.includes('sheetData')) return true
  let rows = 0
  let columns = 0
  PLACE.lastIndex = 0
  for (let match = PLACE.exec(xml); match !== null; match = PLACE.exec(xml)) {
    const place = PLACE_SHAPE.exec(match[1] ?? '')
    if (place === null) return false
    rows = Math.max(rows, Number(place[2]))
    columns = Math.max(columns, columnNumber(place[1] ?? ''))
  }
  return rows <= MAX_ROWS && columns <= MAX_COLUMNS && rows * columns <= MAX_CELLS
}

/** 'A' -> 1, 'Z' -> 26, 'AA' -> 27; '' -> 0. */
function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
