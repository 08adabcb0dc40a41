import { z } from 'zod'
import { command, query } from './procedure'
import { SupervisionReportContent, SupervisionText } from './supervision-report'
import { Civil, ClientId, Year } from './values'

export const appraisalOpinions = ['agree', 'agreeWithRemarks', 'disagree'] as const
/** Đồng ý, đồng ý có ý kiến, không đồng ý. */
export const AppraisalOpinion = z.enum(appraisalOpinions)
export type AppraisalOpinion = z.infer<typeof AppraisalOpinion>

export const statementChecks = [
  'assets-equal-sources',
  'opening-equal',
  'balances-added-up',
  'trial-balance',
  'cash',
  'classes-closed',
  'result-equals-movement',
  'carried-forward',
  'appraised-before',
] as const
/** How the statements are tied to the ledger. */
export const StatementCheckCode = z.enum(statementChecks)
export type StatementCheckCode = z.infer<typeof StatementCheckCode>

/** One tie: what the statement says against what the ledger says, in đồng; `ok` when they are equal. */
export const StatementCheck = z.object({
  code: StatementCheckCode,
  stated: z.int(),
  ledger: z.int(),
  difference: z.int(),
  ok: z.boolean(),
})
export type StatementCheck = z.infer<typeof StatementCheck>

const B01Line = z.object({
  code: z.string().nullable(),
  name: z.string(),
  closing: z.int().nullable(),
  opening: z.int().nullable(),
})
const B02Line = z.object({
  code: z.string().nullable(),
  name: z.string(),
  current: z.int().nullable(),
  previous: z.int().nullable(),
})
const Totals = z.object({
  openingDebit: z.int(),
  openingCredit: z.int(),
  debit: z.int(),
  credit: z.int(),
  closingDebit: z.int(),
  closingCredit: z.int(),
})

/** The figures of a year's statements that an appraisal is bound to: B01-HTX, B02-HTX, and the totals of F01-HTX. Amounts in đồng. */
export const StatementFigures = z.object({ b01: z.array(B01Line), b02: z.array(B02Line), f01: Totals })
export type StatementFigures = z.infer<typeof StatementFigures>

/** What an appraisal keeps: figures, ties, what the statements themselves warn of, and the note the supervisors made on a tie. */
export const AppraisalContent = z.object({
  from: Civil,
  to: Civil,
  figures: StatementFigures,
  checks: z.array(StatementCheck),
  warnings: z.array(z.string()),
  notes: z.array(z.object({ code: StatementCheckCode, text: z.string() })),
})
export type AppraisalContent = z.infer<typeof AppraisalContent>

const Stale = z.discriminatedUnion('because', [
  z.object({ because: z.literal('posted'), count: z.int(), numbers: z.array(z.string()) }),
  z.object({ because: z.literal('refused'), refusedOn: Civil }),
])

/** An appraisal as it was signed, and whether it still counts. */
export const Appraisal = z.object({
  appraisalId: z.string(),
  year: z.int(),
  revision: z.int(),
  number: z.string(),
  signedOn: Civil,
  opinion: AppraisalOpinion,
  remarks: z.string(),
  signers: z.array(z.string()),
  fingerprint: z.string(),
  /** Null while it counts; a later one takes the place of an earlier. */
  stale: Stale.nullable(),
  standing: z.boolean(),
  scans: z.int(),
})
export type Appraisal = z.infer<typeof Appraisal>

const IssuedReport = z.object({
  reportId: z.string(),
  number: z.string(),
  issuedOn: Civil,
  signers: z.array(z.string()),
  fingerprint: z.string(),
  content: SupervisionReportContent,
  scans: z.int(),
})
export type IssuedReport = z.infer<typeof IssuedReport>

const Format = z.enum(['pdf', 'docx']).default('pdf')
const Id = z.string().min(1).max(100)
const Signers = z.array(z.string().trim().min(1).max(100)).max(7)

/** The supervisors' appraisal of yearly statements (Law 17/2023/QH15 articles 69.3.d, 72.3.d) and their report on a year (69.3.e, 72.3.e). */
export const appraisals = {
  /** Where a year stands: closed or not, which revision, every appraisal, what would keep the statements from the meeting. */
  state: query({ permission: 'supervision.read', affects: ['supervision', 'vouchers', 'periods', 'scans', 'posts'] })
    .input(z.object({ year: Year }))
    .output(
      z.object({
        year: z.int(),
        from: Civil,
        to: Civil,
        closed: z.boolean(),
        revision: z.int(),
        refusals: z.array(z.object({ revision: z.int(), refusedOn: Civil, reason: z.string() })),
        appraisals: z.array(Appraisal),
        /** The resolutions by which the general meeting approved them. */
        approvals: z.array(z.object({ resolutionId: z.string(), number: z.string(), approvedOn: Civil })),
        /** Why the statements may not go to the meeting, in words; null when they may. */
        hindrance: z.string().nullable(),
        /** Those who hold the supervisors' posts today, the head first. */
        supervisors: z.array(z.string()),
      }),
    ),
  /** The statements as the ledger gives them now, each tied to it. */
  statements: query({ permission: 'supervision.read', affects: ['balances', 'vouchers', 'periods', 'supervision'] })
    .input(z.object({ year: Year }))
    .output(AppraisalContent),
  /** Signs the appraisal: bound to these figures and the fingerprint of the book as it is. Refuses 'appraisal-year-open'. */
  conclude: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(
      z.object({
        id: ClientId,
        year: Year,
        signedOn: Civil,
        opinion: AppraisalOpinion,
        remarks: z.string().trim().max(20_000).default(''),
        notes: z
          .array(z.object({ code: StatementCheckCode, text: z.string().trim().max(2000) }))
          .max(20)
          .default([]),
        signers: Signers,
      }),
    )
    .output(z.object({ appraisalId: z.string(), number: z.string() })),
  /** What was appraised, as it was kept. */
  read: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({ appraisalId: Id }))
    .output(AppraisalContent),
  print: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({ appraisalId: Id, format: Format }))
    .output(z.file()),
  /** Notes that a meeting held elsewhere did not approve the statements: a new revision waits for a new appraisal (reading 14). */
  refuseStatements: command({ permission: 'resolution.record', affects: ['supervision'] })
    .input(z.object({ id: ClientId, year: Year, refusedOn: Civil, reason: z.string().trim().max(1000).default('') }))
    .output(z.object({ revision: z.int() })),
  /** The report on a year as it would be issued now, and those that were, the latest first. */
  report: query({ permission: 'supervision.read', affects: ['supervision', 'meetings', 'hall', 'scans'] })
    .input(z.object({ year: Year }))
    .output(z.object({ preview: SupervisionReportContent, issued: z.array(IssuedReport), nextNumber: z.string() })),
  issueReport: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, year: Year, issuedOn: Civil, signers: Signers, text: SupervisionText }))
    .output(z.object({ reportId: z.string(), number: z.string() })),
  printReport: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({ reportId: Id, format: Format }))
    .output(z.file()),
}
