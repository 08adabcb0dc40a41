import type { Account } from '@shared/contract/accounts'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { usePaletteProviders } from '../../actions/actions-context'
import type { PaletteItem, PaletteProvider } from '../../actions/palette-list'
import { api } from '../../client/client'
import { type Text, useText } from '../../text/text'
import { beginsWords } from '../../ui/begins-words'

/** Accounts shown under one query. */
const SHOWN = 6

/** The accounts a query finds, in the order of the chart: by the start of the code, or by words of the name without accents. */
export function findAccounts(accounts: readonly Account[], query: string): readonly Account[] {
  return accounts.filter(({ code, name }) => beginsWords(`${code} ${name}`, query)).slice(0, SHOWN)
}

function itemOf({ code, name, statementLines }: Account, text: Text, navigate: (path: string) => void): PaletteItem {
  const ledger = () => navigate(`/reports/S03b-HTX?account=${code}`)
  return {
    id: code,
    title: name,
    code,
    detail: statementLines.join(', '),
    icon: 'accounts',
    perform: ledger,
    actions: [
      { id: `ledger ${code}`, title: text.accounts.palette.ledger(code), icon: 'book', perform: ledger },
      {
        id: `show ${code}`,
        title: text.accounts.palette.show,
        icon: 'accounts',
        perform: () => navigate(`/accounts/${code}`),
      },
    ],
  }
}

/** Accounts in the palette, from every place. Draws nothing. */
export function AccountsEverywhere() {
  const text = useText()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const provider = useMemo(
    (): PaletteProvider => ({
      id: 'accounts',
      order: -1,
      group: text.accounts.palette.group,
      find: async (query) => {
        const accounts = await client.fetchQuery(api.accounts.list.queryOptions({ input: {} }))
        return findAccounts(accounts, query).map((account) => itemOf(account, text, navigate))
      },
    }),
    [text, client, navigate],
  )
  usePaletteProviders([provider])
  return null
}
