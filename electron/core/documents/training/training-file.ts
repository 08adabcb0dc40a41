import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Letter } from '../letter'
import type { LetterPart } from '../letter-parts'
import { letterContent, letterDefinition } from '../pdf/letter-definition'
import { LETTER_SIZE, pdfParts } from '../pdf/letter-parts'
import { writePdfmakeFile } from '../pdf/pdfmake-file'

/** What a paper of a school is made of, before it is a file. */
export type PaperDefinition = TDocumentDefinitions

/** A paper of a school as a PDF file called `name`; `resources` is the folder that holds the fonts. */
export async function trainingFile(
  definition: TDocumentDefinitions,
  { name, resources }: { name: string; resources: string },
): Promise<File> {
  const out = new PassThrough()
  const fonts = join(resources, 'fonts')
  const [bytes] = await Promise.all([buffer(out), writePdfmakeFile({ define: async () => definition, fonts, out })])
  return new File([Uint8Array.from(bytes)], `${name}.pdf`, { type: 'application/pdf' })
}

/** A letter with its annex on pages of its own after the signatures. */
export function letterWithAnnex(letter: Letter, annex: readonly LetterPart[]): PaperDefinition {
  return {
    ...letterDefinition(letter),
    content: [letterContent(letter), { stack: pdfParts(annex), pageBreak: 'before', fontSize: LETTER_SIZE }],
  }
}

/** Letters one after another, each from a page of its own; more than one are not counted through. Throws RangeError for none. */
export function lettersDefinition(letters: readonly Letter[]): TDocumentDefinitions {
  const [first, ...others] = letters
  if (first === undefined) throw new RangeError('There is no letter to print.')
  if (others.length === 0) return letterDefinition(first)
  return {
    ...letterDefinition(first),
    header: undefined,
    content: letters.map((letter, at): Content => ({
      stack: [letterContent(letter)],
      ...(at > 0 ? { pageBreak: 'before' } : {}),
    })),
  }
}
