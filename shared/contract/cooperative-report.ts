import { z } from 'zod'
import { reportPeriodKinds } from '@shared/domain/report-period'
import { IndicatorCode } from './indicator-dictionary'
import { Civil } from './values'

/** The kind of packet a co-operative reports in, and the version of the shape below; docs/packets.md describes it for other programs. */
export const COOPERATIVE_REPORT = 'cooperative-report'
export const COOPERATIVE_REPORT_VERSION = 1
/** The files of the packet: the figures, the report for people, and the signed scan where there is one. */
export const REPORT_FILE = 'report.json'
export const REPORT_PDF = 'bao-cao.pdf'
export const REPORT_XLSX = 'bao-cao.xlsx'
export const REPORT_SCAN = 'ban-ky.pdf'

const text = (most: number) => z.string().max(most)

/** A figure of a report. A number for units that count (also a flag), a text for a text and a date ('2026-06-30'); one of the two is null. */
export const ReportedFigure = z.object({
  code: IndicatorCode,
  value: z.int().nullable(),
  text: text(4000).nullable(),
  /** The same period of the year before; null where nothing is known of it. */
  previous: z.int().nullable(),
  source: z.enum(['book', 'person']),
})
export type ReportedFigure = z.infer<typeof ReportedFigure>

/** Points of the self-assessment sheet (Circular 01/2020/TT-BKHĐT), criterion by criterion. */
export const SelfAssessmentPoints = z.object({
  criteria: z.array(z.object({ id: text(20), most: z.int(), points: z.int().min(0) })).max(100),
  total: z.int(),
  class: z.enum(['good', 'fair', 'average', 'weak']),
})
export type SelfAssessmentPoints = z.infer<typeof SelfAssessmentPoints>

/** `report.json`, version 1. A reader leaves out fields it does not know. */
export const CooperativeReport = z.object({
  schema: z.literal('so-htx/cooperative-report'),
  schemaVersion: z.literal(COOPERATIVE_REPORT_VERSION),
  /** The same in every revision of one report. */
  reportId: z.string().min(1).max(100),
  /** 1, 2, …: a higher one replaces (reading 23). */
  revision: z.int().min(1).max(999),
  form: z.object({ formId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/), version: z.int().min(1), title: text(300) }),
  dictionaryVersion: z.int().min(1),
  period: z.object({ key: text(20), kind: z.enum(reportPeriodKinds), from: Civil, to: Civil }),
  cooperative: z.object({
    name: z.string().min(1).max(200),
    taxCode: text(20),
    organisation: z.enum(['cooperative', 'union', 'group']),
    address: text(300),
  }),
  preparedOn: Civil,
  approved: z.object({ name: text(100), on: Civil }),
  hasSignedScan: z.boolean(),
  figures: z.array(ReportedFigure).max(1000),
  selfAssessment: SelfAssessmentPoints.nullable(),
})
export type CooperativeReport = z.infer<typeof CooperativeReport>
