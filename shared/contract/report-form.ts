import { z } from 'zod'
import { reportTextKeys } from '@shared/domain/form-cell'
import { reportPeriodKinds } from '@shared/domain/report-period'
import { IndicatorCode } from './indicator-dictionary'
import { Civil } from './values'

/** Who a report is for. */
export const recipientKinds = ['alliance', 'registrationOffice', 'other'] as const
export const RecipientKind = z.enum(recipientKinds)
export type RecipientKind = z.infer<typeof RecipientKind>

/** Where a form comes from: the program, somebody of this book, or the alliance's packet. */
export const formOrigins = ['program', 'own', 'alliance'] as const
export const FormOrigin = z.enum(formOrigins)
export type FormOrigin = z.infer<typeof FormOrigin>

export const FormId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)

/**
 * When a report is due: so many days after its period ends, on the registration office's day (Circular 09/2024/TT-BKHĐT article 6), or
 * when it is asked for. `parts` leaves only these parts of a year due: of half years the first.
 */
export const DueRule = z.strictObject({
  rule: z.enum(['daysAfter', 'registration', 'none']),
  days: z.int().min(0).max(366),
  parts: z.array(z.int().min(1).max(4)),
})
export type DueRule = z.infer<typeof DueRule>

/** A criterion of the self-assessment sheet; `isOpen` where the split of points was not found and is the co-operative's to set. */
export const Criterion = z.strictObject({
  id: z.string().max(20),
  group: z.string().max(20),
  title: z.string().min(1).max(200),
  most: z.int().min(0).max(100),
  parts: z.string().max(300),
  isOpen: z.boolean(),
})
export type Criterion = z.infer<typeof Criterion>

/** The self-assessment sheet: groups with their points, criteria, and from how many points each class begins. */
export const AssessmentSheet = z.strictObject({
  groups: z.array(z.strictObject({ id: z.string(), title: z.string(), most: z.int() })),
  criteria: z.array(Criterion).min(1).max(100),
  bands: z.strictObject({ good: z.int(), fair: z.int(), average: z.int() }),
})
export type AssessmentSheet = z.infer<typeof AssessmentSheet>

/** A form of one version, without its template. */
export const ReportForm = z.strictObject({
  formId: FormId,
  version: z.int().min(1).max(9999),
  title: z.string().min(1).max(300),
  periodKind: z.enum(reportPeriodKinds),
  recipientKind: RecipientKind,
  /** Whom it is addressed to until somebody says another. */
  recipient: z.string().max(200),
  effectiveFrom: Civil,
  due: DueRule,
  /** No form here is: an official one would come with its number and date. */
  isOfficial: z.literal(false),
  /** The official form was not found: every print says so. */
  isDraft: z.boolean(),
  basis: z.string().max(500),
  texts: z.array(z.enum(reportTextKeys)),
  indicators: z.array(IndicatorCode).max(500),
  assessment: AssessmentSheet.nullable(),
})
export type ReportForm = z.infer<typeof ReportForm>

/** `resources/report-forms/forms.json`. */
export const ReportFormsFile = z.strictObject({
  source: z.string().min(1),
  forms: z.array(ReportForm.extend({ template: z.string().regex(/^[a-z0-9-]+\.xlsx$/) })),
})
