import { Buffer } from 'node:buffer'
import ExcelJS from 'exceljs'
import type { ImportReading } from './read-import-file'
import type { ImportKind } from '@shared/contract/imports'

/** UTF-8 bytes of lines joined by CRLF, as Excel writes them. */
export function csvBytes(...lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.join('\r\n'), 'utf8')
}

/** UTF-16 bytes of a text, in either order, with or without the byte order mark. */
export function utf16Bytes(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** An XLSX file with one sheet of the given rows; `change` may style or add to the workbook. */
export async function xlsxBytes(
  rows: readonly (readonly unknown[])[],
  change?: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Sheet1').addRows(rows.map((row) => [...row]))
  change?.(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** What a test of refusals looks at: code, row, column and value of each fault. */
export function faultsOf<K extends ImportKind>({
  faults,
}: ImportReading<K>): [string, number | null, string | null, string | null][] {
  return faults.map(({ code, row, column, value }) => [code, row, column, value])
}
