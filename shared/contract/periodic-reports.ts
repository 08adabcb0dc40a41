import { z } from 'zod'
import { reportTextKeys } from '@shared/domain/form-cell'
import { reportPeriodKinds } from '@shared/domain/report-period'
import { IndicatorCode, indicatorUnits } from './indicator-dictionary'
import { command, opening, query } from './procedure'
import { DueRule, FormId, FormOrigin, RecipientKind, ReportForm } from './report-form'
import { Civil, ClientId } from './values'

const Key = z.string().min(1).max(100)
const text = (most: number) => z.string().trim().max(most)
const Period = z.object({ key: z.string(), kind: z.enum(reportPeriodKinds), from: Civil, to: Civil })

/** Where a report stands: being written, checked by a second pair of eyes, approved and frozen, sent; or left. */
export const reportStates = ['draft', 'checked', 'approved', 'sent', 'dropped'] as const
export const ReportState = z.enum(reportStates)
export type ReportState = z.infer<typeof ReportState>

export const reportSteps = ['drafted', 'checked', 'sentBack', 'approved', 'sent', 'revised', 'dropped'] as const
export const ReportStep = z.enum(reportSteps)
export type ReportStep = z.infer<typeof ReportStep>

/** How a report went out: as a packet by stick or mail, from the outbox over the line, or on paper. */
export const sendingWays = ['packet', 'line', 'hand'] as const
export const SendingWay = z.enum(sendingWays)
export type SendingWay = z.infer<typeof SendingWay>

/** The words a person adds; a form names those it has room for. */
export const ReportTexts = z.partialRecord(z.enum(reportTextKeys), text(10_000))
export type ReportTexts = z.infer<typeof ReportTexts>

/** A declared figure there is nothing to say of, and why. */
export const NoFigure = z.object({ code: IndicatorCode, reason: text(500).min(1) })
export type NoFigure = z.infer<typeof NoFigure>

/** Points by criterion; `most` where the sheet leaves the split open. `stoppedMonths`: months of the year in which nothing was done. */
export const AssessmentEntry = z.object({
  stoppedMonths: z.int().min(0).max(12),
  points: z
    .array(z.object({ id: z.string().max(20), most: z.int().min(0).max(100), points: z.int().min(0).max(100) }))
    .max(100),
})
export type AssessmentEntry = z.infer<typeof AssessmentEntry>

export const assessmentClasses = ['good', 'fair', 'average', 'weak'] as const
/** What the sheet comes to; or why it is not scored. */
export const AssessmentResult = z.object({
  total: z.int(),
  most: z.int(),
  class: z.enum(assessmentClasses).nullable(),
  notScored: z.enum(['young', 'stopped']).nullable(),
})
export type AssessmentResult = z.infer<typeof AssessmentResult>

/** A figure of a report: reckoned now while it is a draft, as it was frozen afterwards. */
export const ReportLine = z.object({
  code: IndicatorCode,
  group: z.string(),
  name: z.string(),
  unit: z.enum(indicatorUnits),
  value: z.int().nullable(),
  text: z.string().nullable(),
  previous: z.int().nullable(),
  source: z.enum(['book', 'person']),
  isMissing: z.boolean(),
  /** Why a person says there is no figure. */
  noFigure: z.string().nullable(),
})
export type ReportLine = z.infer<typeof ReportLine>

/** A remark of the alliance, at an indicator or (null) of the whole. */
export const ReportRemark = z.object({ code: IndicatorCode.nullable(), text: z.string() })

/** What the alliance answered to a revision: received, returned with remarks, accepted. */
export const ReportAnswer = z.object({
  outcome: z.enum(['received', 'returned', 'accepted']),
  number: z.string(),
  receivedOn: Civil,
  officer: z.string(),
  remarks: z.array(ReportRemark),
})
export type ReportAnswer = z.infer<typeof ReportAnswer>

