import { z } from 'zod'
import { query } from './procedure'
import { Civil } from './values'

export const memberTypes = ['official', 'contributing', 'nonContributing'] as const
export const MemberType = z.enum(memberTypes)
export type MemberType = z.infer<typeof MemberType>

export const legalForms = ['individual', 'household', 'cooperativeGroup', 'organisation'] as const
export const LegalForm = z.enum(legalForms)
export type LegalForm = z.infer<typeof LegalForm>

export const memberStages = ['applied', 'approved', 'active', 'leaving', 'left', 'rejected'] as const
export const MemberStage = z.enum(memberStages)
export type MemberStage = z.infer<typeof MemberStage>

/**
 * What the register says of a member. Sensitive fields (identity numbers, day and month of birth, phone, bank account) come
 * masked with '•' from every query; only `members.reveal` gives them, and the history says who read whose.
 */
export const MemberFields = z.object({
  code: z.string(),
  name: z.string(),
  type: MemberType,
  stage: MemberStage,
  legalForm: LegalForm,
  gender: z.enum(['male', 'female']).nullable(),
  /** The year of birth, '1953'; empty when unknown. */
  birthYear: z.string(),
  nationality: z.string(),
  ethnicity: z.string(),
  idNumber: z.string(),
  idIssuedOn: z.string().nullable(),
  idIssuedBy: z.string(),
  representative: z.string(),
  representativeIdNumber: z.string(),
  address: z.string(),
  hamlet: z.string(),
  household: z.string(),
  phone: z.string(),
  bankAccount: z.string(),
  taxCode: z.string(),
  occupation: z.string(),
  education: z.string(),
  note: z.string(),
  joinedOn: z.string().nullable(),
  leftOn: z.string().nullable(),
  usesServices: z.boolean().nullable(),
  contributesLabour: z.boolean().nullable(),
})
export type MemberFields = z.infer<typeof MemberFields>

export const MemberRow = MemberFields.pick({
  code: true,
  name: true,
  type: true,
  stage: true,
  legalForm: true,
  gender: true,
  birthYear: true,
  idNumber: true,
  phone: true,
  hamlet: true,
  joinedOn: true,
  leftOn: true,
}).extend({
  /** Contributed capital in đồng: the balance of 4111 by member on the day asked. */
  paid: z.int(),
  pledged: z.int(),
})
export type MemberRow = z.infer<typeof MemberRow>

export const MemberOrder = z.enum(['name', 'code', 'paid', 'joinedOn'])
export type MemberOrder = z.infer<typeof MemberOrder>

export const MemberFilter = z.object({
  /** Words without accents of name, code, address; any part of an identity number or a phone. */
  search: z.string().max(200).default(''),
  /** The register as it stood on a day: who was a member then, with what was then said of them; today's when absent. */
  asOf: Civil.nullish(),
  type: MemberType.nullish(),
  stage: MemberStage.nullish(),
  hamlet: z.string().nullish(),
  order: MemberOrder.default('name'),
  descending: z.boolean().default(false),
})
export type MemberFilter = z.infer<typeof MemberFilter>

/** A member as their page shows them. */
export const MemberDetail = MemberFields.extend({
  paid: z.int(),
  pledged: z.int(),
  /** Where the member stands by code among all: the n-th of count, and their neighbours. */
  place: z.object({ n: z.int(), count: z.int(), previous: z.string().nullable(), next: z.string().nullable() }),
})
export type MemberDetail = z.infer<typeof MemberDetail>

export const members = {
  list: query({ permission: 'member.read', affects: ['members', 'capital', 'parties', 'vouchers'] })
    .input(MemberFilter.extend({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(20_000).default(200) }))
    .output(
      z.object({
        rows: z.array(MemberRow),
        /** Of all the filter finds, not only of the rows given. */
        count: z.int(),
        paid: z.int(),
        pledged: z.int(),
        /** The hamlets of the register, in their order, for the filter. */
        hamlets: z.array(z.string()),
      }),
    ),
  get: query({ permission: 'member.read', affects: ['members', 'capital', 'parties', 'vouchers', 'balances'] })
    .input(z.object({ code: z.string() }))
    .output(MemberDetail),
}
