import { z } from 'zod'

/** What a figure is counted in; money is whole đồng, a share hundredths of a percent, a flag 0 or 1, a date and a text are written. */
export const indicatorUnits = ['dong', 'person', 'count', 'basisPoint', 'squareMetre', 'flag', 'date', 'text'] as const
export type IndicatorUnit = (typeof indicatorUnits)[number]

/** 'members.official.end': a group of the dictionary, then what is counted. */
export const IndicatorCode = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*){1,3}$/)
  .max(60)

/**
 * One indicator. A stock is as of the period's last day, a flow is of its days without closing entries (reading 22). `rollUp` says what
 * an alliance makes of many: their sum, how many say yes, their mean, the ratio of two other sums, or nothing.
 */
export const Indicator = z
  .strictObject({
    code: IndicatorCode,
    name: z.string().min(1).max(200),
    unit: z.enum(indicatorUnits),
    nature: z.enum(['stock', 'flow']),
    /** 'book': computed and never typed; 'person': filled in, and remembered for the next period. */
    source: z.enum(['book', 'person']),
    rollUp: z.enum(['sum', 'count', 'mean', 'ratio', 'none']),
    /** Of a ratio: the codes of its two sums. */
    numerator: IndicatorCode.optional(),
    denominator: IndicatorCode.optional(),
    definition: z.string().max(1000),
    /** How it is reckoned, in words and account codes; '' for what a person fills in. */
    formula: z.string().max(500),
  })
  .refine(
    ({ rollUp, numerator, denominator }) =>
      (rollUp === 'ratio') === (numerator !== undefined && denominator !== undefined),
  )
export type Indicator = z.infer<typeof Indicator>

/** The dictionary of one version: the same for the commune's office, the alliance and the white paper. */
export const IndicatorDictionary = z.strictObject({
  version: z.int().min(1),
  source: z.string().min(1),
  groups: z.array(z.strictObject({ id: z.string().min(1), name: z.string().min(1) })),
  indicators: z.array(Indicator).max(1000),
})
export type IndicatorDictionary = z.infer<typeof IndicatorDictionary>
