/**
 * The cells of what Excel puts on the clipboard: rows by line, cells by tab; a cell with breaks or quotes stands in quotes,
 * doubled inside. Rows without anything are left out. Cells come trimmed, inner breaks as blanks.
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell.replace(/\s+/g, ' ').trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((value) => value !== '')) rows.push(row)
    row = []
  }
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i)
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text.charAt(i + 1) === '"') cell += text.charAt(++i)
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  endRow()
  return rows
}

/** True for a text that is a table rather than words for one field: it has a tab, or several lines. */
export function isTable(text: string): boolean {
  return text.includes('\t') || /\S[^\S\n]*\n\s*\S/.test(text)
}
