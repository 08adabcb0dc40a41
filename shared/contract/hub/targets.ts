import { z } from 'zod'
import { IndicatorCode, indicatorUnits } from '../indicator-dictionary'
import { ClientId } from '../values'
import { hubCommand, hubQuery } from './procedure'

const PeriodKey = z.string().max(20)

/** What is planned of an indicator in a period: of all (`areaId` null), or of one of the alliance's areas. */
const Target = z.object({ code: IndicatorCode, areaId: z.int().nullable(), value: z.int() })

/** What is planned, and what came of it. */
export const targets = {
  list: hubQuery({ permission: 'hub.read', affects: ['targets', 'places'] })
    .input(z.object({ periodKey: PeriodKey }))
    .output(z.object({ targets: z.array(Target) })),
  /** Sets some of a period; a value of null takes one away, those not named stay. */
  set: hubCommand({ permission: 'hub.approve', affects: ['targets'] })
    .input(
      z.object({
        id: ClientId,
        periodKey: PeriodKey,
        targets: z
          .array(Target.extend({ value: z.int().nullable() }))
          .min(1)
          .max(5000),
      }),
    )
    .output(z.object({})),
  /** Each target of a period with the roll-up of the same, and what part of it was reached in hundredths of a percent (null for a target of nothing). */
  attained: hubQuery({ permission: 'hub.read', affects: ['targets', 'places', 'reports', 'cooperatives'] })
    .input(z.object({ periodKey: PeriodKey }))
    .output(
      z.object({
        rows: z.array(
          Target.extend({
            name: z.string(),
            unit: z.enum(indicatorUnits),
            area: z.string(),
            actual: z.int().nullable(),
            attained: z.int().nullable(),
          }),
        ),
      }),
    ),
}
