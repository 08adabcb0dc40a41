import { z } from 'zod'
import { CooperativeReport } from '../cooperative-report'
import { IndicatorCode } from '../indicator-dictionary'
import { Civil } from '../values'
import { hubQuery } from './procedure'

export const reportStandings = ['received', 'returned', 'accepted', 'replaced'] as const
export type ReportStanding = (typeof reportStandings)[number]

/** Which report: of whom, on which form, of which period. */
export const ReportPlace = z.object({
  cooperativeId: z.int(),
  formId: z.string().max(60),
  periodKey: z.string().max(20),
})
export type ReportPlace = z.infer<typeof ReportPlace>

export const Remark = z.object({ code: IndicatorCode.nullable(), text: z.string().trim().min(1).max(2000) })
export type Remark = z.infer<typeof Remark>

/** How a co-operative stands with a form of a period: 'late' when the day is over, 'due' while it is not. */
export const boardStandings = ['received', 'returned', 'accepted', 'late', 'due'] as const
export type BoardStanding = (typeof boardStandings)[number]

const BoardRow = z.object({
  cooperativeId: z.int(),
  name: z.string(),
  taxCode: z.string(),
  communeName: z.string(),
  /** The area it is in today; '' for none. */
  area: z.string(),
  standing: z.enum(boardStandings),
  revision: z.int().nullable(),
  receivedAt: z.string().nullable(),
  /** Whether its first revision came after the day it was due. */
  cameLate: z.boolean(),
  /** Of the newest revision; null where none came. */
  packetSha256: z.string().nullable(),
  lastRemindedAt: z.string().nullable(),
})
export type BoardRow = z.infer<typeof BoardRow>

const BoardCounts = z.object({
  expected: z.int(),
  received: z.int(),
  returned: z.int(),
  accepted: z.int(),
  late: z.int(),
  due: z.int(),
})

const Revision = z.object({
  revision: z.int(),
  standing: z.enum(reportStandings),
  receivedAt: z.string(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string(),
  packetSha256: z.string(),
})

const Answer = z.object({
  receiptId: z.string(),
  number: z.string(),
  revision: z.int(),
  outcome: z.enum(['received', 'returned', 'accepted']),
  issuedAt: z.string(),
  officer: z.string(),
  remarks: z.array(Remark),
  /** When its packet was handed over; null while it waits. */
  deliveredAt: z.string().nullable(),
})

/** Reports that came, and who is still awaited. */
export const hubReports = {
  /** Which forms and periods there are, the newest period first, with how many have reported: reports that came, and entries of the calendar. */
  periods: hubQuery({ permission: 'hub.read', affects: ['reports', 'forms', 'cooperatives'] })
    .input(z.object({}))
    .output(
      z.object({
        periods: z.array(
          z.object({
            formId: z.string(),
            title: z.string(),
            periodKey: z.string(),
            dueOn: Civil.nullable(),
            counts: BoardCounts,
          }),
        ),
      }),
    ),
  /** Who of the active co-operatives has reported on a form of a period. */
  board: hubQuery({ permission: 'hub.read', affects: ['reports', 'forms', 'cooperatives'] })
    .input(z.object({ formId: z.string().max(60), periodKey: z.string().max(20) }))
    .output(
      z.object({
        title: z.string(),
        dueOn: Civil.nullable(),
        counts: BoardCounts,
        rows: z.array(BoardRow),
      }),
    ),
  /** A report as it came, with its revisions and what was answered; figures with their names and the same period of the year before. */
  get: hubQuery({ permission: 'hub.read', affects: ['reports'] })
    .input(ReportPlace.extend({ revision: z.int().nullable().default(null) }))
    .output(
      z.object({
        report: CooperativeReport,
        standing: z.enum(reportStandings),
        revisions: z.array(Revision),
        answers: z.array(Answer),
        names: z.record(z.string(), z.object({ name: z.string(), unit: z.string() })),
        /** Of the same period of the year before, as the hub has it: by code, whole numbers only. */
        yearBefore: z.record(z.string(), z.int()),
      }),
    ),
}
