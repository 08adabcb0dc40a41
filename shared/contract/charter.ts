import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import { command, query } from './procedure'
import { GovernanceForm } from './books'
import { Fault } from './refusal'
import { Civil, ClientId } from './values'

const Percent = z.number().min(0).max(100).multipleOf(0.01)
const Text = z.string().trim().max(4000).default('')
const Dong = z.int().min(0).max(MAX_AMOUNT)

/**
 * What the charter (Điều lệ) of a co-operative sets, field by field; the 24 items of Law 17/2023/QH15 article 40 as
 * `resources/law/charter-items.json` groups them. Each default is the law's own figure, or what most charters say where it has none.
 * Percentages are of one hundred, with at most two decimals.
 */
export const CharterValues = z.object({
  admissionConditions: Text,
  admissionDecisionDays: z.int().min(1).max(365).default(30),
  leavingNoticeDays: z.int().min(0).max(365).default(30),
  expulsionCauses: Text,
  idleMonths: z.int().min(1).max(120).default(24),
  minimumServiceUse: Dong.default(0),
  minimumContribution: Dong.default(0),
  maximumContributionPercent: Percent.default(30),
  contributionMonths: z.int().min(0).max(24).default(6),
  contributionForms: Text,
  refundRules: Text,
  refundDays: z.int().min(0).max(3650).default(90),
  membershipFee: Dong.default(0),
  multiMembership: z.boolean().default(true),
  boardSize: z.int().min(0).max(50).default(3),
  supervisoryBoardSize: z.int().min(0).max(50).default(1),
  legalRepresentatives: z.int().min(1).max(20).default(1),
  boardTermYears: z.int().min(1).max(20).default(5),
  boardMeetingMonths: z.int().min(1).max(24).default(3),
  generalMeetingMonths: z.int().min(1).max(24).default(3),
  proxyLimit: z.int().min(0).max(1000).default(1),
  /** Whether somebody who is no member may hold a proxy (article 61.1.c). */
  proxyOutsiders: z.boolean().default(true),
  onlineVoting: z.boolean().default(false),
  /** Whether those who declared an interest in an item have no vote on it (reading 10); the law excludes nobody (article 61.4). */
  interestedExcluded: z.boolean().default(false),
  /** Standards, number and election of delegates (article 58). */
  delegateRules: Text,
  votingForms: Text,
  noticeDays: z.int().min(0).max(90).default(3),
  petitionDays: z.int().min(0).max(90).default(2),
  noticeMethods: Text,
  firstQuorumPercent: Percent.default(50),
  secondQuorumPercent: Percent.default(33),
  specialMajorityPercent: Percent.default(65),
  ordinaryMajorityPercent: Percent.default(50),
  internalTransactionMinimumPercent: Percent.default(0),
  externalFundPercent: Percent.default(5),
  internalFundPercent: Percent.default(0),
  otherFunds: Text,
  internalByUseAndLabourPercent: Percent.default(51),
  useWeight: z.int().min(0).max(1000).default(100),
  labourWeight: z.int().min(0).max(1000).default(0),
  /** How external income is shared out, in words (article 86.3.b); the worksheet shares it by capital. */
  externalDistribution: Text,
  /** Whether capital counts by the days it stood in the year (reading 46: only where the charter says so). */
  capitalByTime: z.boolean().default(false),
  /** Income tax withheld from what members get on capital (reading 47). */
  withholdingPercent: Percent.default(0),
  /** Whether internal transactions are kept apart in the books; if not, all is external (articles 85.1, 91.2). */
  separatesInternal: z.boolean().default(true),
  indivisibleAssets: Text,
  internalLending: z.boolean().default(false),
  lendingPoolPercent: Percent.default(30),
  lendingMemberPercent: Percent.default(5),
  lendingRatePercent: Percent.default(20),
  certificateRules: Text,
  payRules: Text,
  sanctions: Text,
  auditYears: z.int().min(0).max(20).default(2),
  postBans: Text,
  documentRules: Text,
  writtenConsent: z.boolean().default(false),
})
export type CharterValues = z.infer<typeof CharterValues>
export const CharterField = CharterValues.keyof()
export type CharterField = z.infer<typeof CharterField>

