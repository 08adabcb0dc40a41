import { join, relative, sep } from 'node:path'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'

const FACE = 'Tinos'
const DEFAULT_STYLE = { font: FACE, fontSize: 11 } as const

export type PdfmakeFileOptions = {
  /** Makes what to print; whatever it throws is passed on. */
  define: () => Promise<TDocumentDefinitions>
  /** The folder with the four Tinos files, the only files that are read. */
  fonts: string
  /** Takes the bytes and is ended. */
  out: Writable
  signal?: AbortSignal
  /** Called with the pages when all are laid out, to draw onto them what pdfmake does not know. */
  onLaidOut?: (document: LaidOut) => void
}

/** A document whose pages are laid out and not written yet. */
export type LaidOut = PDFKit.PDFDocument

/**
 * Writes a document definition as PDF, set in Tinos, and waits until the last byte is taken. Laying out a short print
 * cannot be interrupted; `signal` is heard before it, after it and while bytes flow. Rejects with its reason, with the
 * error of `out`, of `define` or of pdfmake; `out` is then destroyed.
 */
export async function writePdfmakeFile(options: PdfmakeFileOptions): Promise<{ pages: number }> {
  const { define, fonts, out, signal, onLaidOut } = options
  try {
    signal?.throwIfAborted()
    const file = await layOut(await define(), fonts)
    signal?.throwIfAborted()
    onLaidOut?.(file)
    const pages = file.bufferedPageRange().count
    const flowing = pipeline(file, out, { signal })
    file.end()
    await flowing
    return { pages }
  } catch (error) {
    // Without the error, which the rejection carries: nobody need listen for it on `out` as well.
    out.destroy()
    signal?.throwIfAborted()
    throw error
  }
}

/**
 * How high each content comes out in a column `width` wide, in points: pdfmake itself lays it out on an endless page, so
 * what is measured is what is printed. Room after the last text or line is not counted.
 */
export async function measureHeights(contents: readonly Content[], width: number, fonts: string): Promise<number[]> {
  const stacks = contents.map((content, index): Content =>
    index === 0 ? { stack: [content] } : { stack: [content], pageBreak: 'before' },
  )
  const file = await layOut({ pageSize: { width, height: 'auto' }, pageMargins: 0, content: stacks }, fonts)
  const heights = contents.map((_, index) => file.switchToPage(index).height)
  file.destroy()
  return heights
}

/**
 * pdfmake is one object for the whole process; once loaded, with the first print, it takes fonts and policies over before anything else is
 * waited for.
 */
async function layOut(definition: TDocumentDefinitions, fonts: string): Promise<PDFKit.PDFDocument> {
  const { default: pdfmake } = await import('pdfmake')
  pdfmake.setFonts({
    [FACE]: {
      normal: join(fonts, 'Tinos-Regular.ttf'),
      bold: join(fonts, 'Tinos-Bold.ttf'),
      italics: join(fonts, 'Tinos-Italic.ttf'),
      bolditalics: join(fonts, 'Tinos-BoldItalic.ttf'),
    },
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => isInside(fonts, path))
  const styled = { ...definition, defaultStyle: { ...DEFAULT_STYLE, ...definition.defaultStyle } }
  // The one cast here: a copy has the shape of what is copied, which a walk over unknown values cannot say.
  const copy = printable(styled) as TDocumentDefinitions
  return pdfmake.createPdf(copy, { bufferPages: true }).getStream()
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[/\\])/i.test(way)
}

/**
 * A copy whose texts are in NFC, since decomposed marks would print beside their letters; a control character (a tab
 * in an imported text) prints as a blank. Answers of functions, such as a footer's, are copied alike.
 */
function printable(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replaceAll(/(?!\n)\p{Cc}/gu, ' ')
  if (typeof value === 'function') return (...inputs: unknown[]) => printable(value(...inputs))
  if (Array.isArray(value)) return value.map(printable)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printable(part)]))
  }
  return value
}
