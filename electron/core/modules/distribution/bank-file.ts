import type { SubmittedDistribution } from '@shared/contract/distribution'
import { foldText } from '@shared/domain/text-fold'
import { bankFileWords as words } from '@shared/text/distribution-words'
import type { Connection } from '../../db/connection'
import { bankListCsv, bankListXlsx, type BankRow } from '../../documents/bank-list'
import { bankAccounts } from './store'

/** An account as it is kept of a party: the figures, and after them the bank; '0123 456 789 Agribank'. */
export function bankAccountOf(text: string): { account: string; bank: string } {
  const match = /^\s*([\d .-]*\d)[\s,;:–-]*(.*)$/.exec(text)
  return { account: (match?.[1] ?? '').replace(/\D/g, ''), bank: (match?.[2] ?? '').trim() }
}

/**
 * The list of payments for the bank as a CSV or XLSX file: name without accents, account, bank, amount, purpose. Those named who are
 * not yet paid and have an account; the others are paid in cash.
 */
export async function bankFile(
  connection: Connection,
  distribution: SubmittedDistribution,
  { members, format }: { members: readonly string[]; format: 'csv' | 'xlsx' },
): Promise<File> {
  const wanted = new Set(members)
  const accounts = new Map(connection.all(bankAccounts, {}).map((party) => [party.code, party.bankAccount]))
  const rows = distribution.payments
    .filter(({ code, paidBy, net }) => wanted.has(code) && paidBy === null && net > 0)
    .flatMap(({ code, name, net }): BankRow[] => {
      const { account, bank } = bankAccountOf(accounts.get(code) ?? '')
      if (account === '') return []
      const purpose = plainCapitals(words.purpose(distribution.year, code))
      return [{ name: plainCapitals(name), account, bank: plainCapitals(bank), amount: net, purpose }]
    })
  const file = words.file(distribution.year)
  if (format === 'csv') return new File([bankListCsv(rows)], `${file}.csv`, { type: 'text/csv' })
  const bytes = Uint8Array.from(await bankListXlsx(rows))
  return new File([bytes], `${file}.xlsx`, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}

function plainCapitals(text: string): string {
  return foldText(text).toUpperCase()
}
