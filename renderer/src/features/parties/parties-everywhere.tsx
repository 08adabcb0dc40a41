import { formatDong } from '@shared/domain/money'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { usePaletteProviders } from '../../actions/actions-context'
import type { PaletteItem, PaletteProvider } from '../../actions/palette-list'
import { api } from '../../client/client'
import { type Text, useText } from '../../text/text'
import { beginsWords } from '../../ui/begins-words'
import { memberChangePath, partyLedgerPath } from './party-actions'
import type { PartyRow } from './party-list'

/** Parties shown under one query. */
const SHOWN = 8

/** The parties a query finds, by code: words of code, name, tax code and telephone, each from its beginning, without accents. */
export function findParties(parties: readonly PartyRow[], query: string): readonly PartyRow[] {
  return parties
    .filter(({ code, name, taxCode, phone }) => beginsWords(`${code} ${name} ${taxCode} ${phone}`, query))
    .slice(0, SHOWN)
}

function itemOf(party: PartyRow, text: Text, navigate: (path: string) => void): PaletteItem {
  const say = text.parties
  const { code, name, kind, receivable, payable } = party
  const ledger = () => navigate(partyLedgerPath(code))
  const show = () => navigate(`/parties/${encodeURIComponent(code)}`)
  const debts = [
    ...(receivable === 0 ? [] : [say.palette.owes(formatDong(receivable))]),
    ...(payable === 0 ? [] : [say.palette.owed(formatDong(payable))]),
  ]
  return {
    id: code,
    title: name,
    code,
    detail: [say.kind[kind], ...debts].join(' · '),
    icon: 'people',
    perform: show,
    actions: [
      { id: `ledger ${code}`, title: say.palette.ledger, icon: 'book', perform: ledger },
      {
        id: `change ${code}`,
        title: say.palette.change,
        icon: 'people',
        perform: () =>
          navigate(party.registered ? memberChangePath(code) : `/parties/${encodeURIComponent(code)}?change`),
      },
    ],
  }
}

/** Parties in the palette, from every place. Draws nothing. */
export function PartiesEverywhere() {
  const text = useText()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const provider = useMemo(
    (): PaletteProvider => ({
      id: 'parties',
      order: -2,
      group: text.parties.palette.group,
      find: async (query) => {
        const parties = await client.fetchQuery(api.parties.summary.queryOptions({ input: {} }))
        return findParties(parties, query).map((party) => itemOf(party, text, navigate))
      },
    }),
    [text, client, navigate],
  )
  usePaletteProviders([provider])
  return null
}
