import { z } from 'zod'
import { MAX_AMOUNT } from '@shared/domain/money'
import { command, query } from './procedure'
import { Fault } from './refusal'
import { Civil, ClientId } from './values'

const Percent = z.number().min(0).max(100)
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
  onlineVoting: z.boolean().default(false),
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

/** One field as the charter's page shows it: its value on the day asked, the law's bound beside it, and how it came to be. */
export const CharterEntry = z.object({
  field: CharterField,
  /** The item of section 8 it belongs to, 1 to 24. */
  item: z.int().min(1).max(24),
  value: z.union([z.string(), z.number(), z.boolean()]),
  /** What the law demands, in words, with its article; empty where it leaves the matter open. */
  bound: z.string(),
  article: z.string(),
  /** Newest first: each value, from when, who set it, by which resolution. */
  history: z.array(
    z.object({
      value: z.union([z.string(), z.number(), z.boolean()]),
      fromDate: Civil,
      user: z.string(),
      at: z.string(),
      resolution: z.string().nullable(),
    }),
  ),
})
export type CharterEntry = z.infer<typeof CharterEntry>

export const charter = {
  read: query({ permission: 'book.read', affects: ['charter'] })
    .input(z.object({ on: Civil }))
    .output(z.object({ values: CharterValues, entries: z.array(CharterEntry) })),
  /** Which of the proposed values the law refuses, without writing. */
  check: query({ permission: 'book.read' })
    .input(z.object({ fromDate: Civil, values: CharterValues.partial() }))
    .output(z.object({ faults: z.array(Fault) })),
  change: command({ permission: 'charter.change', affects: ['charter'] })
    .input(
      z.object({
        id: ClientId,
        fromDate: Civil,
        resolutionId: z.string().nullish(),
        values: CharterValues.partial(),
      }),
    )
    .output(z.object({})),
}
