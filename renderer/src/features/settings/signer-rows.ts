import { type Signer, SignerPost } from '@shared/contract/book'
import type { CivilDate } from '@shared/domain/civil-date'

/** A signer with where he stands on a day: signing now, later, or no longer. */
export type SignerRow = Signer & { standing: 'now' | 'later' | 'before' }

/** The signers by post in the order of the form, the latest first, each with its standing on `today`. */
export function signerRows(signers: readonly Signer[], today: CivilDate): SignerRow[] {
  return SignerPost.options.flatMap((post) => {
    const own = signers.filter((signer) => signer.post === post).toSorted((a, b) => b.from.localeCompare(a.from))
    const now = own.find((signer) => signer.from <= today)
    return own.map((signer) => ({
      ...signer,
      standing: signer === now ? 'now' : signer.from > today ? 'later' : 'before',
    }))
  })
}
