import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

const scanNames = plain<Record<string, never>, { scanId: string; ending: string }>(
  `SELECT scanId, substr(mediaType, instr(mediaType, '/') + 1) AS ending FROM scan ORDER BY scanId`,
)
const scanContent = plain<{ scanId: string }, { content: Buffer }>('SELECT content FROM scan WHERE scanId = @scanId')

/** Writes every scanned paper as a file named by its SHA-256 and answers how many; without any there is no folder. One is read at a time. */
export function writeScans(connection: Connection, folder: string): number {
  const names = connection.all(scanNames, {})
  if (names.length > 0) mkdirSync(folder)
  for (const { scanId, ending } of names) {
    const scan = connection.get(scanContent, { scanId })
    if (scan) writeFileSync(join(folder, `${scanId}.${ending}`), scan.content, { flush: true })
  }
  return names.length
}
