import { z } from 'zod'
import { command, note, query } from './procedure'
import { Fault } from './refusal'
import { Drill } from './report'
import { Amount, Civil, ClientId } from './values'

/** One transfer: debit account, credit account, amount in đồng, a party on either side. Off-balance accounts have one side. */
export const PostingDraft = z.object({
  debit: z.string().max(20).nullish(),
  credit: z.string().max(20).nullish(),
  /** Judged by the ledger, which says in words what is wrong with a fraction or too large a number. */
  amount: z.number(),
  debitParty: z.string().max(50).nullish(),
  creditParty: z.string().max(50).nullish(),
  description: z.string().max(500).nullish(),
})
export type PostingDraft = z.infer<typeof PostingDraft>

/** A voucher as a client sends it: `id` is made by the client and makes a second sending harmless. */
export const VoucherDraft = z.object({
  id: ClientId,
  kind: z.string().max(10),
  date: Civil,
  /** The day it counts in the books; the voucher's own date when absent. */
  postingDate: Civil.nullish(),
  description: z.string().max(500),
  person: z.string().max(200).nullish(),
  address: z.string().max(300).nullish(),
  /** Supporting documents: how many, or in words. */
  attachments: z.union([z.int().min(0), z.string().max(200)]).nullish(),
  postings: z.array(PostingDraft).max(2000),
})
export type VoucherDraft = z.infer<typeof VoucherDraft>

export const VoucherSource = z.enum(['typed', 'import', 'opening', 'reversal', 'closing', 'undo'])
export type VoucherSource = z.infer<typeof VoucherSource>

export const VoucherRow = z.object({
  voucherId: z.int(),
  number: z.string(),
  kind: z.string(),
  date: Civil,
  postingDate: Civil,
  description: z.string(),
  person: z.string(),
  /** The sum of its postings, which may be larger than any one of them. */
  amount: z.int(),
  /** Accounts and parties of its postings, each once, in order, as the list shows them. */
  debits: z.string(),
  credits: z.string(),
  parties: z.string(),
  source: VoucherSource,
  /** The number of the voucher it reverses, or of the one that reverses it. */
  reverses: z.string().nullable(),
  reversedBy: z.string().nullable(),
})
export type VoucherRow = z.infer<typeof VoucherRow>

export const Posting = z.object({
  line: z.int(),
  debit: z.string().nullable(),
  credit: z.string().nullable(),
  amount: Amount,
  debitParty: z.string().nullable(),
  creditParty: z.string().nullable(),
  description: z.string(),
})
export type Posting = z.infer<typeof Posting>

export const Voucher = VoucherRow.omit({ debits: true, credits: true, parties: true }).extend({
  uid: z.string(),
  address: z.string(),
  attachments: z.string(),
  postings: z.array(Posting),
  postedBy: z.string(),
  postedAt: z.string(),
  hash: z.string(),
  reversesId: z.int().nullable(),
  reversedById: z.int().nullable(),
  /** The resolution it carries out: a deal, capital given back, income shared out; null when it rests on none. */
  resolution: z.object({ resolutionId: z.string(), number: z.string() }).nullable(),
})
export type Voucher = z.infer<typeof Voucher>

export const VoucherFilter = z.object({
  search: z.string().max(200).default(''),
  kinds: z.array(z.string()).default([]),
  from: Civil.nullish(),
  to: Civil.nullish(),
  account: z.string().nullish(),
  party: z.string().nullish(),
})
export type VoucherFilter = z.infer<typeof VoucherFilter>

/** A saved draft: what was typed, whole or not; never numbered, never in the books. */
export const SavedDraft = z.object({ id: ClientId, title: z.string(), content: z.string(), updatedAt: z.string() })
export type SavedDraft = z.infer<typeof SavedDraft>

/** What posting would do, shown before it is done. */
export const PostingEffect = z.object({
  account: z.string(),
  party: z.string().nullable(),
  name: z.string(),
  before: z.int(),
  after: z.int(),
})

/**
 * What one account and party ('' for none) adds to a figure, in đồng with the figure's own sign. A movement without a side
 * counts debit less credit.
 */
export const FigurePart = z.object({ account: z.string(), party: z.string(), amount: z.int() })
export type FigurePart = z.infer<typeof FigurePart>

