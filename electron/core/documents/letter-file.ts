import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Letter } from './letter'

/** In what a letter is given out: pages that stand, or a text to edit on. */
export type LetterFormat = 'pdf' | 'docx'

const MEDIA = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** A letter as a file called `name` with the format's ending; `resources` is the folder that holds the fonts. */
export async function letterFile(
  letter: Letter,
  { name, format, resources }: { name: string; format: LetterFormat; resources: string },
): Promise<File> {
  const bytes = format === 'docx' ? await docxBytes(letter) : await pdfBytes(letter, join(resources, 'fonts'))
  return new File([Uint8Array.from(bytes)], `${name}.${format}`, { type: MEDIA[format] })
}

// The writers are a large part of the program: they are loaded when the first letter is made, so that the core starts without them.

async function docxBytes(letter: Letter): Promise<Uint8Array> {
  const { writeLetterDocx } = await import('./docx/write-letter-docx')
  return writeLetterDocx(letter)
}

async function pdfBytes(letter: Letter, fonts: string): Promise<Uint8Array> {
  const { writeLetterPdf } = await import('./pdf/write-letter-pdf')
  const out = new PassThrough()
  const [bytes] = await Promise.all([buffer(out), writeLetterPdf({ letter, fonts, out })])
  return bytes
}