type Told<Shape> = {
  [Field in keyof Shape]: Shape[Field] extends z.ZodDefault<infer Inner> ? z.ZodOptional<Inner> : never
}

/** Some of the fields, as a change names them: what it does not name has no default here, so that it stays as it is. */
export const CharterChanges = z.object(
  // Each entry loses its default and may be left out: the type says the same field by field.
  Object.fromEntries(
    Object.entries(CharterValues.shape).map(([field, shape]) => [field, shape.unwrap().optional()]),
  ) as Told<typeof CharterValues.shape>,
)
export type CharterChanges = z.infer<typeof CharterChanges>

const FieldValue = z.union([z.string(), z.number(), z.boolean()])
export type CharterFieldValue = z.infer<typeof FieldValue>

/** What a field's value is: words, đồng, or a count of the unit it names. */
export const CharterUnit = z.enum(['text', 'percent', 'dong', 'days', 'months', 'years', 'people', 'count', 'yesNo'])
export type CharterUnit = z.infer<typeof CharterUnit>

/** One field as the charter's page shows it: its value on the day asked, the law's bound beside it, and how it came to be. */
export const CharterEntry = z.object({
  field: CharterField,
  /** The item of the charter it belongs to, 1 to 24. */
  item: z.int().min(1).max(24),
  title: z.string(),
  explanation: z.string(),
  unit: CharterUnit,
  value: FieldValue,
  /** What the law demands, in words, with its article; empty where it leaves the matter open. */
  bound: z.string(),
  /** Where the law leaves it to the charter: 'khoản 3 Điều 40'. */
  article: z.string(),
  /** What the law says against the value as it stands, in words; empty when nothing. */
  warning: z.string(),
  /** Newest first: each value, from when, who set it, by which resolution. Empty while the law's own figure stands. */
  history: z.array(
    z.object({
      value: FieldValue,
      fromDate: Civil,
      user: z.string(),
      at: z.string(),
      resolution: z.string().nullable(),
    }),
  ),
})
export type CharterEntry = z.infer<typeof CharterEntry>

/** One of the 24 items of a charter. */
export const CharterItem = z.object({ item: z.int().min(1).max(24), title: z.string(), article: z.string() })

/** Whether somebody has compared this page with the charter on paper, and when that charter was adopted (article 115.1). */
export const CharterReview = z.object({
  adoptedOn: Civil,
  /** When it was compared, and by whom. */
  at: z.string(),
  user: z.string(),
})

const Change = z.object({ fromDate: Civil, values: CharterChanges })

export const charter = {
  read: query({ permission: 'book.read', affects: ['charter', 'resolutions', 'book'] })
    .input(z.object({ on: Civil }))
    .output(
      z.object({
        values: CharterValues,
        governanceForm: GovernanceForm,
        items: z.array(CharterItem),
        entries: z.array(CharterEntry),
        review: CharterReview.nullable(),
        /** What article 115.1 demands of a charter of that age, or while its age is not known, in words; empty when nothing. */
        transition: z.string(),
      }),
    ),
  /** What the law refuses of the proposed values, and what it warns of, each at its field; nothing is written. */
  check: query({ permission: 'book.read', affects: ['charter', 'book'] })
    .input(Change)
    .output(z.object({ faults: z.array(Fault), warnings: z.array(Fault) })),
  /**
   * Sets what the charter says from a day on. A change rests on a resolution of the general meeting or the founding conference
   * (articles 39, 64.1, 70.1); only what the charter said before this book began may be entered without one.
   */
  change: command({ permission: 'charter.change', affects: ['charter', 'resolutions'] })
    .input(Change.extend({ id: ClientId, resolutionId: z.string().max(100).nullish() }))
    .output(z.object({})),
  /** Says that the page was compared with the charter on paper, adopted or last amended on that day. */
  review: command({ permission: 'charter.change', affects: ['charter'] })
    .input(z.object({ id: ClientId, adoptedOn: Civil }))
    .output(z.object({})),
}
