import { z } from 'zod'
import { reportPeriodKinds } from '@shared/domain/report-period'
import { IndicatorCode, indicatorUnits } from '../indicator-dictionary'
import { Civil, ClientId } from '../values'
import { hubCommand, hubQuery } from './procedure'

/** By what a roll-up is parted, as the register has it on the period's last day; 'area' is the alliance's own dated list of communes (reading 23). */
export const rollUpGroupings = ['none', 'commune', 'area', 'sector', 'size', 'status', 'organisation'] as const
export const RollUpGrouping = z.enum(rollUpGroupings)
export type RollUpGrouping = z.infer<typeof RollUpGrouping>

/** What is made of many: their sum, how many say yes, their mean, or the ratio of two sums. */
export const rollUpKinds = ['sum', 'count', 'mean', 'ratio'] as const
export type RollUpKind = (typeof rollUpKinds)[number]

const PeriodKey = z.string().max(20)

export const RollUpColumn = z.object({
  code: IndicatorCode,
  name: z.string(),
  unit: z.enum(indicatorUnits),
  rollUp: z.enum(rollUpKinds),
})
export type RollUpColumn = z.infer<typeof RollUpColumn>

const Coverage = {
  /** The commune's code, the area's number, the word of the register; '' for those without one, and for all. */
  key: z.string(),
  name: z.string(),
  /** Who was active and founded by the period's last day, and whoever reported besides. */
  expected: z.int(),
  /** Whose newest report of the period is not returned. */
  reported: z.int(),
}

export const CoverageRow = z.object(Coverage)
export type CoverageRow = z.infer<typeof CoverageRow>

/** A group's figures, one a column; null where nobody has the figure, or the denominator is nothing. */
export const RollUpRow = z.object({
  ...Coverage,
  values: z.array(z.int().nullable()),
  /** How many figures each is made of; of a ratio the fewer of its two. */
  counts: z.array(z.int()),
  /** Of the same period of the year before, in this period's groups; [] where that was not asked. */
  previous: z.array(z.int().nullable()),
})
export type RollUpRow = z.infer<typeof RollUpRow>

export const RollUpTable = z.object({
  periodKey: z.string(),
  from: Civil,
  to: Civil,
  by: RollUpGrouping,
  columns: z.array(RollUpColumn),
  rows: z.array(RollUpRow),
  total: RollUpRow,
})
export type RollUpTable = z.infer<typeof RollUpTable>

/** Which table is asked; `codes` null is every indicator that can be rolled up. */
export const RollUpAsked = z.object({
  periodKey: PeriodKey,
  by: RollUpGrouping.default('none'),
  codes: z.array(IndicatorCode).max(1000).nullable().default(null),
  compare: z.boolean().default(false),
})
export type RollUpAsked = z.infer<typeof RollUpAsked>

/** Why a figure is worth a call. */
export const outlierRules = ['tooFewMembers', 'impossible', 'gone', 'changed', 'farFromPeers'] as const
export type OutlierRule = (typeof outlierRules)[number]

export const Outlier = z.object({
  cooperativeId: z.int(),
  name: z.string(),
  taxCode: z.string(),
  phone: z.string(),
  rule: z.enum(outlierRules),
  code: IndicatorCode,
  indicatorName: z.string(),
  unit: z.enum(indicatorUnits),
  /** Null where the figure is missing. */
  value: z.int().nullable(),
  /** Within what it was expected, both ends inside; null is open. */
  from: z.int().nullable(),
  to: z.int().nullable(),
  /** Why, in a sentence. */
  why: z.string(),
})
export type Outlier = z.infer<typeof Outlier>

const affects = ['reports', 'cooperatives', 'places', 'forms'] as const

/** The figures of many co-operatives made into one: tables, charts, what stands out. */
export const rollUps = {
  /** Each indicator of a period, parted as asked, with the sum of all. */
  table: hubQuery({ permission: 'hub.read', affects }).input(RollUpAsked).output(RollUpTable),
  /** One indicator over the periods of a kind, both ends inside, at most 60; for charts. */
  series: hubQuery({ permission: 'hub.read', affects })
    .input(
      z.object({
        code: IndicatorCode,
        kind: z.enum(reportPeriodKinds),
        from: PeriodKey,
        to: PeriodKey,
        by: RollUpGrouping.default('none'),
      }),
    )
    .output(
      z.object({
        column: RollUpColumn,
        periods: z.array(
          z.object({
            periodKey: z.string(),
            expected: z.int(),
            reported: z.int(),
            /** Of all together. */
            value: z.int().nullable(),
            groups: z.array(z.object({ key: z.string(), name: z.string(), value: z.int().nullable() })),
          }),
        ),
      }),
    ),
  /** How many of how many have reported on a period, parted as asked. */
  coverage: hubQuery({ permission: 'hub.read', affects })
    .input(RollUpAsked.pick({ periodKey: true, by: true }))
    .output(z.object({ rows: z.array(CoverageRow), total: CoverageRow })),
  /** Figures of a period that are worth a call, the weightiest reason first. */
  outliers: hubQuery({ permission: 'hub.read', affects })
    .input(z.object({ periodKey: PeriodKey }))
    .output(z.object({ outliers: z.array(Outlier), /** How many reports were looked through. */ reports: z.int() })),
  /**
   * A table as a file: XLSX (of all, by group, and flat), CSV (flat, one figure a line), PDF with the official head, and JSON as
   * `contract/alliance-roll-up` has it, whatever was asked of groups.
   */
  export: hubQuery({ permission: 'hub.read', affects })
    .input(RollUpAsked.extend({ format: z.enum(['xlsx', 'csv', 'pdf', 'json']) }))
    .output(z.file()),
  /** Makes and keeps the packet of a period for the alliance above, signed with the hub's key; `recipient` null is whoever may read it. */
  makePacket: hubCommand({ permission: 'hub.approve', affects: ['packetsUp'] })
    .input(
      z.object({
        id: ClientId,
        periodKey: PeriodKey,
        recipient: z.object({ name: z.string().trim().max(200), taxCode: z.string().trim().max(20) }).nullable(),
      }),
    )
    .output(z.object({ packetId: z.string(), sha256: z.string() })),
  /** The packets that were made for the alliance above, the newest first. */
  packets: hubQuery({ permission: 'hub.read', affects: ['packetsUp'] })
    .input(z.object({}))
    .output(
      z.object({
        packets: z.array(
          z.object({
            packetId: z.string(),
            periodKey: z.string(),
            sha256: z.string(),
            madeAt: z.string(),
            size: z.int(),
          }),
        ),
      }),
    ),
  /** One of them, as it was made. */
  packet: hubQuery({ permission: 'hub.read' })
    .input(z.object({ packetId: z.string().max(100) }))
    .output(z.file()),
  /** What other alliances have reported to this one of a period, the newest packet of each, and all of them together. */
  provinces: hubQuery({ permission: 'hub.read', affects: ['packets', 'cooperatives'] })
    .input(z.object({ periodKey: PeriodKey }))
    .output(
      z.object({
        provinces: z.array(
          z.object({
            cooperativeId: z.int(),
            name: z.string(),
            createdAt: z.string(),
            preparedOn: Civil,
            expected: z.int(),
            reported: z.int(),
          }),
        ),
        figures: z.array(RollUpColumn.extend({ value: z.int().nullable(), count: z.int() })),
      }),
    ),
}
