import type { ReportRequest } from '@shared/contract/report'
import type { Dong } from '@shared/domain/money'
import { openingBalanceOf } from '../../ledger/figures/opening-balance'
import { type RegisterLine, registerOf, voucherFaceOf } from '../../ledger/figures/register'
import { refuse } from '../../refusal'
import type { ReportSource } from './report'

/** Which register a ledger shows. */
export type LedgerScope = { account: string; party: string | null }

/** A line of a ledger with its running balance, debit-positive. */
export type LedgerLine = RegisterLine & { number: string; date: string; kind: string; text: string; balance: Dong }

/** The balance of a scope before the period, debit-positive. */
export function openingOf({ book }: ReportSource, { account, party }: LedgerScope, { from }: ReportRequest): Dong {
  return openingBalanceOf(book.connection, { account, party }, from)
}

/** The lines of a scope, one at a time, each with the balance after it. */
export function* ledgerLines(
  { book }: ReportSource,
  { account, party }: LedgerScope,
  { from, to }: ReportRequest,
  opening: Dong,
): Iterable<LedgerLine> {
  const { connection, ledger } = book
  // The general part of an account that has got sub-accounts belongs to its register, so only a true leaf reads by equality.
  const single = ledger.memory.accounts.get(account)?.leaf ?? false
  let balance = opening
  for (const line of registerOf(connection, {
    account,
    single,
    party,
    from: afterOpening(from, ledger.firstDay),
    to,
  })) {
    balance += line.debit - line.credit
    const face = voucherFaceOf(connection, line.voucherId)
    yield { ...line, ...face, text: line.description || face.description, balance }
  }
}

/** Opening balances are dated the day before the book begins and are never lines of a ledger. */
function afterOpening(from: string, firstDay: string): string {
  return from < firstDay ? firstDay : from
}

/** The account a ledger is asked for; refuses where it is missing or not in the chart. */
export function requiredAccount({ book }: ReportSource, account: string | null | undefined): string {
  if (!account) return refuse({ code: 'report-needs-account', column: 'account' })
  if (!book.ledger.memory.accounts.has(account))
    refuse({ code: 'account-unknown', column: 'account', value: account, data: { account } })
  return account
}

/** The party a ledger is asked for; refuses where it is missing or not in the book. */
export function requiredParty({ book }: ReportSource, party: string | null | undefined): string {
  if (!party) return refuse({ code: 'report-needs-party', column: 'party' })
  if (!book.ledger.memory.parties.has(party))
    refuse({ code: 'party-unknown', column: 'party', value: party, data: { party } })
  return party
}

/** The figures of any ledger as the command line prints them. */
export function ledgerFigures(
  source: ReportSource,
  scope: LedgerScope,
  request: ReportRequest,
): Record<string, unknown> {
  const opening = openingOf(source, scope, request)
  const rows: unknown[] = []
  let closing = opening
  for (const { postingDate, number, text, contra, party, debit, credit, balance } of ledgerLines(
    source,
    scope,
    request,
    opening,
  )) {
    rows.push({ date: postingDate, number, description: text, contra, party, debit, credit, balance })
    closing = balance
  }
  return { opening, rows, closing }
}
