import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { api } from '../../client/client'
import { filterParties, indexParties, noFilter, type PartyFilter, type PartyRow } from './party-list'

const none: readonly PartyRow[] = []

/** The list of parties on the screen: what is shown, what narrows it, where one stands, and what one is doing there. */
export function usePartyList() {
  const [path] = useLocation()
  const toChange = useSearch() === 'change'
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [filter, setFilter] = useState<PartyFilter>(noFilter)
  const [chosen, choose] = useState(() => decodeURIComponent(path.split('/')[2] ?? ''))
  const [doing, setDoing] = useState<'looking' | 'adding' | 'changing'>(toChange ? 'changing' : 'looking')
  const answer = useQuery(api.parties.summary.queryOptions({ input: {} }))
  const isRead = answer.data !== undefined
  const all = answer.data ?? none
  const index = useMemo(() => indexParties(all), [all])
  const rows = useMemo(() => filterParties(index, filter), [index, filter])
  const place = Math.max(
    rows.findIndex(({ code }) => code === chosen),
    0,
  )
  useEffect(() => {
    // Ready for the keys as soon as the list stands.
    if (isRead && !toChange) grid.current?.focus()
  }, [isRead, toChange])
  return {
    grid,
    search,
    filter,
    setFilter,
    narrow: (part: Partial<PartyFilter>) => setFilter({ ...filter, ...part }),
    isRead,
    error: answer.error,
    all,
    rows,
    place,
    party: rows[place] ?? null,
    choose,
    doing,
    setDoing,
    toSearch: () => {
      search.current?.focus()
      search.current?.select()
    },
    backToGrid: () => {
      setDoing('looking')
      setTimeout(() => grid.current?.focus(), 0)
    },
  }
}

export type PartyListState = ReturnType<typeof usePartyList>
