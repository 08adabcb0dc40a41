import { z } from 'zod'
import { GovernanceForm } from '@shared/contract/books'
import { CharterField, CharterUnit } from '@shared/contract/charter'
import { lawFigureNames } from './law-figures'

const article = z.string().regex(/^\d+(\.[\dđa-z]+)*(, \d+(\.[\dđa-z]+)*)*$/u, { message: 'articles as 74.1, 86.3.a' })
/** The text an article stands in, where that is not the law itself. */
const text = z.string().min(1).optional()
/** 'warn': the law demands it of some only, or leaves it open; the user may go on. */
const level = z.literal('warn').optional()

/** What the law says to one field. A figure is one of `law-17-2023.json`, so that its value has a date. */
export const CharterBound = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['atLeast', 'atMost']),
    figure: z.enum(lawFigureNames),
    article,
    text,
    level,
    /** Only in that form of governance (article 56.1). */
    form: GovernanceForm.optional(),
    /** Whom alone it binds, in Vietnamese. */
    ofVi: z.string().min(1).optional(),
    /** 0 stands for never, which is beyond every limit. */
    zeroIsNever: z.literal(true).optional(),
  }),
  /** The charter must say it: more than 0. */
  z.strictObject({ kind: z.literal('set'), article, text, level }),
  /** At least one of the fields is more than 0. */
  z.strictObject({ kind: z.literal('someOf'), fields: z.array(CharterField).min(2), article, text, level }),
  /** Yes only in the full form of governance. */
  z.strictObject({ kind: z.literal('fullForm'), article, text, level }),
  /** Yes only with that many on the supervisory board. */
  z.strictObject({ kind: z.literal('supervisors'), figure: z.enum(lawFigureNames), article, text, level }),
  /** The law knows no such thing. */
  z.strictObject({ kind: z.literal('off'), article, text, level }),
])
export type CharterBound = z.infer<typeof CharterBound>

const Clause = z.strictObject({
  field: CharterField,
  unit: CharterUnit,
  titleVi: z.string().min(1),
  explanationVi: z.string(),
  article,
  bounds: z.array(CharterBound),
})

/** The shape of `charter-items.json`: the 24 things a charter sets, each with its fields and what the law says to them. */
export const CharterItemsFile = z.strictObject({
  source: z.string().min(1),
  items: z.array(
    z.strictObject({
      item: z.int().min(1).max(24),
      titleVi: z.string().min(1),
      article,
      fields: z.array(Clause).min(1),
    }),
  ),
})
export type CharterItems = z.infer<typeof CharterItemsFile>['items']

/** Demands the items 1 to 24 in order and every field of the charter once; throws an Error that names what is wrong. */
export function checkCharterItems(items: CharterItems): CharterItems {
  const numbers = items.map(({ item }) => item).join(' ')
  if (numbers !== Array.from({ length: 24 }, (_, at) => at + 1).join(' '))
    throw new Error(`charter-items.json: the items are ${numbers}, not 1 to 24`)
  const fields = items.flatMap((item) => item.fields.map(({ field }) => field))
  for (const field of CharterField.options) {
    const times = fields.filter((other) => other === field).length
    if (times !== 1) throw new Error(`charter-items.json, ${field}: it stands there ${times} times, not once`)
  }
  return items
}
