import { hash } from 'node:crypto'
import { canonicalJson } from '@shared/domain/canonical-json'

/** A value as canonical JSON with its SHA-256 (hex), as a command's row keeps what it was asked. */
export function canonicalHash(value: unknown): { input: string; inputHash: string } {
  const input = canonicalJson(value)
  return { input, inputHash: hash('sha256', input, 'hex') }
}