export const ReportRow = z.object({
  reportId: z.string(),
  revision: z.int(),
  formId: z.string(),
  formVersion: z.int(),
  title: z.string(),
  isDraftForm: z.boolean(),
  period: Period,
  state: ReportState,
  recipient: z.string(),
  number: z.string(),
  approvedOn: Civil.nullable(),
  sentOn: Civil.nullable(),
  /** What came back last; null while nothing did. */
  answer: ReportAnswer.shape.outcome.nullable(),
})
export type ReportRow = z.infer<typeof ReportRow>

/** A form as the list offers it: of the version that is used today, with its days. */
export const OfferedForm = ReportForm.extend({
  origin: FormOrigin,
  /** Versions the book or the program has. */
  versions: z.array(z.object({ version: z.int(), origin: FormOrigin, effectiveFrom: Civil })),
  /** The period that was over last. */
  lastPeriod: Period,
})
export type OfferedForm = z.infer<typeof OfferedForm>

/** A report that is due, with the report that is in work where there is one. */
export const DueReport = z.object({
  formId: z.string(),
  title: z.string(),
  period: Period,
  dueOn: Civil,
  reportId: z.string().nullable(),
  sentOn: Civil.nullable(),
})
export type DueReport = z.infer<typeof DueReport>

const StepRow = z.object({ step: ReportStep, on: Civil, by: z.string(), note: z.string() })

/** One revision of a report with everything in it. */
export const ReportPage = z.object({
  row: ReportRow,
  form: ReportForm,
  origin: FormOrigin,
  revisions: z.array(z.object({ revision: z.int(), state: ReportState, number: z.string() })),
  texts: ReportTexts,
  noFigures: z.array(NoFigure),
  assessment: AssessmentEntry.nullable(),
  result: AssessmentResult.nullable(),
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
  lines: z.array(ReportLine),
  /** Declared figures nobody filled in and nobody gave a reason for. */
  missing: z.array(IndicatorCode),
  steps: z.array(StepRow),
  /** What the alliance answered to this revision, the last first. */
  answers: z.array(ReportAnswer),
  signer: z.string(),
  signerTitle: z.string(),
  /** Who would sign today. */
  proposedSigner: z.string(),
  /** Whether the one who asks wrote it and another must approve it. */
  needsAnotherApprover: z.boolean(),
  scans: z.int(),
  packet: z.object({ sha256: z.string(), fileName: z.string(), keyFingerprint: z.string(), bytes: z.int() }).nullable(),
  key: z.object({ fingerprint: z.string(), isSealed: z.boolean() }).nullable(),
})
export type ReportPage = z.infer<typeof ReportPage>

const reads = [
  'periodicReports',
  'indicators',
  'vouchers',
  'members',
  'capital',
  'posts',
  'meetings',
  'periods',
  'scans',
  'settings',
  'book',
  'signingKeys',
  'alliance',
] as const
const One = z.object({ reportId: Key, revision: z.int().min(1).max(999).nullish() })
const Act = z.object({ id: ClientId, reportId: Key })

