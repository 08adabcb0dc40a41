import { join } from 'node:path'
import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import type { Cut, PageItem, PageSink, PageSize, TextMeasure, TextStyle } from './page-items'

const FONT_FILES: Record<Cut, string> = {
  regular: 'Tinos-Regular.ttf',
  bold: 'Tinos-Bold.ttf',
  italic: 'Tinos-Italic.ttf',
  boldItalic: 'Tinos-BoldItalic.ttf',
}

/** What stands in the file's properties. */
export type PdfFileOptions = { fonts: string; title: string; author: string }

/** What this file needs of pdfkit's fonts and pages and its types do not declare (pdfkit is pinned). */
type KitFont = {
  id: string
  encode(text: string): [glyphs: string[], positions: { advanceWidth: number }[]]
  ref(): unknown
}
type KitReference = { end(): void }
type KitPage = { content: KitReference; dictionary: { data: { Contents: unknown } }; fonts: Record<string, unknown> }
type KitInside = { _font: KitFont; page: KitPage; ref(data?: object): KitReference; readableLength: number }

type Glyph = { code: string; width: number }

/**
 * One PDF being written, on pdfkit. Pages go out as they are made: only a page's small dictionary waits for its foot, so
 * memory does not grow with the text. Letters are set one by one from a table of widths, without kerning and ligatures:
 * that is what makes 15,000 rows a matter of seconds, and a measured width is exactly the printed one.
 */
export class PdfFile implements PageSink {
  readonly measure: TextMeasure = { width: (text, style) => this.#width(text, style) }
  readonly #document: PDFKit.PDFDocument
  readonly #inside: KitInside
  readonly #fonts = new Map<Cut, KitFont>()
  readonly #glyphs: Record<Cut, Map<string, Glyph>> = {
    regular: new Map(),
    bold: new Map(),
    italic: new Map(),
    boldItalic: new Map(),
  }

  /** `fonts` is the folder with the four Tinos files. Throws when one is missing. */
  constructor(options: PdfFileOptions) {
    const document = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      // Given, so that pdfkit does not look for its own Helvetica, which a bundled program does not carry.
      font: join(options.fonts, FONT_FILES.regular),
      lang: 'vi-VN',
      displayTitle: true,
      // The 1.3 default: from 1.4 on pdfkit adds XMP without escaping '&', and a co-operative's name may have one.
      info: { Title: options.title.normalize('NFC'), Author: options.author.normalize('NFC'), Creator: 'Sổ HTX' },
    })
    this.#document = document
    // The one cast here: the members above exist in pdfkit 0.19.1 but not in its types.
    this.#inside = document as typeof document & KitInside
    for (const cut of Object.keys(FONT_FILES) as Cut[]) {
      this.#document.font(join(options.fonts, FONT_FILES[cut]))
      this.#fonts.set(cut, this.#inside._font)
    }
  }

  /** The bytes, to be piped away while pages are added. */
  get bytes(): Readable {
    return this.#document
  }

  addPage(size: PageSize, items: readonly PageItem[]): void {
    this.#document.addPage({ size: [size.width, size.height], margin: 0 })
    const { page } = this.#inside
    this.#document.addContent(this.#content(items, size.height))
    // The page's text leaves memory now; a second, small content stream stays open for a foot.
    page.content.end()
    page.content = this.#inside.ref()
  }

  addFoot(index: number, items: readonly PageItem[]): void {
    const { height } = this.#document.switchToPage(index)
    const { page } = this.#inside
    page.dictionary.data.Contents = [page.dictionary.data.Contents, page.content]
    this.#document.addContent(this.#content(items, height))
  }

  /** Bytes made and not yet taken by whoever reads `bytes`. */
  get waitingBytes(): number {
    return this.#inside.readableLength
  }

  /** Writes fonts and directory; `bytes` ends. */
  end(): void {
    this.#document.end()
  }

  #content(items: readonly PageItem[], height: number): string {
    // pdfkit turned the page upside down; turned back, PDF's own coordinates are used, y upwards.
    const parts = ['q', `1 0 0 -1 0 ${number(height)} cm`]
    writeRules(items, height, parts)
    this.#writeTexts(items, height, parts)
    parts.push('Q')
    return parts.join('\n')
  }

  #writeTexts(items: readonly PageItem[], height: number, parts: string[]): void {
    let current = ''
    parts.push('BT')
    for (const item of items) {
      if (item.kind !== 'text' || item.text === '') continue
      const font = this.#font(item.cut)
      const setting = `/${font.id} ${number(item.size)} Tf`
      if (setting !== current) {
        parts.push(setting)
        this.#inside.page.fonts[font.id] ??= font.ref()
        current = setting
      }
      parts.push(`1 0 0 1 ${number(item.x)} ${number(height - item.y)} Tm`, `<${this.#codes(item.text, item.cut)}> Tj`)
    }
    parts.push('ET')
  }

  #width(text: string, style: TextStyle): number {
    let width = 0
    for (const letter of text.normalize('NFC')) width += this.#glyph(letter, style.cut).width
    return (width * style.size) / 1000
  }

  #codes(text: string, cut: Cut): string {
    let codes = ''
    for (const letter of text.normalize('NFC')) codes += this.#glyph(letter, cut).code
    return codes
  }

  #glyph(letter: string, cut: Cut): Glyph {
    const known = this.#glyphs[cut].get(letter)
    if (known) return known
    // Anything below a blank (a tab in an imported text) prints as one.
    const [codes, positions] = this.#font(cut).encode(letter < ' ' ? ' ' : letter)
    const glyph = { code: codes.join(''), width: positions.reduce((sum, position) => sum + position.advanceWidth, 0) }
    this.#glyphs[cut].set(letter, glyph)
    return glyph
  }

  #font(cut: Cut): KitFont {
    const font = this.#fonts.get(cut)
    if (!font) throw new Error(`The cut ${cut} was not opened.`)
    return font
  }
}

function writeRules(items: readonly PageItem[], height: number, parts: string[]): void {
  let current = ''
  for (const item of items) {
    if (item.kind !== 'rule') continue
    const setting = `${number(item.width)} w ${item.dotted === true ? '[0.6 1.6] 0 d' : '[] 0 d'}`
    if (setting !== current) {
      parts.push(setting)
      current = setting
    }
    parts.push(`${number(item.x1)} ${number(height - item.y1)} m ${number(item.x2)} ${number(height - item.y2)} l S`)
  }
}

/** A length with two decimals: a three-hundredth of a millimetre is finer than any printer. */
function number(x: number): string {
  return String(Math.round(x * 100) / 100)
}
