import { plain } from '../db/statement'
import type { Ledger } from './ledger'
import type { LedgerAccount } from './memory'

const insertOwnAccount = plain<
  { code: string; name: string; parent: string; nature: string; needsParty: number },
  never
>(
  `INSERT INTO account (code, name, nameEn, parent, nature, needsParty, own, note) VALUES (@code, @name, '', @parent, @nature, @needsParty, 1, '')`,
)
const updateName = plain<{ code: string; name: string }, never>(
  'UPDATE account SET name = @name WHERE code = @code AND own = 1',
)

/**
 * Opens a sub-account of the users' own (Circular 71/2024, appendix I; reading 37): from now on the parent takes no posting;
 * what it already holds stays and shows as general.
 */
export function addSubAccount(
  ledger: Ledger,
  account: Pick<LedgerAccount, 'code' | 'name' | 'nature' | 'needsParty'> & { parent: string },
): void {
  ledger.connection.run(insertOwnAccount, { ...account, needsParty: account.needsParty ? 1 : 0 })
  ledger.memory.accounts.set(account.code, { ...account, leaf: true, own: true })
  const parent = ledger.memory.accounts.get(account.parent)
  if (parent) parent.leaf = false
}

/** Renames a sub-account of the users' own. */
export function renameAccount(ledger: Ledger, code: string, name: string): void {
  ledger.connection.run(updateName, { code, name })
  const account = ledger.memory.accounts.get(code)
  if (account) account.name = name
}
