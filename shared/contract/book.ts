import { z } from 'zod'
import { BookKind } from './book-kind'
import { GovernanceForm, Organisation } from './books'
import { CopyPurpose } from './meeting-copies'
import { DueItem, dueSubjects } from './calendar'
import { Role } from './people'
import { permissions } from './permission'
import { command, query } from './procedure'
import { Civil, ClientId, Month, Year } from './values'

/** Who signs, from a day on, until a later row of the same post. */
export const SignerPost = z.enum(['representative', 'chiefAccountant', 'preparer', 'cashier'])
export type SignerPost = z.infer<typeof SignerPost>
export const Signer = z.object({ post: SignerPost, name: z.string().max(100), from: Civil })
export type Signer = z.infer<typeof Signer>

export const BookProfile = z.object({
  name: z.string().trim().min(1).max(200),
  taxCode: z.string().trim().max(20),
  address: z.string().trim().max(300),
  governanceForm: GovernanceForm,
})
export type BookProfile = z.infer<typeof BookProfile>

export const BookInfo = BookProfile.extend({
  organisation: Organisation,
  file: z.string(),
  bookId: z.string(),
  kind: BookKind,
  sample: z.boolean(),
  readOnly: z.boolean(),
  /** Why the book is open for reading only; null when it is not. */
  readOnlyReason: z.string().nullable(),
  /** Of which meeting this file is a copy, and what for; null for a co-operative's own book. */
  copy: z.object({ meetingId: z.string(), purpose: CopyPurpose, departedAt: z.string() }).nullable(),
  firstYear: z.int(),
  fiscalYearStartMonth: z.int(),
  regime: z.string(),
  signers: z.array(Signer),
  /** The chain's head, shortened for people: 7C1E-94A0-B3D2. */
  fingerprint: z.string(),
  user: z.object({ id: z.string(), name: z.string(), role: Role }),
  permissions: z.array(z.enum(permissions)),
  /** The kinds of vouchers this user may post and reverse; null for all, [] for none. */
  postableKinds: z.array(z.string()).nullable(),
  voucherCount: z.int(),
  lastPostedOn: Civil.nullable(),
  lastVerification: z.object({ at: z.string(), ok: z.boolean() }).nullable(),
  lastBackup: z.object({ at: z.string(), file: z.string(), proven: z.boolean() }).nullable(),
})
export type BookInfo = z.infer<typeof BookInfo>

const MonthRevenue = z.object({ month: Month, external: z.int(), internal: z.int() })

/** An amount owed by or to many: how many parties, the largest, and what a part of them makes (the five largest, or the members). */
const Debts = z.object({ count: z.int(), largest: z.string().nullable(), part: z.int() })

export const HomeFigures = z.object({
  asOf: Civil,
  cash: z.int(),
  bank: z.int(),
  /** Debit balances of 131 and credit balances of 331, party by party: neither is netted against the other side. */
  receivables: z.int(),
  payables: z.int(),
  /** At the fiscal year's first day, then at the end of each of its months up to `asOf`; the last is as of that day. */
  cashTrend: z.array(z.int()),
  bankTrend: z.array(z.int()),
  /** `part` is what the five largest owe. */
  debtors: Debts,
  /** `part` is what the co-operative owes its members. */
  creditors: Debts,
  revenueByMonth: z.array(MonthRevenue),
  previousRevenueByMonth: z.array(MonthRevenue),
  /** What waits, and what is due within three months: the nearest of the calendar. */
  toDo: z.array(DueItem),
})
export type HomeFigures = z.infer<typeof HomeFigures>

/** One row of the chain of commands, for the history of who did what. */
export const HistoryRow = z.object({
  sequence: z.int(),
  at: z.string(),
  /** The name of who did it. */
  user: z.string(),
  procedure: z.string(),
  summary: z.string(),
  fingerprint: z.string(),
})
export type HistoryRow = z.infer<typeof HistoryRow>

export const book = {
  info: query({ permission: 'book.read', affects: ['book', 'history', 'verification', 'backups', 'settings'] })
    .input(z.object({}))
    .output(BookInfo),
  home: query({
    permission: 'report.read',
    affects: ['balances', ...dueSubjects],
  })
    .input(z.object({ asOf: Civil, fiscalYear: Year }))
    .output(HomeFigures),
  changeProfile: command({ permission: 'book.configure', affects: ['book'] })
    .input(z.object({ id: ClientId, profile: BookProfile, organisation: Organisation.optional() }))
    .output(z.object({})),
  setSigner: command({ permission: 'book.configure', affects: ['book'] })
    .input(z.object({ id: ClientId, signer: Signer }))
    .output(z.object({})),
  history: query({ permission: 'voucher.read', affects: ['book', 'history'] })
    .input(
      z.object({
        before: z.int().nullish(),
        limit: z.int().min(1).max(500).default(100),
        search: z.string().max(100).default(''),
      }),
    )
    .output(z.object({ rows: z.array(HistoryRow) })),
}
