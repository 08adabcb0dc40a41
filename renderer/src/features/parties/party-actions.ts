import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { useText } from '../../text/text'
import type { PartyRow } from './party-list'

export type PartyDeeds = {
  /** The party one stands at. */
  party: PartyRow | null
  onSearch: () => void
  onOnlyDebts: () => void
  onAdd: () => void
  onChange: () => void
}

export type PartyActions = {
  openLedger: () => void
  add: Action
  /** Those that belong to one party, in the order they stand under it. */
  ofParty: readonly Action[]
  all: readonly Action[]
}

/** The path of the ledger of a party, on all accounts or on one. */
export function partyLedgerPath(code: string, account: string | null = null): string {
  const query = new URLSearchParams({ party: code, ...(account === null ? {} : { account }) })
  return `/reports/S12-HTX?${query.toString()}`
}

/** Where a party that is a member of the register is changed: their own page, which keeps the history. */
export function memberChangePath(code: string): string {
  return `/members/code/${encodeURIComponent(code)}?change`
}

/** What can be done with parties. Enter in the grid opens the ledger. */
export function usePartyActions(deeds: PartyDeeds): PartyActions {
  const text = useText()
  const say = text.parties
  const [, navigate] = useLocation()
  const { party } = deeds
  const place = 'parties'
  const openLedger = () => {
    if (party === null) return
    // Coming back finds the same party.
    navigate(`/parties/${encodeURIComponent(party.code)}`, { replace: true })
    navigate(partyLedgerPath(party.code))
  }
  const noParty = party === null ? say.chooseParty : null
  const add: Action = {
    id: 'parties.add',
    label: say.add,
    keys: 'Alt N',
    place,
    icon: 'plus',
    blocked: (context) => context.whyNot('party.change'),
    perform: deeds.onAdd,
  }
  const change: Action = {
    id: 'parties.change',
    label: say.change,
    keys: 'F2',
    place,
    blocked: (context) => noParty ?? context.whyNot(party?.registered ? 'member.change' : 'party.change'),
    perform: () => {
      if (party?.registered) navigate(memberChangePath(party.code))
      else deeds.onChange()
    },
  }
  const ledger: Action = {
    id: 'parties.ledger',
    label: say.ledger,
    keys: 'Alt L',
    place,
    icon: 'book',
    blocked: () => noParty,
    perform: openLedger,
  }
  return {
    openLedger,
    add,
    ofParty: [ledger, change],
    all: [
      add,
      change,
      ledger,
      { id: 'parties.search', label: say.find, keys: 'Ctrl F', place, icon: 'find', perform: deeds.onSearch },
      { id: 'parties.onlyDebts', label: say.toggleDebts, keys: 'Alt U', place, perform: deeds.onOnlyDebts },
    ],
  }
}
