import type { accounts as contract } from '@shared/contract/accounts'
import { isAccountCode, isUnder } from '@shared/domain/account-code'
import { toNfc } from '@shared/domain/text-fold'
import { summaries } from '@shared/text/summaries'
import { accountMovements } from '../../ledger/figures/movements'
import { partyBalancesOf } from '../../ledger/figures/party-balances'
import { addSubAccount, renameAccount } from '../../ledger/chart'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { chartOf } from './chart'

export const accounts = {
  list: ({ book }) => chartOf(book),

  figures: ({ book }, { from, to }) => {
    const moved = new Map(accountMovements(book.connection, from, to).map((row) => [row.account, row]))
    return chartOf(book).map((account) => {
      const sums = { balance: 0, debit: 0, credit: 0, used: false }
      for (const row of moved.values()) {
        if (!isUnder(row.account, account.code)) continue
        sums.balance += row.opening + row.debit - row.credit
        sums.debit += row.debit
        sums.credit += row.credit
        sums.used = true
      }
      return { ...account, ...sums }
    })
  },

  openSubAccount: ({ book, command }, { code, parent, name, needsParty }) => {
    const { ledger } = book
    const above = ledger.memory.accounts.get(parent)
    if (!above) return refuse({ code: 'account-unknown', column: 'parent', value: parent, data: { account: parent } })
    if (ledger.memory.accounts.has(code))
      refuse({ code: 'account-exists', column: 'code', value: code, data: { account: code } })
    if (!isAccountCode(code) || code.length <= parent.length || !isUnder(code, parent)) {
      refuse({ code: 'account-malformed', column: 'code', value: code, data: { account: code } })
    }
    const generalBalance = partyBalancesOf(book.connection, parent)
    addSubAccount(ledger, {
      code,
      parent,
      name: toNfc(name),
      needsParty: needsParty ?? above.needsParty,
      nature: above.nature,
    })
    command.summary = summaries.accountOpened({ code, name })
    return { code, generalBalance }
  },

  rename: ({ book, command }, { code, name }) => {
    const account = book.ledger.memory.accounts.get(code)
    if (!account) return refuse({ code: 'account-unknown', column: 'code', value: code, data: { account: code } })
    // The circular's own names stand on official forms; only sub-accounts the users opened may be renamed.
    if (!account.own) refuse({ code: 'account-exists', column: 'code', value: code, data: { account: code } })
    renameAccount(book.ledger, code, toNfc(name))
    command.summary = summaries.accountRenamed({ code, name })
    return {}
  },
} satisfies HandlersOf<typeof contract>
