import type { Writable } from 'node:stream'
import type { Letter } from '../letter'
import { letterDefinition } from './letter-definition'
import { writePdfmakeFile } from './pdfmake-file'

/** Writes a letter as PDF, on as many pages as its body takes. Rejects as `writePdfmakeFile` does. */
export async function writeLetterPdf(options: {
  letter: Letter
  /** The folder with the four Tinos files. */
  fonts: string
  /** Takes the bytes and is ended. */
  out: Writable
  signal?: AbortSignal
}): Promise<{ pages: number }> {
  return writePdfmakeFile({ ...options, define: async () => letterDefinition(options.letter) })
}
