import { z } from 'zod'
import { reportPeriodKinds } from '@shared/domain/report-period'
import { IndicatorCode, indicatorUnits } from './indicator-dictionary'
import { Civil } from './values'

/** The kind of packet an alliance reports upward in: its period rolled up. `resources/packets/alliance-roll-up-1.schema.json` is the same for other programs. */
export const ALLIANCE_ROLL_UP = 'alliance-roll-up'
export const ALLIANCE_ROLL_UP_VERSION = 1
/** The files of the packet: the figures, and the same for people. */
export const ROLL_UP_FILE = 'roll-up.json'
export const ROLL_UP_PDF = 'tong-hop.pdf'
export const ROLL_UP_XLSX = 'tong-hop.xlsx'

const Coverage = { expected: z.int().min(0), reported: z.int().min(0) }

/**
 * An indicator of many co-operatives. `value` is what the dictionary makes of them; `sum` and `count` are what it is made of, so that who
 * receives several packets can make the same of all: sums are added, a mean is sum by count, a ratio is made of the sums of its two parts.
 */
const RolledFigure = z.object({
  code: IndicatorCode,
  unit: z.enum(indicatorUnits),
  rollUp: z.enum(['sum', 'count', 'mean', 'ratio']),
  value: z.int().nullable(),
  /** Null for a ratio, and where nobody has the figure. */
  sum: z.int().nullable(),
  count: z.int().min(0),
  /** The same of the same period of the year before. */
  previous: z.int().nullable(),
})
export type RolledFigure = z.infer<typeof RolledFigure>

/** `roll-up.json`, version 1: no co-operative is named in it. A reader leaves out fields it does not know. */
export const AllianceRollUp = z.object({
  schema: z.literal('so-htx/alliance-roll-up'),
  schemaVersion: z.literal(ALLIANCE_ROLL_UP_VERSION),
  alliance: z.object({ name: z.string().min(1).max(200), taxCode: z.string().max(20), place: z.string().max(100) }),
  period: z.object({ key: z.string().max(20), kind: z.enum(reportPeriodKinds), from: Civil, to: Civil }),
  preparedOn: Civil,
  dictionaryVersion: z.int().min(1),
  /** Of how many co-operatives, unions and groups a report was expected, and how many stand. */
  coverage: z.object(Coverage),
  figures: z.array(RolledFigure).max(1000),
  /** The same parted by the words of the register; '' is for those without one. */
  groups: z.array(
    z.object({
      by: z.enum(['sector', 'size', 'status', 'organisation']),
      key: z.string().max(20),
      ...Coverage,
      figures: z.array(RolledFigure).max(1000),
    }),
  ),
})
export type AllianceRollUp = z.infer<typeof AllianceRollUp>