export const Suggestion = z.object({
  debit: z.string().nullable(),
  credit: z.string().nullable(),
  debitParty: z.string().nullable(),
  creditParty: z.string().nullable(),
  amount: Amount.nullable(),
  description: z.string(),
  number: z.string(),
  date: Civil,
  timesUsed: z.int(),
})
export type Suggestion = z.infer<typeof Suggestion>

export const vouchers = {
  list: query({ permission: 'voucher.read', affects: ['vouchers'] })
    .input(VoucherFilter.extend({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100) }))
    .output(z.object({ rows: z.array(VoucherRow) })),
  /** Count and sum of what a filter finds; apart from the rows, so that the first rows need not wait for it. */
  totals: query({ permission: 'voucher.read', affects: ['vouchers'] })
    .input(VoucherFilter)
    .output(z.object({ count: z.int(), amount: z.int() })),
  get: query({ permission: 'voucher.read', affects: ['vouchers'] })
    .input(z.object({ voucherId: z.int() }))
    .output(Voucher),
  find: query({ permission: 'voucher.read', affects: ['vouchers'] })
    .input(z.object({ number: z.string() }))
    .output(z.object({ voucherId: z.int() })),
  kinds: query({ permission: 'voucher.read' })
    .input(z.object({}))
    .output(
      z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          form: z.string(),
          debit: z.string().nullable(),
          credit: z.string().nullable(),
        }),
      ),
    ),
  /** The postings behind a figure, oldest first, by page. */
  postings: query({ permission: 'voucher.read', affects: ['vouchers'] })
    .input(Drill.extend({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100) }))
    .output(
      z.object({
        count: z.int(),
        debit: z.int(),
        credit: z.int(),
        rows: z.array(Posting.extend({ voucherId: z.int(), number: z.string(), postingDate: Civil })),
      }),
    ),
  /** The accounts and parties a figure is made of, by account, largest first; zeros left out. */
  parts: query({ permission: 'voucher.read', affects: ['vouchers', 'balances'] })
    .input(Drill)
    .output(z.object({ total: z.int(), parts: z.array(FigurePart) })),
  /** All that is wrong with a draft, and what it would change; nothing is written. */
  check: query({
    permission: 'voucher.read',
    affects: ['balances', 'accounts', 'parties', 'periods', 'members', 'services', 'charter'],
  })
    .input(VoucherDraft)
    .output(
      z.object({
        faults: z.array(Fault),
        /** What the law asks for that no voucher tells; it may be posted. */
        warnings: z.array(Fault),
        effects: z.array(PostingEffect),
      }),
    ),
  /** What was posted before under like words, newest and most used first. */
  suggest: query({ permission: 'voucher.read', affects: ['vouchers'] })
    .input(
      z.object({
        kind: z.string(),
        description: z.string().max(500).default(''),
        debit: z.string().nullish(),
        credit: z.string().nullish(),
      }),
    )
    .output(z.object({ suggestions: z.array(Suggestion) })),
  post: command({ permission: 'voucher.post', affects: ['vouchers', 'balances', 'drafts'] })
    .input(VoucherDraft)
    .output(z.object({ voucherId: z.int(), number: z.string() })),
  reverse: command({ permission: 'voucher.post', affects: ['vouchers', 'balances'] })
    .input(z.object({ id: ClientId, voucherId: z.int(), reason: z.string().max(500), date: Civil.nullish() }))
    .output(z.object({ voucherId: z.int(), number: z.string() })),
  /** The printed form of a voucher (01-TT, 02-TT, else a general one) as PDF bytes. */
  print: query({ permission: 'report.read', affects: ['vouchers', 'book'] })
    .input(z.object({ voucherId: z.int(), paper: z.enum(['A4', 'A5']).default('A5') }))
    .output(z.file()),
  drafts: query({ permission: 'voucher.post', affects: ['drafts'] })
    .input(z.object({}))
    .output(z.array(SavedDraft)),
  saveDraft: note({ permission: 'voucher.post', affects: ['drafts'] })
    .input(z.object({ id: ClientId, title: z.string().max(300), content: z.string().max(500_000) }))
    .output(z.object({})),
  deleteDraft: note({ permission: 'voucher.post', affects: ['drafts'] })
    .input(z.object({ id: ClientId }))
    .output(z.object({})),
}
