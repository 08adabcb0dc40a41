import { z } from 'zod'
import { reportPeriodKinds } from '@shared/domain/report-period'
import { AssessmentEntry, AssessmentResult, NoFigure, ReportLine, ReportTexts } from './periodic-reports'
import { Civil } from './values'

/** Everything a report says, whatever file it becomes: reckoned while it is a draft, kept word for word when it is approved. */
export const ReportContent = z.object({
  dictionaryVersion: z.int(),
  period: z.object({ key: z.string(), kind: z.enum(reportPeriodKinds), from: Civil, to: Civil }),
  cooperative: z.object({
    name: z.string(),
    taxCode: z.string(),
    address: z.string(),
    organisation: z.enum(['cooperative', 'union', 'group']),
  }),
  recipient: z.string(),
  /** '05/BC-GĐ'; '' while it is a draft. */
  number: z.string(),
  /** The day it was approved; null while it is a draft. */
  date: Civil.nullable(),
  signerTitle: z.string(),
  signer: z.string(),
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
  lines: z.array(ReportLine),
  texts: ReportTexts,
  noFigures: z.array(NoFigure),
  assessment: AssessmentEntry.nullable(),
  result: AssessmentResult.nullable(),
})
export type ReportContent = z.infer<typeof ReportContent>
