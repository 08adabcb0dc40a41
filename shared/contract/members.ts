import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import {
  FieldChange,
  Likeness,
  LikenessKind,
  MemberFigures,
  MemberOddity,
  RegisterLack,
  Relation,
  Relative,
  Revealed,
  TimelineKind,
  TimelineRow,
} from './member-parts'
import { command, opening, query } from './procedure'
import { Civil, ClientId, Year } from './values'

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
  /** Words without accents of name, code, hamlet, household, representative; any part of an identity number or a phone. */
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
  /** Null for those who may not read vouchers. */
  figures: MemberFigures.nullable(),
  relatives: z.array(Relative),
  lacks: z.array(RegisterLack),
  oddities: z.array(MemberOddity),
  like: z.array(Likeness),
  /** The day from which the newest row of the register counts. */
  versionFrom: z.string().nullable(),
})
export type MemberDetail = z.infer<typeof MemberDetail>

const text = (most: number) => z.string().trim().max(most)

/** What can be written of a member. Every field may be left out of a change; what is left out stays as it is. */
export const MemberChanges = z
  .object({
    name: text(200).min(1),
    type: MemberType,
    legalForm: LegalForm,
    gender: z.enum(['male', 'female']).nullable(),
    birthDate: Civil.nullable(),
    /** ISO 3166, 'VN' for citizens and domestic organisations. */
    nationality: text(2).regex(/^[A-Z]{2}$/),
    ethnicity: text(50),
    idNumber: text(30),
    idIssuedOn: Civil.nullable(),
    idIssuedBy: text(200),
    representative: text(200),
    representativeIdNumber: text(30),
    address: text(300),
    hamlet: text(100),
    household: text(100),
    phone: text(30),
    bankAccount: text(50),
    taxCode: text(20),
    occupation: text(100),
    education: text(100),
    note: text(1000),
    joinedOn: Civil.nullable(),
    usesServices: z.boolean().nullable(),
    contributesLabour: z.boolean().nullable(),
  })
  .partial()
export type MemberChanges = z.infer<typeof MemberChanges>

const reads = ['members', 'capital', 'parties', 'vouchers'] as const
export const members = {
  list: query({ permission: 'member.read', affects: reads })
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
  /** `year` is the fiscal year of the figures; that of today when absent. */
  get: query({ permission: 'member.read', affects: [...reads, 'balances'] })
    .input(z.object({ code: z.string(), year: Year.optional() }))
    .output(MemberDetail),
  /** Newest first. Vouchers only for those who may read them. */
  timeline: query({ permission: 'member.read', affects: reads })
    .input(z.object({ code: z.string(), kind: TimelineKind.nullish() }))
    .output(z.object({ rows: z.array(TimelineRow) })),
  /** Every change of the register, newest first, field by field; sensitive values masked. */
  versions: query({ permission: 'member.read', affects: ['members', 'parties', 'people'] })
    .input(z.object({ code: z.string() }))
    .output(
      z.array(
        z.object({
          versionId: z.int(),
          fromDate: z.string(),
          reason: z.string(),
          user: z.string(),
          at: z.string().nullable(),
          changes: z.array(FieldChange),
        }),
      ),
    ),
  /** Members like one that is being typed; `code` is the member themselves. */
  alike: query({ permission: 'member.change', affects: ['members', 'parties'] })
    .input(
      z.object({
        code: z.string().max(50).default(''),
        name: text(200).default(''),
        birthDate: z.string().nullish(),
        idNumber: text(30).default(''),
        phone: text(30).default(''),
      }),
    )
    .output(z.array(Likeness)),
  /** Groups of members who may be one person. */
  duplicates: query({ permission: 'member.read', affects: ['members', 'parties'] })
    .input(z.object({}))
    .output(
      z.array(
        z.object({ kind: LikenessKind, members: z.array(z.object({ code: z.string(), name: z.string() })).min(2) }),
      ),
    ),
  /** The code the next member would have. */
  newCode: query({ permission: 'member.read', affects: ['members', 'parties'] })
    .input(z.object({}))
    .output(z.object({ code: z.string() })),
  /** Cards with QR, ten on a sheet of A4, as PDF bytes: of the members named, in that order, or of all that a filter finds. */
  cards: query({ permission: 'member.read', affects: ['members', 'parties', 'book'] })
    .input(z.union([z.object({ codes: z.array(z.string()).min(1).max(20_000) }), z.object({ filter: MemberFilter })]))
    .output(z.file()),
  /** Enters somebody who is a member already, as when a book begins; newcomers go through their application. */
  enter: command({ permission: 'member.change', affects: ['members', 'parties', 'capital'] })
    .input(
      z.object({
        id: ClientId,
        code: z.string().trim().min(1).max(50),
        member: MemberChanges.required({ name: true, type: true }),
        pledged: z.int().min(0).max(MAX_AMOUNT).default(0),
        leftOn: Civil.nullish(),
        reason: text(300).default(''),
      }),
    )
    .output(z.object({})),
  /** Changes what the register says from a day on; what it said before stays readable. */
  change: command({ permission: 'member.change', affects: ['members', 'parties'] })
    .input(z.object({ id: ClientId, code: z.string(), fromDate: Civil, reason: text(300), changes: MemberChanges }))
    .output(z.object({})),
  /** Gives the sensitive fields of one member. An opening: the history says who read whose, and keeps nothing of what was read. */
  reveal: opening({ permission: 'member.reveal' })
    .input(z.object({ id: ClientId, code: z.string() }))
    .output(Revealed),
  /** Family of article 4.11 as the member declares it; a relative who is a member is named by their code. */
  declareRelative: command({ permission: 'member.change', affects: ['members'] })
    .input(
      z.object({
        id: ClientId,
        member: z.string(),
        relation: Relation,
        name: text(200).default(''),
        relativeMember: z.string().nullish(),
        declaredOn: Civil,
      }),
    )
    .output(z.object({})),
  /** A declared relation that has ended (a divorce, a death) or was declared by mistake. */
  endRelative: command({ permission: 'member.change', affects: ['members'] })
    .input(z.object({ id: ClientId, relativeId: z.string(), endedOn: Civil }))
    .output(z.object({})),
}
