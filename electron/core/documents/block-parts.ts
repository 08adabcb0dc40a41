import type { PaperBlock } from '@shared/contract/paper-blocks'
import { letterParagraph, letterTable, type LetterPart } from './letter-parts'

const SIZE = 10.5

/** The blocks of a written paper as parts of a letter; a place nobody wrote in says nothing. Lines of it are paragraphs of their own. */
export function blockParts(blocks: readonly PaperBlock[]): LetterPart[] {
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
