import type { AccountWithFigures } from '@shared/contract/accounts'
import { useLocation } from 'wouter'
import type { Action, ActionContext } from '../../actions/action'
import { type Text, useText } from '../../text/text'

export type AccountDeeds = {
  /** The account one stands at. */
  account: AccountWithFigures | null
  onSearch: () => void
  onOnlyUsed: () => void
  onFold: () => void
  onOpenSub: () => void
  onRename: () => void
}

export type AccountActions = {
  openLedger: () => void
  openSub: Action
  /** Those that belong to one account, in the order they stand under it. */
  ofAccount: readonly Action[]
  all: readonly Action[]
}

/** What can be done in the chart of accounts. Enter in the grid opens the ledger, so that action has no key of its own. */
export function useAccountActions(deeds: AccountDeeds): AccountActions {
  const text = useText()
  const say = text.accounts
  const [, navigate] = useLocation()
  const { account } = deeds
  const openLedger = () => {
    if (account === null) return
    // Coming back finds the same account.
    navigate(`/accounts/${account.code}`, { replace: true })
    navigate(`/reports/S03b-HTX?account=${account.code}`)
  }
  const place = 'accounts'
  const ledger: Action = {
    id: 'accounts.ledger',
    label: say.ledger,
    keys: 'Alt L',
    place,
    icon: 'book',
    blocked: () => (account === null ? say.chooseAccount : null),
    perform: openLedger,
  }
  const openSub: Action = {
    id: 'accounts.openSub',
    label: say.openSub,
    keys: 'Alt N',
    place,
    icon: 'plus',
    blocked: (context) =>
      changeBlocked(context, account, text) ??
      (account !== null && account.code.length >= 8 ? say.openBlockedLong : null),
    perform: deeds.onOpenSub,
  }
  const rename: Action = {
    id: 'accounts.rename',
    label: say.rename,
    keys: 'F2',
    place,
    blocked: (context) =>
      changeBlocked(context, account, text) ?? (account !== null && !account.own ? say.renameBlocked : null),
    perform: deeds.onRename,
  }
  return {
    openLedger,
    openSub,
    ofAccount: [ledger, openSub, rename],
    all: [
      ledger,
      openSub,
      rename,
      { id: 'accounts.search', label: say.find, keys: 'Ctrl F', place, icon: 'find', perform: deeds.onSearch },
      { id: 'accounts.onlyUsed', label: say.toggleUsed, keys: 'Alt U', place, perform: deeds.onOnlyUsed },
      { id: 'accounts.fold', label: say.foldAll, keys: 'Alt G', place, perform: deeds.onFold },
    ],
  }
}

function changeBlocked(context: ActionContext, account: AccountWithFigures | null, text: Text): string | null {
  if (account === null) return text.accounts.chooseAccount
  return context.whyNot('account.change')
}
