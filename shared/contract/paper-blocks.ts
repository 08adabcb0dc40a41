import { z } from 'zod'

/**
 * What a paper that people write on is made of, whatever it becomes (a page on the screen, a PDF, a text document). `key` names a
 * place that is written freely; what has none is made by the program and locked, with its figures. Bold parts come between pairs of '**'.
 */
export const PaperBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), text: z.string() }),
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('ground'), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string(), key: z.string().nullable() }),
  z.object({
    kind: z.literal('table'),
    columns: z.array(
      z.object({
        title: z.string(),
        /** Of the page in percent. */
        width: z.int().min(1).max(100),
        align: z.enum(['left', 'right', 'center']),
      }),
    ),
    rows: z.array(z.array(z.string())),
  }),
])
export type PaperBlock = z.infer<typeof PaperBlock>

/** In what a paper is given out: pages that stand, or a text to edit on. */
export const PaperFormat = z.enum(['pdf', 'docx'])
export type PaperFormat = z.infer<typeof PaperFormat>

/** A paragraph that the program makes. */
export const said = (text: string): PaperBlock => ({ kind: 'paragraph', text, key: null })
