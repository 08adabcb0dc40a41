import { isOffBalance } from '@shared/domain/account-code'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { TextFile } from './text-file'

type JournalLine = {
  voucherId: number
  postingDate: string
  kind: string
  number: string
  voucherDescription: string
  debitAccount: string | null
  creditAccount: string | null
  amount: number
  debitParty: string | null
  creditParty: string | null
  description: string
}

const journalLines = plain<Record<string, never>, JournalLine>(
  `SELECT voucherId, voucher.postingDate AS postingDate, kind, number, voucher.description AS voucherDescription, debitAccount, creditAccount,
     posting.amount AS amount, debitParty, creditParty, posting.description AS description
   FROM voucher JOIN posting USING (voucherId) ORDER BY voucher.postingDate, voucherId, line`,
)
const accountNames = plain<Record<string, never>, { code: string; name: string }>(
  'SELECT code, name FROM account ORDER BY code',
)

/**
 * The whole book as a journal for hledger (https://hledger.org), by posting date. Account names are the leaf account's code, then the
 * party: `131:TV0001`. Every transfer is two balanced lines; opening balances are one-sided and balance as a whole voucher; class 0
 * stands alone, as an unbalanced posting in parentheses. Answers the number of vouchers written.
 */
export function writeHledgerJournal(connection: Connection, file: string): number {
  const out = new TextFile(file)
  try {
    out.write('decimal-mark .\ncommodity 1000. VND\n\n')
    for (const { code, name } of connection.iterate(accountNames, {}))
      out.write(`account ${code}  ; ${oneLine(name)}\n`)
    let vouchers = 0
    let current: number | null = null
    for (const line of connection.iterate(journalLines, {})) {
      if (line.voucherId !== current) {
        current = line.voucherId
        vouchers += 1
        out.write(
          `\n${line.postingDate} * (${oneLine(line.number).replace(/[()]/g, '')}) ${oneLine(line.voucherDescription)}\n`,
        )
      }
      writePosting(out, line)
    }
    return vouchers
  } finally {
    out.close()
  }
}

function writePosting(
  out: TextFile,
  { debitAccount, creditAccount, debitParty, creditParty, amount, description }: JournalLine,
): void {
  const comment = description === '' ? '' : `  ; ${oneLine(description)}`
  if (debitAccount !== null) out.write(`    ${accountName(debitAccount, debitParty)}  ${amount} VND${comment}\n`)
  if (creditAccount !== null)
    out.write(`    ${accountName(creditAccount, creditParty)}  ${-amount} VND${debitAccount === null ? comment : ''}\n`)
}

/** A party's code must not end the account's name (two blanks) or begin a comment. */
function accountName(account: string, party: string | null): string {
  const name = party === null ? account : `${account}:${party.replace(/[\s;()[\]]+/g, '_')}`
  return isOffBalance(account) ? `(${name})` : name
}

/** Text that stays on its line and begins no comment. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/;/g, ',').trim()
}
