import { join } from 'node:path'
import { PassThrough, type Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { letterContent, letterDefinition } from '../../pdf/letter-definition'
import { LETTER_SIZE } from '../../pdf/letter-parts'
import { A4, type Cut, mm } from '../../pdf/page-items'
import { PdfFile } from '../../pdf/pdf-file'
import { type LaidOut, writePdfmakeFile } from '../../pdf/pdfmake-file'
import { markBoxes } from '../../pdf/voucher-parts'
import type { ContentsLine, MeetingPack, PackContent } from './pack'
import { coverContent, missingContent, packFoot } from './pack-pages'
import { drawStatement, type StatementPage, statementPages } from './statement-pages'

const MARGINS = { left: mm(30), top: mm(20), right: mm(15), bottom: mm(20) }
const WIDTH = A4.width - MARGINS.left - MARGINS.right
const FILES: Readonly<Record<Cut, string>> = {
  regular: 'Tinos-Regular.ttf',
  bold: 'Tinos-Bold.ttf',
  italic: 'Tinos-Italic.ttf',
  boldItalic: 'Tinos-BoldItalic.ttf',
}

/** A part as it is printed: its content, or the drawn pages of a form, and how many pages it takes. */
type Laid = {
  title: string
  pages: number
  content: Content | null
  drawn: readonly StatementPage[]
  /** How its own file breaks pages. */
  breaks: TDocumentDefinitions['pageBreakBefore']
}

export type PackFile = {
  pack: MeetingPack
  /** The folder with the four Tinos files. */
  fonts: string
  /** Takes the bytes and is ended. */
  out: Writable
  /** Parts laid out so far, of how many. */
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
}

/**
 * Writes a meeting's pack as one PDF: cover with contents, the sheet of what is missing where something is, then every part from a page of
 * its own. Each part is laid out alone first, so that the contents know its page; the signal is heard between two parts. Answers where
 * each part begins. Rejects as `writePdfmakeFile` does.
 */
export async function writePackPdf({
  pack,
  fonts,
  out,
  onProgress,
  signal,
}: PackFile): Promise<{ pages: number; contents: ContentsLine[] }> {
  const present = pack.parts.flatMap(({ title, content }) => (content === null ? [] : [{ title, content }]))
  const measured: Laid[] = []
  for (const [at, { title, content }] of present.entries()) {
    signal?.throwIfAborted()
    onProgress?.(at, present.length + 1)
    measured.push({ title, ...(await laidOut(unmarked(content, pack.facts.marks), fonts)) })
  }
  signal?.throwIfAborted()
  onProgress?.(present.length, present.length + 1)
  const missing = pack.parts.flatMap((part) => part.missing)
  const front = missing.length === 0 ? null : missingContent(pack.facts, missing)
  const before =
    (await pagesOf(coverContent(pack.facts, contentsOf(pack, measured, 0)), fonts)) +
    (front === null ? 0 : await pagesOf(front, fonts))
  const contents = contentsOf(pack, measured, before)
  const definition = packDefinition(
    pack,
    [coverContent(pack.facts, contents), ...(front === null ? [] : [front])],
    measured,
  )
  const { pages } = await writePdfmakeFile({
    define: async () => definition,
    fonts,
    out,
    ...(signal ? { signal } : {}),
    onLaidOut: (document) => drawAll(document, measured, before, fonts),
  })
  onProgress?.(present.length + 1, present.length + 1)
  return { pages, contents }
}

function contentsOf({ parts }: MeetingPack, measured: readonly Laid[], before: number): ContentsLine[] {
  let next = before + 1
  return parts.map(({ title, content, missing }) => {
    const laid = content === null ? undefined : measured.find((one) => one.title === title)
    const page = laid === undefined ? null : next
    next += laid?.pages ?? 0
    return { title, page, missing: missing.length > 0 }
  })
}

/** Without the marks of the book: the pack has them over each of its pages. */
function unmarked(content: PackContent, marks: readonly string[]): PackContent {
  if (content.kind === 'letter') return { ...content, letter: { ...content.letter, marks: [] } }
  const { head } = content
  return { ...content, head: { ...head, marks: head.marks.filter((mark) => !marks.includes(mark)) } }
}

async function laidOut(content: PackContent, fonts: string): Promise<Omit<Laid, 'title'>> {
  if (content.kind === 'letter') {
    const definition = letterDefinition(content.letter)
    const { pageBreakBefore: breaks } = definition
    return {
      pages: await pagesOf(definition.content, fonts, breaks),
      content: letterContent(content.letter),
      drawn: [],
      breaks,
    }
  }
  const ruler = new PdfFile({ fonts, title: '', author: '' })
  const drawn = await statementPages(content.head, content.rows, ruler.measure)
  return { pages: drawn.length, content: null, drawn, breaks: undefined }
}

/** How many pages a content takes between the pack's margins. */
async function pagesOf(content: Content, fonts: string, breaks?: Laid['breaks']): Promise<number> {
  const out = new PassThrough()
  out.resume()
  const [{ pages }] = await Promise.all([
    writePdfmakeFile({ define: async () => ({ ...frame(breaks), content }), fonts, out }),
    finished(out),
  ])
  return pages
}

function frame(breaks: Laid['breaks']): Omit<TDocumentDefinitions, 'content'> {
  return {
    pageSize: { width: A4.width, height: A4.height },
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    defaultStyle: { fontSize: LETTER_SIZE },
    ...(breaks ? { pageBreakBefore: breaks } : {}),
  }
}

function packDefinition(
  { facts }: MeetingPack,
  front: readonly Content[],
  measured: readonly Laid[],
): TDocumentDefinitions {
  const parts = measured.flatMap(({ content, drawn }): Content[] =>
    content === null ? drawn.map((): Content => ({ text: ' ' })) : [content],
  )
  return {
    ...frame(measured.find(({ breaks }) => breaks !== undefined)?.breaks),
    info: { title: `Tài liệu ${facts.title}`, author: facts.unitName, creator: 'Sổ HTX' },
    language: 'vi-VN',
    displayTitle: true,
    header: (page) =>
      page === 1 ? '' : { stack: markBoxes(facts.marks, 13), margin: [MARGINS.left, mm(6), MARGINS.right, 0] },
    footer: (page, pages) => packFoot(facts, MARGINS, WIDTH, page, pages),
    content: [...front, ...parts].map((content, at): Content => ({
      stack: [content],
      ...(at > 0 ? { pageBreak: 'before' } : {}),
    })),
  }
}

/** Draws the official forms onto the pages that were left free for them. Throws where the contents would name wrong pages. */
function drawAll(document: LaidOut, measured: readonly Laid[], before: number, fonts: string): void {
  const planned = before + measured.reduce((sum, { pages }) => sum + pages, 0)
  const { count } = document.bufferedPageRange()
  if (count !== planned) throw new Error(`The pack has ${count} pages where its contents count ${planned}.`)
  let page = before
  for (const { pages, drawn } of measured) {
    for (const [at, form] of drawn.entries()) {
      document.switchToPage(page + at)
      drawStatement(document, form, (cut) => join(fonts, FILES[cut]))
    }
    page += pages
  }
}
