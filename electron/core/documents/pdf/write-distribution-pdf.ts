import type { Writable } from 'node:stream'
import type { DistributionPaper } from '../distribution-paper'
import { proposalDefinition } from './distribution-definition'
import { memberPagesDefinition } from './member-share-definition'
import { writePdfmakeFile } from './pdfmake-file'

type Written = {
  paper: DistributionPaper
  /** The folder with the four Tinos files. */
  fonts: string
  /** Takes the bytes and is ended. */
  out: Writable
}

/** Writes the whole proposal as PDF. Rejects as `writePdfmakeFile` does. */
export async function writeProposalPdf({ paper, ...file }: Written): Promise<{ pages: number }> {
  return writePdfmakeFile({ ...file, define: async () => proposalDefinition(paper) })
}

/** Writes the pages of the given members as PDF, one each. Rejects as `writePdfmakeFile` does. */
export async function writeMemberPagesPdf(
  { paper, ...file }: Written,
  codes: readonly string[],
): Promise<{ pages: number }> {
  return writePdfmakeFile({ ...file, define: async () => memberPagesDefinition(paper, codes) })
}
