import { z } from 'zod'
import { Civil } from './values'

/**
 * A report in two layers: its figures (one shape a report, the JSON of the command line) and its form
 * (columns, rows, head and signatures), which the screen, PDF, XLSX and CSV share.
 */
export const reportIds = [
  'trial-balance',
  'F01-HTX',
  'B01-HTX',
  'B02-HTX',
  'S03a-HTX',
  'S03b-HTX',
  'S04a-HTX',
  'S12-HTX',
  'S23-HTX',
  'S31-HTX',
  'S33-HTX',
  'member-register',
  'indicators',
] as const
export const ReportId = z.enum(reportIds)
export type ReportId = z.infer<typeof ReportId>

export const ReportFormat = z.enum(['json', 'csv', 'xlsx', 'pdf'])
export type ReportFormat = z.infer<typeof ReportFormat>

/** What is asked: a form, a period of civil dates (both ends inside), and for ledgers the account or the party. */
export const ReportRequest = z.object({
  report: ReportId,
  from: Civil,
  to: Civil,
  account: z.string().nullish(),
  party: z.string().nullish(),
  /** How a trial balance is detailed: leaf accounts (default), or leaf account and party. */
  detail: z.enum(['leaf', 'party']).optional(),
  /** The day printed over the signatures, whose signers sign; absent, the day is left to be written by hand. */
  signedOn: Civil.nullish(),
})
export type ReportRequest = z.infer<typeof ReportRequest>

/**
 * A balance a figure takes: of an account with all below it but `except`, on a side; `gross` by (leaf account, party) and never
 * netted, else the signed net. Sign −1 takes it away.
 */
export const DrillBalance = z.object({
  account: z.string(),
  except: z.array(z.string()),
  side: z.enum(['debit', 'credit']),
  gross: z.boolean(),
  sign: z.union([z.literal(1), z.literal(-1)]),
})
export type DrillBalance = z.infer<typeof DrillBalance>

/** Where a figure comes from: the postings behind it, as the one key on the screen asks for them. */
export const Drill = z.object({
  /** Account prefixes whose postings count, either side unless `side` says one. */
  accounts: z.array(z.string()),
  /** These very accounts, without what lies below them: what a parent of sub-accounts holds of its own (reading 37). */
  exact: z.boolean().optional(),
  side: z.enum(['debit', 'credit']).optional(),
  /** Prefixes of the other side, for figures defined on turnover between two accounts. */
  contra: z.array(z.string()).optional(),
  /** A party's code, '' for postings without one, absent for all. */
  party: z.string().optional(),
  from: Civil.optional(),
  to: Civil.optional(),
  /** The balances at the end of `to` that add up to the figure; absent where it is a movement. */
  balances: z.array(DrillBalance).optional(),
  /** Leaves out closing entries and what undid them: what was earned and spent, not where it was carried. */
  beforeClosing: z.boolean().optional(),
})
export type Drill = z.infer<typeof Drill>

export const ReportColumn = z.object({
  key: z.string(),
  /** Heading from group to column, e.g. ['Số dư đầu kỳ', 'Nợ']; one element where there is no group. */
  titles: z.array(z.string()),
  /** The letter or number printed under the heading, e.g. 'A' or '1'. */
  letter: z.string(),
  kind: z.enum(['text', 'code', 'date', 'amount']),
  widthMm: z.number(),
  /** How the column is carried over a page's end: 'sum' of the rows so far, or the 'last' value (a running balance). */
  carry: z.enum(['sum', 'last']).optional(),
})
export type ReportColumn = z.infer<typeof ReportColumn>

export const ReportRow = z.object({
  kind: z.enum(['heading', 'line', 'opening', 'subtotal', 'total', 'note']),
  /** One value a column; amounts are whole đồng, dates YYYY-MM-DD, null prints empty. */
  cells: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  /** Begins a page of its own in print. */
  startsPage: z.boolean().optional(),
  /** Steps of indentation of the first text column. */
  indent: z.number().int().optional(),
  /** Where the row leads: to the postings behind it, by column, or under '' for the whole row. */
  drill: z.record(z.string(), Drill).optional(),
  /** The voucher the row is from, in ledgers and journals. */
  voucherId: z.number().int().optional(),
})
export type ReportRow = z.infer<typeof ReportRow>

export const Signature = z.object({
  title: z.string(),
  /** What stands under the title, e.g. '(Ký, họ tên)'. */
  note: z.string(),
  name: z.string(),
})
export type Signature = z.infer<typeof Signature>

export const ReportHead = z.object({
  report: ReportId,
  /** As printed top right: 'Mẫu số B01 - HTX'; '' for a report that has no official form. */
  formCode: z.string(),
  /** The circular under the form code, in the words of the form. */
  legalBasis: z.string(),
  unitName: z.string(),
  unitAddress: z.string(),
  title: z.string(),
  /** Under the title: period, account, party; one line each. */
  subtitles: z.array(z.string()),
  currency: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  columns: z.array(ReportColumn),
  signatures: z.array(Signature),
  /** That a signer's term is over (reading 13), at the foot of the print; '' where none is. */
  signerNote: z.string(),
  placeAndDate: z.string(),
  /** Short form of the chain head the figures were taken from, e.g. '7C1E-94A0-B3D2'. */
  fingerprint: z.string(),
  /** Local time of the print, e.g. '08:26 ngày 15/01/2026'. */
  printedAt: z.string(),
  /** Words across the top such as 'CHƯA KẾT CHUYỂN' or 'SỔ MẪU'; empty for a plain one. */
  marks: z.array(z.string()),
  /** What the reader should know before signing, in words. */
  warnings: z.array(z.string()),
})
export type ReportHead = z.infer<typeof ReportHead>
