import { z } from 'zod'
import { IndicatorCode, indicatorUnits } from './indicator-dictionary'
import { query } from './procedure'
import { Civil } from './values'

/** A period of civil days, both inside. */
const Days = z.object({ from: Civil, to: Civil })

/**
 * One indicator of a period. A number for units that count (a flag is 0 or 1), a text for a text and a date ('2026-06-30'); both null
 * when it is missing: nobody declared it, or the book does not hold it yet.
 */
export const IndicatorFigure = z.object({
  code: IndicatorCode,
  value: z.int().nullable(),
  text: z.string().nullable(),
  source: z.enum(['book', 'person']),
  /** Filled in by a person for this very period. */
  isDeclared: z.boolean(),
  isMissing: z.boolean(),
})
export type IndicatorFigure = z.infer<typeof IndicatorFigure>

/** The same with the value of the period it is compared with; null where nothing is known of it. */
export const ComparedFigure = IndicatorFigure.extend({ previous: z.int().nullable() })
export type ComparedFigure = z.infer<typeof ComparedFigure>

/** A figure with its words, as a screen lists it. */
export const ListedFigure = ComparedFigure.extend({
  group: z.string(),
  name: z.string(),
  unit: z.enum(indicatorUnits),
  nature: z.enum(['stock', 'flow']),
})
export type ListedFigure = z.infer<typeof ListedFigure>

const reads = [
  'indicators',
  'book',
  'settings',
  'members',
  'capital',
  'vouchers',
  'balances',
  'periods',
  'accounts',
  'posts',
  'meetings',
  'distributions',
  'personCourses',
  'supervision',
] as const

export const indicators = {
  /** Every indicator of the dictionary for a period, beside the same period of the year before. Refuses 'period-backwards'. */
  figures: query({ permission: 'alliance.read', affects: reads })
    .input(Days)
    .output(
      Days.extend({
        before: Days,
        dictionaryVersion: z.int(),
        groups: z.array(z.object({ id: z.string(), name: z.string() })),
        figures: z.array(ListedFigure),
        missing: z.int(),
      }),
    ),
}
