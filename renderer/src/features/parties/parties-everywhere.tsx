import { foldText } from '@shared/domain/text-fold'
import { formatDong } from '@shared/domain/money'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { usePaletteProviders } from '../../actions/actions-context'
import type { PaletteItem, PaletteProvider } from '../../actions/palette-list'
import { api } from '../../client/client'
import { type Text, useText } from '../../text/text'
import { type ChooserOption, chooserIndexOf, searchChooser } from '../../ui/chooser-index'
import { partyLedgerPath } from './party-actions'
import type { PartyRow } from './party-list'

/** Parties shown under one query. */
const SHOWN = 8

const known = new WeakMap<readonly PartyRow[], readonly ChooserOption[]>()

/** One list of options for one answer of the core: a query on every key folds nothing again. */
function optionsOf(parties: readonly PartyRow[]): readonly ChooserOption[] {
  const ready = known.get(parties)
  if (ready !== undefined) return ready
  const options = parties.map(({ code, name, taxCode, phone }) => ({ code, name, words: `${taxCode} ${phone}` }))
  known.set(parties, options)
  return options
}

/** The parties a query finds, best first: by code, by words of the name without accents, by tax code or telephone. */
export function findParties(parties: readonly PartyRow[], query: string): readonly PartyRow[] {
  if (foldText(query) === '') return []
  const byCode = new Map(parties.map((party) => [party.code, party]))
  const found = searchChooser(chooserIndexOf(optionsOf(parties)), query)
  return found.slice(0, SHOWN).flatMap(({ code }) => byCode.get(code) ?? [])
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
        perform: () => navigate(`/parties/${encodeURIComponent(code)}?change`),
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
