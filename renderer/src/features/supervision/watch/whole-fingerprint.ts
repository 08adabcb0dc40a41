import { parseFingerprint } from '@shared/domain/fingerprint'

/** A typed fingerprint once it is whole; null while it is not, so that nothing is asked for half a fingerprint. */
export function wholeFingerprint(typed: string): string | null {
  return parseFingerprint(typed) === null ? null : typed
}