/** Reports of a period: made on a form, checked, approved, signed, sent (issue 6). */
export const periodicReports = {
  /** What is due, what is in work, and the forms. */
  list: query({ permission: 'alliance.read', affects: ['periodicReports', 'settings', 'alliance'] })
    .input(z.object({}))
    .output(
      z.object({
        today: Civil,
        due: z.array(DueReport),
        reports: z.array(ReportRow),
        forms: z.array(OfferedForm),
      }),
    ),
  /** A report of the revision named, the last one where none is. Refuses 'report-unknown'. */
  get: query({ permission: 'alliance.read', affects: reads }).input(One).output(ReportPage),
  /** Begins a report of a form and a period. Refuses 'form-unknown', 'report-period-wrong', 'report-period-open', 'report-exists'. */
  create: command({ permission: 'alliance.report', affects: ['periodicReports'] })
    .input(z.object({ id: ClientId, formId: FormId, periodKey: text(20) }))
    .output(z.object({ reportId: z.string() })),
  /** Keeps what a person adds to a draft. Refuses 'report-not-draft', 'report-figure-of-book', 'assessment-most', 'assessment-points'. */
  save: command({ permission: 'alliance.report', affects: ['periodicReports'] })
    .input(
      Act.extend({
        recipient: text(200).min(1),
        texts: ReportTexts,
        noFigures: z.array(NoFigure).max(500),
        assessment: AssessmentEntry.nullable(),
      }),
    )
    .output(z.object({})),
  /** Says the draft was read through. Refuses 'report-not-draft'. */
  check: command({ permission: 'alliance.report', affects: ['periodicReports'] })
    .input(Act.extend({ note: text(500).default('') }))
    .output(z.object({})),
  /** Gives a checked report back to be written on. Refuses 'report-not-checked'. */
  sendBack: command({ permission: 'alliance.report', affects: ['periodicReports'] })
    .input(Act.extend({ note: text(500).min(1) }))
    .output(z.object({})),
  /**
   * Freezes the figures and gives a number. Refuses 'report-not-checked', 'report-own-approval', 'report-figures-missing' with each place,
   * 'report-approved-early'.
   */
  approve: command({ permission: 'alliance.approve', affects: ['periodicReports', 'correspondence'] })
    .input(
      Act.extend({
        approvedOn: Civil,
        signer: text(100).min(1),
        body: z.enum(['director', 'board']),
        signerTitle: text(100).min(1),
      }),
    )
    .output(z.object({ number: z.string() })),
  /** Says it went out, and how. Refuses 'report-not-approved', 'report-sent-early'. */
  sent: command({ permission: 'alliance.approve', affects: ['periodicReports'] })
    .input(Act.extend({ sentOn: Civil, way: SendingWay, note: text(500).default('') }))
    .output(z.object({})),
  /** A copy of what was approved, to be written on as the next revision. Refuses 'report-not-approved'. */
  revise: command({ permission: 'alliance.report', affects: ['periodicReports'] })
    .input(Act.extend({ reason: text(500).min(1) }))
    .output(z.object({ revision: z.int() })),
  /** Leaves a draft that was begun by mistake; its period is free again. Refuses 'report-not-draft'. */
  drop: command({ permission: 'alliance.report', affects: ['periodicReports'] })
    .input(Act.extend({ note: text(500).min(1) }))
    .output(z.object({})),
  /** The report as a file: pages, a text to edit on, or the filled form. */
  file: query({ permission: 'alliance.read', affects: reads })
    .input(One.extend({ format: z.enum(['pdf', 'docx', 'xlsx']) }))
    .output(z.file()),
  /**
   * Writes and keeps the packet of an approved report, signed with the book's key: what is in it stands, a scan that comes later goes with
   * the next revision. Asked again it answers the same. Refuses 'report-not-approved', 'key-missing', 'key-password'.
   */
  pack: command({ permission: 'alliance.approve', affects: ['periodicReports'] })
    .input(Act.extend({ password: z.string().max(200).default('') }))
    .output(z.object({ sha256: z.string(), fileName: z.string() })),
  /** The packet that was kept, as a file to carry. Refuses 'report-not-packed'. */
  packet: opening({ permission: 'alliance.approve' }).input(One).output(z.file()),
  /** The template of a form, to be changed in a spreadsheet. */
  template: query({ permission: 'alliance.read', affects: ['periodicReports'] })
    .input(z.object({ formId: FormId, version: z.int(), origin: FormOrigin }))
    .output(z.file()),
  /** Takes a template in: the next version of a form, or the first of a new one. Refuses what a template may not hold, each with its cell. */
  takeForm: command({ permission: 'alliance.report', affects: ['periodicReports'] })
    .input(
      z.object({
        id: ClientId,
        formId: FormId,
        title: text(300).min(1),
        periodKind: z.enum(reportPeriodKinds),
        recipientKind: RecipientKind,
        recipient: text(200),
        effectiveFrom: Civil,
        file: z.file(),
      }),
    )
    .output(z.object({ version: z.int(), indicators: z.int() })),
  /** When reports of a form are due; null takes the form's own rule. */
  setDue: command({ permission: 'book.configure', affects: ['periodicReports', 'calendar'] })
    .input(z.object({ id: ClientId, formId: FormId, due: DueRule.nullable() }))
    .output(z.object({})),
}
