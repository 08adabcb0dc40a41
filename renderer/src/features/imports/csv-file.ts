/** Excel takes a CSV file for UTF-8 only when it begins with a byte order mark. */
const BYTE_ORDER_MARK = '\uFEFF'

function cell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as a CSV file that Excel with Vietnamese settings opens in columns: semicolons, UTF-8 with its mark, CRLF. */
export function csvFile(name: string, rows: readonly (readonly string[])[]): File {
  const text = rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')
  return new File([BYTE_ORDER_MARK, text], name, { type: 'text/csv' })
}

/** The name of a file without its ending: 'nhat-ky.csv' -> 'nhat-ky'. */
export function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, '')
}
