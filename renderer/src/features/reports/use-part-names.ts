import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import type { PartLine } from './drill-levels'

/** The name of an account or party in a list of parts; its code while names are not read. The function stays the same between changes. */
export function usePartNames(): (line: Pick<PartLine, 'account' | 'party'>) => string {
  const say = useText().reports.drill
  const accounts = useQuery(api.accounts.list.queryOptions({ input: {} })).data
  const parties = useQuery(api.parties.list.queryOptions({ input: {} })).data
  const accountNames = useMemo(() => new Map(accounts?.map(({ code, name }) => [code, name])), [accounts])
  const partyNames = useMemo(() => new Map(parties?.map(({ code, name }) => [code, name])), [parties])
  return useCallback(
    ({ account, party }) => {
      if (party === null) return accountNames.get(account) ?? account
      return party === '' ? say.nobody : (partyNames.get(party) ?? party)
    },
    [accountNames, partyNames, say],
  )
}
