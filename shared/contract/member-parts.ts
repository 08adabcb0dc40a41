import { z } from 'zod'
import { Civil } from './values'

/** The relations of Law 17/2023/QH15 article 4.11, by blood, adoption and marriage alike: a parent may be the spouse's. */
export const relations = ['spouse', 'parent', 'child', 'sibling', 'siblingInLaw', 'spouseSibling'] as const
export const Relation = z.enum(relations)
export type Relation = z.infer<typeof Relation>

export const Relative = z.object({
  relativeId: z.string(),
  relation: Relation,
  name: z.string(),
  /** The relative's own code when they are a member too. */
  relativeMember: z.string().nullable(),
  /** Who said so: this member, or the other one. */
  declaredBy: z.enum(['member', 'relative']),
  declaredOn: Civil,
  endedOn: Civil.nullable(),
  /** The post of a signer the relative holds under the same name, as far as the book knows. */
  post: z.enum(['representative', 'chiefAccountant', 'preparer', 'cashier']).nullable(),
})
export type Relative = z.infer<typeof Relative>

/** Why two rows of the register may be one person. */
export const LikenessKind = z.enum(['idNumber', 'phone', 'nameAndYear', 'name'])
export type LikenessKind = z.infer<typeof LikenessKind>
export const Likeness = z.object({ code: z.string(), name: z.string(), kind: LikenessKind })
export type Likeness = z.infer<typeof Likeness>

/** What the register lacks by article 15.1.b to d, and what is odd about the numbers in it. */
export const RegisterLack = z.enum([
  'name',
  'address',
  'nationality',
  'idNumber',
  'representative',
  'share',
  'contributedOn',
  'certificate',
])
export const MemberOddity = z.enum([
  'old',
  'malformed',
  'unknown-province',
  'other-sex',
  'other-year',
  'phone',
  'taxCode',
])
export type MemberOddity = z.infer<typeof MemberOddity>

/** What moved between a member and the co-operative in a year, and where they stand now, in đồng. */
export const MemberFigures = z.object({
  year: z.int(),
  bought: z.int(),
  boughtTimes: z.int(),
  sold: z.int(),
  soldTimes: z.int(),
  /** What the member owes and is owed, by account; each with its side only, never netted. */
  owes: z.array(z.object({ account: z.string(), amount: z.int() })),
  owed: z.array(z.object({ account: z.string(), amount: z.int() })),
})
export type MemberFigures = z.infer<typeof MemberFigures>

/** One thing that happened: a voucher that names the member, a step of the membership, or a change of the register. */
export const TimelineKind = z.enum(['capital', 'service', 'loan', 'register'])
export type TimelineKind = z.infer<typeof TimelineKind>
export const TimelineRow = z.object({
  date: z.string(),
  kind: TimelineKind,
  text: z.string(),
  voucherId: z.int().nullable(),
  number: z.string().nullable(),
  amount: z.int().nullable(),
})
export type TimelineRow = z.infer<typeof TimelineRow>

/** One field that a change of the register touched; sensitive values come masked. */
export const FieldChange = z.object({ field: z.string(), before: z.string(), after: z.string() })
export type FieldChange = z.infer<typeof FieldChange>

/** The sensitive fields of one member. */
export const Revealed = z.object({
  idNumber: z.string(),
  birthDate: z.string().nullable(),
  phone: z.string(),
  bankAccount: z.string(),
  taxCode: z.string(),
  representativeIdNumber: z.string(),
})
export type Revealed = z.infer<typeof Revealed>
