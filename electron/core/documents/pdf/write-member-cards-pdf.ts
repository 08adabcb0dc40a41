import type { Writable } from 'node:stream'
import type { MemberCardPrint } from '../member-card'
import { memberCardsDefinition } from './member-cards-definition'
import { writePdfmakeFile } from './pdfmake-file'

/** Writes members' cards as PDF, ten on a sheet. Rejects as `writePdfmakeFile` does, and with a RangeError for an empty list. */
export async function writeMemberCardsPdf(options: {
  cards: readonly MemberCardPrint[]
  /** Printed on every card: 'SỔ MẪU'. */
  marks: readonly string[]
  /** The folder with the four Tinos files. */
  fonts: string
  /** Takes the bytes and is ended. */
  out: Writable
  signal?: AbortSignal
}): Promise<{ pages: number }> {
  const { cards, marks } = options
  if (cards.length === 0) throw new RangeError('There is no card to print.')
  return writePdfmakeFile({ ...options, define: async () => memberCardsDefinition(cards, marks) })
}
