import { z } from 'zod'
import { GovernanceForm } from '@shared/contract/books'
import { LegalForm, MemberType } from '@shared/contract/members'
import { ResolutionBody } from '@shared/contract/resolutions'
import { Civil } from '@shared/contract/values'

/** What a step's paper says, kept with the step so that it prints again as it was, whatever the register says later. */
export const StepContent = z.object({
  unit: z.object({ name: z.string(), taxCode: z.string(), address: z.string(), form: GovernanceForm }),
  /** Who represents the co-operative by law on that day; '' where nobody is named. */
  representative: z.string(),
  member: z.object({
    code: z.string(),
    name: z.string(),
    type: MemberType,
    legalForm: LegalForm,
    gender: z.enum(['male', 'female']).nullable(),
    birthDate: z.string().nullable(),
    idNumber: z.string(),
    idIssuedOn: z.string().nullable(),
    idIssuedBy: z.string(),
    nationality: z.string(),
    ethnicity: z.string(),
    representative: z.string(),
    representativeIdNumber: z.string(),
    address: z.string(),
    hamlet: z.string(),
    phone: z.string(),
    occupation: z.string(),
    usesServices: z.boolean(),
    contributesLabour: z.boolean(),
    joinedOn: z.string().nullable(),
  }),
  /** The decision that the step is, or rests on. */
  resolution: z
    .object({ body: ResolutionBody, number: z.string(), date: Civil, summary: z.string() })
    .nullable()
    .default(null),
  /** The day of the application, or of the request to leave, that a decision is about. */
  askedOn: z.string().nullable().default(null),
  /** What is pledged, and the last day to pay it. */
  pledge: z.int().default(0),
  dueOn: z.string().nullable().default(null),
  /** Paid up to that day: capital, and the fee. */
  paid: z.int().default(0),
  paidFee: z.int().default(0),
  /** The type before a change. */
  fromType: MemberType.nullable().default(null),
  /** The first day on which who asked to leave may leave. */
  leaveFrom: z.string().nullable().default(null),
  /** What the member owes (debit) and is owed on each account, when the membership ends. */
  debts: z.array(z.object({ account: z.string(), name: z.string(), balance: z.int() })).default([]),
})
export type StepContent = z.output<typeof StepContent>
export type StepDetails = Partial<Omit<StepContent, 'unit' | 'representative' | 'member'>>
