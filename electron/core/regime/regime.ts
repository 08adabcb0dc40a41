import type { AccountCode } from '@shared/domain/account-code'
import type { CivilDate } from '@shared/domain/civil-date'
import type { Formula } from './formula/formula'
import type { BookForm, ClosingRules, FormSignature, RegimeAccount, StatementForm, VoucherKind } from './regime-files'

/** A line of a statement with its formulas parsed. */
export type StatementLine = {
  /** Mã số as printed; null for a heading. */
  code: string | null
  name: string
  /** 0 for headings and totals, 1 for numbered lines, 2 for what stands below one. */
  level: number
  bold: boolean
  /** Thuyết minh: the place in B09-HTX, '' where there is none. */
  note: string
  /** The sum in parentheses that the form prints beside a total, '' where there is none. */
  printed: string
  formula: Formula | null
  /** The line whose figure already holds this one ("trong đó"); null for a line of its own. */
  ofWhich: string | null
  /** What makes the line unusual: a sentence with {amount}, said when the formula is not 0. */
  watch: readonly { formula: Formula; message: string }[]
  /** Where the figure leads when the formula alone would not say it well. */
  drill: LineDrill | null
}

/** Account prefixes whose postings stand behind a figure; `side` and `contra` only where the figure is turnover of one side. */
export type LineDrill = { accounts: readonly AccountCode[]; side?: 'debit' | 'credit'; contra?: readonly AccountCode[] }

/** A form of the statements: head, columns, signatures; `lines` is empty for F01-HTX, whose rows are the accounts. */
export type Statement = Omit<StatementForm, 'lines'> & { lines: readonly StatementLine[] }

export type StatementId = StatementForm['id']
export type BookId = BookForm['id']

/** An accounting regime as read from its folder: dated data, checked and parsed once (decision 6). */
export type Regime = {
  id: string
  name: string
  /** The words under the form code of every printed form. */
  legalBasis: string
  effectiveFrom: CivilDate
  currency: string
  sources: readonly string[]
  /** In the order of the circular: 111 to 911, then class 0. */
  accounts: readonly RegimeAccount[]
  accountByCode: ReadonlyMap<AccountCode, RegimeAccount>
  voucherKinds: readonly VoucherKind[]
  statements: Readonly<Record<StatementId, Statement>>
  books: Readonly<Record<BookId, BookForm>>
  /** Accounts whose two sides are taken by leaf, whoever the parties are (reading 34). */
  grossByLeaf: readonly AccountCode[]
  /** Accounts that must stand on one side, party by party, before a year is closed (reading 35). */
  settledBeforeClosing: { debitOnly: readonly AccountCode[]; creditOnly: readonly AccountCode[] }
  closing: ClosingRules
}

export type { BookForm, ClosingRules, FormSignature, RegimeAccount, VoucherKind }
