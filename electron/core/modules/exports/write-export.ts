import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { exportReadme, exportTables, type ExportTableName } from '@shared/text/export-readme'
import type { Connection } from '../../db/connection'
import { versionOf } from '../../db/migrate'
import type { BookTable } from '../../db/schema'
import { plain, type SqlValue } from '../../db/statement'
import { fingerprintOf } from '../../ledger/hash'
import { refuse } from '../../refusal'
import { writeHledgerJournal } from './hledger-journal'
import { writeScans } from './scan-files'
import { tableRows } from './table-rows'
import { TextFile } from './text-file'

export type ExportedFile = { name: string; rows: number }

type Heads = { voucherCount: number; voucherHash: string | null; commandHash: string }

const bookRow = plain<Record<string, never>, BookTable>('SELECT * FROM book')
const heads = plain<Record<string, never>, Heads>(
  `SELECT (SELECT count(*) FROM voucher) AS voucherCount, (SELECT hash FROM voucher ORDER BY voucherId DESC LIMIT 1) AS voucherHash, hash AS commandHash
   FROM command ORDER BY sequence DESC LIMIT 1`,
)

export type ExportAbout = { at: string; appVersion: string }

export type ExportProgress = (done: number, total: number, step: string) => void

/**
 * Writes everything in the book, as it is at one moment, as documented CSV, `book.json`, `README.txt` and `journal.hledger`. Refuses
 * 'folder-not-empty'. The files are made in a folder inside and get their names when all are whole; a failure leaves nothing behind.
 */
export function writeExport(
  connection: Connection,
  folder: string,
  about: ExportAbout,
  {
    unfinished = join(folder, `.unfinished-${randomUUID()}`),
    onProgress = () => {},
  }: { unfinished?: string; onProgress?: ExportProgress } = {},
): ExportedFile[] {
  refuseFullFolder(folder)
  makeFolder(unfinished)
  const { raw } = connection
  const own = !raw.inTransaction
  if (own) raw.exec('BEGIN')
  try {
    const files = writeFiles(connection, unfinished, about, onProgress)
    for (const { name } of files) renameSync(join(unfinished, name), join(folder, name))
    return files
  } finally {
    if (own) raw.exec('ROLLBACK')
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** Refuses 'input-invalid' where no folder can be made: no right to, or a file on the way. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    refuse({
      code: 'input-invalid',
      value: folder,
      data: { reason: error instanceof Error ? error.message : String(error) },
    })
  }
}

/** Refuses 'folder-not-empty' when there is anything in the folder, or the folder is a file: an export never mixes with what is there. */
export function refuseFullFolder(folder: string): void {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    refuse({ code: 'folder-not-empty', value: folder, data: { path: folder } })
}

function writeFiles(
  connection: Connection,
  folder: string,
  about: ExportAbout,
  onProgress: ExportProgress,
): ExportedFile[] {
  const files: ExportedFile[] = []
  const names = Object.keys(exportTables) as ExportTableName[]
  for (const name of names) {
    onProgress(files.length, names.length + 1, name)
    files.push({ name: `${name}.csv`, rows: writeTable(connection, name, join(folder, `${name}.csv`)) })
  }
  onProgress(files.length, names.length + 1, 'journal.hledger')
  files.push({ name: 'journal.hledger', rows: writeHledgerJournal(connection, join(folder, 'journal.hledger')) })
  const scans = writeScans(connection, join(folder, 'scans'))
  if (scans > 0) files.push({ name: 'scans', rows: scans })
  const book = connection.get(bookRow, {})
  const head = connection.get(heads, {})
  if (!book || !head) throw new Error('The book has no row that says what it is.')
  const fingerprint = fingerprintOf(head.commandHash)
  const { onlyRow: _onlyRow, ...profile } = book
  writeText(
    join(folder, 'book.json'),
    `${JSON.stringify({ ...profile, ...head, fingerprint, schemaVersion: versionOf(connection), ...about }, null, 2)}\n`,
  )
  writeText(join(folder, 'README.txt'), exportReadme({ bookName: book.name, fingerprint, ...about }))
  return [...files, { name: 'book.json', rows: 1 }, { name: 'README.txt', rows: 0 }]
}

function writeTable(connection: Connection, name: ExportTableName, file: string): number {
  const columns = exportTables[name].columns.map((column) => column.name)
  const out = new TextFile(file)
  let rows = 0
  try {
    // Excel takes a file for UTF-8 only when it begins with a byte order mark.
    out.write(`\uFEFF${columns.join(',')}\r\n`)
    for (const row of connection.iterate(tableRows[name], {})) {
      out.write(`${columns.map((column) => csvCell(row[column])).join(',')}\r\n`)
      rows += 1
    }
  } finally {
    out.close()
  }
  return rows
}

/** Text to the letter, quoted where it must be; nothing is changed for a spreadsheet's sake, since this is the book's own copy. */
function csvCell(value: SqlValue | undefined): string {
  if (value === undefined) throw new Error('A documented column is not in its table.')
  if (value === null) return ''
  const text = String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function writeText(file: string, text: string): void {
  const out = new TextFile(file)
  out.write(text)
  out.close()
}
