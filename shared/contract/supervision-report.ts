import { z } from 'zod'
import { Civil } from './values'

/** An item of the year's plan, and the day of the inspection that did it; null while none did. */
const PlannedItem = z.object({ monthOfYear: z.int(), title: z.string(), heldOn: Civil.nullable() })
const HeldInspection = z.object({ number: z.string(), heldOn: Civil, title: z.string(), conclusion: z.string() })
const FindingState = z.enum(['open', 'answered', 'overdue', 'closed'])
const ReportedFinding = z.object({
  number: z.string(),
  issuedOn: Civil,
  title: z.string(),
  dueOn: Civil,
  state: FindingState,
})
/** What it says, and who brought it, stays with the supervisors: the meeting is told of the handling. */
const ReportedComplaint = z.object({
  receivedOn: Civil,
  kind: z.enum(['petition', 'complaint', 'denunciation']),
  closed: z.boolean(),
})
const ReportedAppraisal = z.object({
  number: z.string(),
  signedOn: Civil,
  opinion: z.enum(['agree', 'agreeWithRemarks', 'disagree']),
  remarks: z.string(),
  stale: z.boolean(),
})
/** A board meeting of the year and who of the supervisors attended it, without vote (article 69.3.h). */
const BoardAttendance = z.object({ heldOn: Civil, title: z.string(), attended: z.array(z.string()) })

/** What the supervisors did in a fiscal year as the book says it: the facts of their report to the meeting (articles 69.3.e, 72.3.e). */
export const SupervisionFacts = z.object({
  year: z.int(),
  from: Civil,
  to: Civil,
  plan: z.array(PlannedItem),
  inspections: z.array(HeldInspection),
  samples: z.object({
    draws: z.int(),
    vouchers: z.int(),
    right: z.int(),
    problem: z.int(),
    ask: z.int(),
    unjudged: z.int(),
  }),
  findings: z.array(ReportedFinding),
  requests: z.object({ asked: z.int(), received: z.int(), refused: z.int() }),
  complaints: z.array(ReportedComplaint),
  appraisals: z.array(ReportedAppraisal),
  board: z.array(BoardAttendance),
  visits: z.array(z.object({ heldOn: Civil, fingerprint: z.string() })),
})
export type SupervisionFacts = z.infer<typeof SupervisionFacts>

/** What the supervisors write themselves; '' leaves a part out. */
export const SupervisionText = z.object({
  assessment: z.string().trim().max(20_000).default(''),
  recommendations: z.string().trim().max(20_000).default(''),
  nextYear: z.string().trim().max(20_000).default(''),
})
export type SupervisionText = z.infer<typeof SupervisionText>

/** A report as it was issued: the facts of that day beside the supervisors' own words. */
export const SupervisionReportContent = z.object({ facts: SupervisionFacts, text: SupervisionText })
export type SupervisionReportContent = z.infer<typeof SupervisionReportContent>
