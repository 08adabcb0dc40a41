import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { AccountSelect } from '../../ui/account-select'
import { PartySelect } from '../../ui/party-select'
import type { CatalogEntry } from './report-catalog'
import type { ReportPlace } from './report-place'
import classes from './reports.module.css'

const noAccounts: readonly { code: string; name: string; parent: string | null; leaf: boolean }[] = []
const noParties: readonly { code: string; name: string }[] = []

export type ScopeFieldsProps = {
  entry: CatalogEntry
  place: ReportPlace
  onChange: (change: Pick<ReportPlace, 'account' | 'party'>) => void
  /** True puts labels above and the fields below one another, as in a form. */
  stacked?: boolean
}

/** The account and the party a ledger is of. Draws nothing for a report that takes neither. */
export function ScopeFields({ entry, place, onChange, stacked = false }: ScopeFieldsProps) {
  const text = useText()
  const say = text.reports
  const accounts = useQuery(api.accounts.list.queryOptions({ input: {}, enabled: entry.account !== 'none' })).data
  const parties = useQuery(api.parties.list.queryOptions({ input: {}, enabled: entry.party !== 'none' })).data
  // A ledger may be of an account with sub-accounts as well: nothing in this list is blocked.
  const choosable = useMemo(() => accounts?.map((account) => ({ ...account, leaf: true })) ?? noAccounts, [accounts])
  if (entry.account === 'none' && entry.party === 'none') return null
  const name = (label: string) => (stacked ? { label } : { ariaLabel: label })
  const { account, party } = place
  const chosen = account ?? entry.usualAccount
  return (
    <div className={classes.scope} data-stacked={stacked || undefined}>
      {entry.party === 'none' ? null : (
        <PartySelect
          {...name(say.party)}
          parties={parties ?? noParties}
          value={parties === undefined ? null : party}
          placeholder={say.party}
          hint={party ?? undefined}
          autoFocus={!stacked && party === null}
          onChange={(code) => onChange({ account, party: code })}
        />
      )}
      {entry.account === 'none' ? null : (
        <AccountSelect
          {...name(say.account)}
          accounts={choosable}
          value={accounts === undefined ? null : chosen}
          placeholder={entry.account === 'optional' && entry.usualAccount === null ? say.anyAccount : say.account}
          hint={accounts?.find(({ code }) => code === chosen)?.name}
          autoFocus={!stacked && entry.account === 'needed' && account === null}
          onChange={(code) => onChange({ account: code, party })}
        />
      )}
    </div>
  )
}
