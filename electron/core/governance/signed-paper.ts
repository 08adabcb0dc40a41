import { hash } from 'node:crypto'
import { z } from 'zod'
import { PaperBlock } from '@shared/contract/paper-blocks'
import type { Fault } from '@shared/contract/refusal'
import type { ScanSubject } from '@shared/contract/scans'
import { canonicalJson } from '@shared/domain/canonical-json'
import { fault } from '@shared/text/fault'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const Blocks = z.array(PaperBlock)

/** A whole text as it is kept when it is signed, and the SHA-256 that stands for it. */
export function sealedText(blocks: readonly PaperBlock[]): { blocks: string; textHash: string } {
  const text = canonicalJson(blocks)
  return { blocks: text, textHash: hash('sha256', text, 'hex') }
}

/** The blocks of a text that was kept. */
export function keptBlocks(json: string): PaperBlock[] {
  return Blocks.parse(JSON.parse(json))
}

const onFile = plain<{ subject: string; key: string; scanId: string }, { found: number }>(
  `SELECT 1 AS found FROM attachment WHERE subject = @subject AND subjectKey = @key AND scanId = @scanId AND removedAt IS NULL`,
)

/**
 * What stands against freezing a signed text with a signed paper: the text is another than the one that was shown, or the paper is not
 * on file under it. Both hashes come with the command, so that the chain holds them.
 */
export function freezeFaults(
  connection: Connection,
  paper: { subject: ScanSubject; key: string; textHash: string },
  given: { textHash: string; scanId: string },
): Fault[] {
  const faults: Fault[] = []
  if (given.textHash !== paper.textHash) faults.push(fault({ code: 'paper-text-other', column: 'textHash' }))
  const { subject, key } = paper
  if (connection.get(onFile, { subject, key, scanId: given.scanId }) === undefined)
    faults.push(fault({ code: 'paper-scan-missing', column: 'scanId' }))
  return faults
}
