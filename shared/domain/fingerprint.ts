/** The signs of a hash that a printed fingerprint shows. */
const SHOWN = 12
const HASH = 64

/**
 * The hexadecimal signs a person means by a fingerprint, in lower case: '7C1E-94A0-B3D2' as printed, without its dashes, or more of
 * the hash up to all 64 signs, in capitals or not. Null for any other text, and for less than the 12 signs that are printed.
 */
export function parseFingerprint(text: string): string | null {
  const signs = text.replace(/[\s-]/g, '').toLowerCase()
  return /^[0-9a-f]+$/.test(signs) && signs.length >= SHOWN && signs.length <= HASH ? signs : null
}
