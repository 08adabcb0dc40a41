import { z } from 'zod'
import { isAccountCode } from '@shared/domain/account-code'
import { isCivilDate } from '@shared/domain/civil-date'
import { AccountNature } from '@shared/contract/accounts'
import { ReportColumn } from '@shared/contract/report'

/** The shapes of the files of a regime's folder. Unknown keys are refused: a misspelt one would be silently without effect. */

const code = z.string().refine(isAccountCode, { message: 'an account code of 3 to 8 digits' })
const dated = {
  effectiveFrom: z.string().refine(isCivilDate, { message: 'a date YYYY-MM-DD' }),
  source: z.string().min(1),
}

/** An account of the circular's list; users open sub-accounts below it in their own book. */
export const RegimeAccount = z.strictObject({
  code,
  nameVi: z.string().min(1),
  nameEn: z.string().min(1),
  parent: code.nullable(),
  level: z.int().min(1).max(3),
  nature: AccountNature,
  /** Postings must name a party (reading 33); set on the accounts of the list that take postings. */
  needsParty: z.boolean(),
  note: z.string(),
})
export type RegimeAccount = z.infer<typeof RegimeAccount>

export const AccountsFile = z.strictObject({
  ...dated,
  partySource: z.string(),
  accounts: z.array(RegimeAccount).min(1),
})

/** A kind of voucher; `debit` and `credit` are what an empty form offers, null where nothing is obvious. */
export const VoucherKind = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  nameVi: z.string().min(1),
  nameEn: z.string().min(1),
  /** The printed form, e.g. '01-TT'; null where the circular has none. */
  formCode: z.string().nullable(),
  debit: code.nullable(),
  credit: code.nullable(),
  order: z.int().min(1),
})
export type VoucherKind = z.infer<typeof VoucherKind>

export const VoucherKindsFile = z.strictObject({ ...dated, kinds: z.array(VoucherKind).min(1) })

/** A post that signs a form: the title printed above the name, and what stands under the title. */
export const FormSignature = z.strictObject({
  post: z.enum(['preparer', 'chiefAccountant', 'representative']),
  title: z.string().min(1),
  note: z.string(),
})
export type FormSignature = z.infer<typeof FormSignature>

const form = {
  formCode: z.string().min(1),
  title: z.string().min(1),
  orientation: z.enum(['portrait', 'landscape']),
  source: z.string().min(1),
  columns: z.array(ReportColumn).min(1),
  signatures: z.array(FormSignature).min(1),
  /** Printed when the accounts are kept by a hired service. */
  hiredNote: z.string(),
}

const LineDrill = z.strictObject({
  accounts: z.array(code).min(1),
  side: z.enum(['debit', 'credit']).optional(),
  contra: z.array(code).optional(),
})

/** A line as written in the file; its formulas are text in the language of `Formula`. */
export const StatementLineText = z.strictObject({
  code: z.string().min(1).nullable(),
  nameVi: z.string().min(1),
  level: z.int().min(0).max(2),
  bold: z.boolean(),
  note: z.string(),
  formula: z.string().nullable(),
  printed: z.string().optional(),
  ofWhich: z.string().optional(),
  watch: z.array(z.strictObject({ formula: z.string(), message: z.string() })).optional(),
  drill: LineDrill.optional(),
  /** Why the formula is as it is: for the reader of the file. */
  comment: z.string().optional(),
})
export type StatementLineText = z.infer<typeof StatementLineText>

export const StatementForm = z.strictObject({
  id: z.enum(['B01-HTX', 'B02-HTX', 'F01-HTX']),
  ...form,
  /** True for a statement of a day ("Tại ngày"), false for one of a period. */
  asOf: z.boolean(),
  footNotes: z.array(z.string()),
  lines: z.array(StatementLineText),
})
export type StatementForm = z.infer<typeof StatementForm>

export const StatementsFile = z.strictObject({ ...dated, statements: z.array(StatementForm) })

export const BookForm = z.strictObject({
  id: z.enum(['S03a-HTX', 'S03b-HTX', 'S04a-HTX', 'S12-HTX', 'S23-HTX', 'S31-HTX', 'S33-HTX']),
  ...form,
  /** Under the title, in parentheses as printed; '' where there is none. */
  subtitle: z.string(),
  /** Lines after the table, with {pages} and {openedOn}. */
  closingNotes: z.array(z.string()),
})
export type BookForm = z.infer<typeof BookForm>

export const BooksFile = z.strictObject({ ...dated, books: z.array(BookForm) })

/** One step of closing: every balance at or below `accounts` (but `except`) goes to `to`, or is divided between `to` and `internalTo`. */
export const ClosingStep = z.strictObject({
  accounts: code,
  except: z.array(code).optional(),
  to: code,
  description: z.string().min(1),
  split: z.enum(['administration', 'incomeTax']).optional(),
  internalTo: code.optional(),
  /** Set on the steps that move the year's result to undistributed profit. */
  result: z.enum(['external', 'internal']).optional(),
})
export type ClosingStep = z.infer<typeof ClosingStep>

/**
 * Something to be done by people before closing: said when the debit balance of `debit` (where `credit` is given, the smaller
 * of it and the credit balance of `credit`) is above 0, unless `doneByCreditOf` was credited in the year's last month.
 */
export const OpenItemRule = z.strictObject({
  code: z.string().min(1),
  debit: z.array(code).min(1),
  credit: z.array(code),
  doneByCreditOf: code.nullable(),
  /** With {amount}. */
  message: z.string().min(1),
})
export type OpenItemRule = z.infer<typeof OpenItemRule>

/** Where deductions of one side are closed to, and where a voucher made by hand may have moved them already (reading 26). */
const DeductionSide = z.strictObject({ to: code, movedTo: z.array(code) })

export const ClosingRules = z.strictObject({
  ...dated,
  /** With {year}. */
  description: z.string().min(1),
  deductions: z.strictObject({
    account: code,
    description: z.string().min(1),
    external: DeductionSide,
    internal: DeductionSide,
  }),
  /** The lines whose proportion divides 642 (reading 25). */
  netRevenue: z.strictObject({
    statement: z.literal('B02-HTX'),
    total: z.string(),
    internal: z.string(),
    source: z.string(),
  }),
  /** Steps 1 and 2 of closing, listed and never posted (reading 31). */
  open: z.array(OpenItemRule),
  steps: z.array(ClosingStep).min(1),
})
export type ClosingRules = z.infer<typeof ClosingRules>

export const RegimeFile = z.strictObject({
  id: z.string().min(1),
  nameVi: z.string().min(1),
  nameEn: z.string().min(1),
  legalBasis: z.string().min(1),
  effectiveFrom: dated.effectiveFrom,
  currency: z.string().min(1),
  grossByLeaf: z.strictObject({ accounts: z.array(code), source: z.string() }),
  settledBeforeClosing: z.strictObject({ debitOnly: z.array(code), creditOnly: z.array(code), source: z.string() }),
  sources: z.array(z.string()).min(1),
})
