import { z } from 'zod'
import { IndicatorCode, type IndicatorUnit, indicatorUnits } from './indicator-dictionary'
import { command, query } from './procedure'
import { Fault } from './refusal'
import { Civil, ClientId } from './values'

/** A period of civil days, both inside. */
const Days = z.object({ from: Civil, to: Civil })

/** The most letters of a declared text: a report to the alliance carries no more. */
export const MOST_DECLARED_TEXT = 4000

/** What a unit is declared as: 'number' also of a flag, 0 or 1; 'text' also of a date. */
export function isWritten(unit: IndicatorUnit): boolean {
  return unit === 'text' || unit === 'date'
}

/** What was declared for an earlier period, offered for this one until somebody says it is so. */
export const ProposedFigure = z.object({
  value: z.int().nullable(),
  text: z.string().nullable(),
  from: Civil,
  to: Civil,
})
export type ProposedFigure = z.infer<typeof ProposedFigure>

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
  /** What an earlier period had, while nothing is declared for this one; it counts nowhere before it is confirmed. */
  proposed: ProposedFigure.nullable(),
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

export const partKinds = [
  'voucher',
  'member',
  'account',
  'party',
  'post',
  'course',
  'meeting',
  'supervisionReport',
  'indicator',
  'setting',
  'rest',
] as const

/**
 * One thing a figure is made of. `reference` is what it is opened by: a voucher's id, the code of a member, an account, a party or an
 * indicator, a meeting's id; '' where there is nothing to open. `on` is its day, `amount` what it adds, in the figure's unit.
 */
export const IndicatorPart = z.object({
  kind: z.enum(partKinds),
  reference: z.string(),
  text: z.string(),
  detail: z.string(),
  on: Civil.nullable(),
  amount: z.int().nullable(),
})
export type IndicatorPart = z.infer<typeof IndicatorPart>

/** How a figure was declared: newest first, the first counts; a row without value and text took it back. */
export const DeclaredRow = Days.extend({
  value: z.int().nullable(),
  text: z.string().nullable(),
  by: z.string(),
  at: z.string(),
})
export type DeclaredRow = z.infer<typeof DeclaredRow>

export const indicators = {
  /** The indicators by name, those the alliance added too. */
  names: query({ permission: 'alliance.read', affects: ['indicators', 'alliance'] })
    .input(z.object({}))
    .output(z.object({ indicators: z.array(z.object({ code: IndicatorCode, name: z.string() })) })),
  /**
   * Every indicator of the dictionary for a period, beside the same period of the year before, and what does not fit together, each with
   * the indicator in `column`. Refuses 'period-backwards'.
   */
  figures: query({ permission: 'alliance.read', affects: reads })
    .input(Days)
    .output(
      Days.extend({
        before: Days,
        dictionaryVersion: z.int(),
        groups: z.array(z.object({ id: z.string(), name: z.string() })),
        figures: z.array(ListedFigure),
        missing: z.int(),
        warnings: z.array(Fault),
      }),
    ),
  /**
   * What one figure is made of, from a place on. `adds` says whether the parts add up to it: of sums they do, to the đồng; a ratio, a flag
   * or a text shows what it was reckoned from. Refuses 'indicator-unknown', 'period-backwards'.
   */
  explain: query({ permission: 'alliance.read', affects: [...reads, 'parties'] })
    .input(
      Days.extend({
        code: IndicatorCode,
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(1000).default(200),
      }),
    )
    .output(
      Days.extend({
        figure: ListedFigure,
        definition: z.string(),
        formula: z.string(),
        adds: z.boolean(),
        /** Of all parts, also those beyond the page; null where they do not add up to anything. */
        sum: z.int().nullable(),
        total: z.int(),
        parts: z.array(IndicatorPart),
        declared: z.array(DeclaredRow),
      }),
    ),
  /**
   * Declares what the book does not know, for one period; value and text both null take it back. A stock stands for its last day, whatever
   * the period is. Refuses 'indicator-unknown', 'indicator-of-book' (what the book knows is not typed), 'indicator-value', 'period-backwards'.
   */
  declare: command({ permission: 'alliance.report', affects: ['indicators'] })
    .input(
      Days.extend({
        id: ClientId,
        figures: z
          .array(
            z.object({
              code: IndicatorCode,
              value: z.int().nullable().default(null),
              text: z.string().trim().max(MOST_DECLARED_TEXT).nullable().default(null),
            }),
          )
          .min(1)
          .max(200),
      }),
    )
    .output(z.object({ missing: z.int() })),
}
