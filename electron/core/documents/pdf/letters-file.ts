import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Letter } from '../letter'
import { letterContent, letterDefinition } from './letter-definition'
import { writePdfmakeFile } from './pdfmake-file'

/** Many letters as one PDF called `name`, each beginning on a page of its own; pages are not counted, since each letter is read alone. */
export async function lettersFile(
  letters: readonly [Letter, ...Letter[]],
  { name, resources }: { name: string; resources: string },
): Promise<File> {
  const out = new PassThrough()
  const { header: _, ...definition } = letterDefinition({ ...letters[0], pageNumbers: 'top' })
  const content = letters.map((letter, at) => ({
    stack: [letterContent(letter)],
    ...(at === 0 ? {} : { pageBreak: 'before' as const }),
  }))
  const define = async () => ({ ...definition, content })
  const [bytes] = await Promise.all([buffer(out), writePdfmakeFile({ fonts: join(resources, 'fonts'), out, define })])
  return new File([Uint8Array.from(bytes)], `${name}.pdf`, { type: 'application/pdf' })
}
