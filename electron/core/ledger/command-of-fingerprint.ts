import { parseFingerprint } from '@shared/domain/fingerprint'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { refuse } from '../refusal'
import { fingerprintOf } from './hash'

/** A command as the chain knows it: its place, its hash, and the last voucher there was when it was written. */
export type ChainPlace = { sequence: number; hash: string; at: string; lastVoucherId: number; fingerprint: string }

const beginningWith = plain<{ signs: string; length: number }, Omit<ChainPlace, 'fingerprint'>>(
  'SELECT sequence, hash, at, lastVoucherId FROM command WHERE substr(hash, 1, @length) = @signs ORDER BY sequence',
)

/**
 * The command whose hash begins with a fingerprint, as printed (7C1E-94A0-B3D2), without dashes or longer, in any case; its own
 * fingerprint is given as it is printed. Refuses 'fingerprint-malformed', 'fingerprint-unknown', and 'fingerprint-ambiguous' when
 * several commands begin so.
 */
export function commandOfFingerprint(connection: Connection, text: string): ChainPlace {
  const place = { column: 'fingerprint', value: text }
  const signs = parseFingerprint(text)
  if (signs === null) return refuse({ ...place, code: 'fingerprint-malformed' })
  const found = connection.all(beginningWith, { signs, length: signs.length })
  const [only] = found
  if (only === undefined) return refuse({ ...place, code: 'fingerprint-unknown' })
  if (found.length > 1) return refuse({ ...place, code: 'fingerprint-ambiguous', data: { count: found.length } })
  return { ...only, fingerprint: fingerprintOf(only.hash) }
}
