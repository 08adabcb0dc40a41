import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { canonicalHash } from '../canonical-hash'
import { writeDurably } from './durable-file'

/** What stands beside every backup that was proven: what it holds, and the hash of its bytes. */
const ManifestBody = z.strictObject({
  format: z.literal(1),
  file: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().length(64),
  encrypted: z.boolean(),
  /** SHA-256 of the book's file inside, the same as `sha256` where it is not encrypted. */
  contentSha256: z.string().length(64),
  madeAt: z.string(),
  appVersion: z.string(),
  /** Where the book lay when it was copied. */
  source: z.string(),
  bookId: z.string(),
  bookName: z.string(),
  sample: z.boolean(),
  schemaVersion: z.int(),
  voucherCount: z.int().min(0),
  lastPostedOn: z.string().nullable(),
  voucherHash: z.string().length(64),
  commandSequence: z.int().min(0),
  commandHash: z.string().length(64),
  trialBalanceHash: z.string().length(64),
  fingerprint: z.string(),
})
const SealedManifest = z.object({ manifest: ManifestBody, sha256: z.string() })
export type Manifest = z.infer<typeof ManifestBody>

/** The manifest's file beside a backup. */
export function manifestFileOf(backup: string): string {
  return `${backup}.manifest.json`
}

/** Writes the manifest beside its backup, with a hash over itself. */
export function writeManifest(backup: string, manifest: Manifest): void {
  writeDurably(
    manifestFileOf(backup),
    `${JSON.stringify({ manifest, sha256: canonicalHash(manifest).inputHash }, null, 2)}\n`,
  )
}

export type ManifestReading = { state: 'proven'; manifest: Manifest } | { state: 'changed' } | { state: 'absent' }

/** The manifest beside a backup: 'changed' when it, or the size of the backup, is not as it was written. The bytes are not read here. */
export function readManifest(backup: string): ManifestReading {
  const file = manifestFileOf(backup)
  if (!existsSync(file)) return { state: 'absent' }
  const sealed = SealedManifest.safeParse(parsedJson(readFileSync(file, 'utf8')))
  if (!sealed.success || canonicalHash(sealed.data.manifest).inputHash !== sealed.data.sha256)
    return { state: 'changed' }
  const { manifest } = sealed.data
  if (!existsSync(backup) || statSync(backup).size !== manifest.bytes) return { state: 'changed' }
  return { state: 'proven', manifest: { ...manifest, file: basename(backup) } }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is a manifest that was changed; the caller says so.
    return null
  }
}
