import type { PaperBlock } from '@shared/contract/paper-blocks'
import { letterParagraph, letterTable, letterTogether, type LetterPart } from './letter-parts'

const SIZE = 10.5

/** More rows than this may go over a page's end, and more letters than this after a heading. */
const FEW_ROWS = 12
const FEW_LETTERS = 600

/**
 * The blocks of a written paper as parts of a letter; a place nobody wrote in says nothing. Lines of it are paragraphs of their own. A count
 * stays with the line over it, the number and name of an item with what follows.
 */
export function blockParts(blocks: readonly PaperBlock[]): LetterPart[] {
  return withHeads(withLead(plainParts(blocks)))
}

function withLead(parts: readonly LetterPart[]): LetterPart[] {
  const kept: LetterPart[] = []
  for (const part of parts) {
    const lead = kept.at(-1)
    const short = part.kind === 'table' && part.rows.length <= FEW_ROWS
    if (short && lead?.kind === 'paragraph') kept.splice(-1, 1, letterTogether([lead, part]))
    else kept.push(part)
  }
  return kept
}

function withHeads(parts: readonly LetterPart[]): LetterPart[] {
  return parts.reduceRight<LetterPart[]>((after, part) => {
    const [next, ...rest] = after
    const isHead = part.kind === 'paragraph' && /^\*\*\d+\. /.test(part.text)
    if (!isHead || next === undefined) return [part, ...after]
    if (next.kind === 'together') return [letterTogether([part, ...next.parts]), ...rest]
    if (next.kind === 'paragraph' && next.text.length <= FEW_LETTERS) return [letterTogether([part, next]), ...rest]
    return [part, ...after]
  }, [])
}

function plainParts(blocks: readonly PaperBlock[]): LetterPart[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'section':
      case 'heading':
      case 'ground':
        return [{ kind: block.kind, text: block.text }]
      case 'paragraph':
        return block.text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => letterParagraph(line.trim()))
      case 'table': {
        // A table of the body is as wide as the page; what its columns leave goes to the widest.
        const widest = Math.max(...block.columns.map(({ width }) => width))
        const wide = block.columns.findIndex(({ width }) => width === widest)
        const columns = block.columns.map(({ title, width, align }, at) => ({
          title,
          width: at === wide ? ('*' as const) : (`${width}%` as const),
          align,
        }))
        return [letterTable(columns, block.rows, null, { size: SIZE })]
      }
    }
  })
}
