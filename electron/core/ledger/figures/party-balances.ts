import type { Dong } from '@shared/domain/money'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

const ofAccount = plain<{ account: string }, { party: string; balance: Dong }>(
  'SELECT party, sum(debit - credit) AS balance FROM partyBalance WHERE account = @account GROUP BY party HAVING balance <> 0',
)
const ofParty = plain<{ party: string }, { account: string; balance: Dong }>(
  'SELECT account, sum(debit - credit) AS balance FROM partyBalance WHERE party = @party GROUP BY account ORDER BY account',
)
const debtsOfAll = plain<Record<string, never>, { party: string; receivable: Dong; payable: Dong }>(
  `SELECT party, sum(CASE WHEN balance > 0 THEN balance ELSE 0 END) AS receivable, sum(CASE WHEN balance < 0 THEN -balance ELSE 0 END) AS payable
   FROM (SELECT party, account, sum(debit - credit) AS balance FROM partyBalance
         WHERE party <> '' AND substr(account, 1, 2) IN ('13', '14', '33') GROUP BY party, account) GROUP BY party`,
)

/** What one account holds of each party, each on its side; zeros left out. */
export function partyBalancesOf(
  connection: Connection,
  account: string,
): { party: string | null; debit: Dong; credit: Dong }[] {
  return connection.all(ofAccount, { account }).map(({ party, balance }) => ({
    party: party === '' ? null : party,
    debit: Math.max(balance, 0),
    credit: Math.max(-balance, 0),
  }))
}

/** What one party stands at on each account, debit-positive. */
export function accountBalancesOf(connection: Connection, party: string): { account: string; balance: Dong }[] {
  return connection.all(ofParty, { party })
}

/** What each party owes and is owed on receivables and payables (13, 14, 33), by (account, party), never netted. */
export function debtsByParty(connection: Connection): Map<string, { receivable: Dong; payable: Dong }> {
  return new Map(connection.all(debtsOfAll, {}).map(({ party, ...sums }) => [party, sums]))
}
