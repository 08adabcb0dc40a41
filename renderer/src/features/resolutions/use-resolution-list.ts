import { useQuery } from '@tanstack/react-query'
import type { Resolution } from '@shared/contract/resolutions'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../client/client'
import { filterResolutions, noFilter, type ResolutionFilter } from './resolution-filter'

const none: readonly Resolution[] = []

/** The list of resolutions on the screen: what is shown, what narrows it, where one stands, and what one is doing there. */
export function useResolutionList() {
  const [path] = useLocation()
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [filter, setFilter] = useState<ResolutionFilter>(noFilter)
  const [chosen, choose] = useState(() => decodeURIComponent(path.split('/')[2] ?? ''))
  const [doing, setDoing] = useState<'looking' | 'recording' | 'voiding' | 'adding'>('looking')
  const answer = useQuery(api.resolutions.list.queryOptions({ input: {} }))
  const isRead = answer.data !== undefined
  const all = answer.data ?? none
  const rows = useMemo(() => filterResolutions(all, filter), [all, filter])
  const place = Math.max(
    rows.findIndex(({ resolutionId }) => resolutionId === chosen),
    0,
  )
  useEffect(() => {
    if (isRead) grid.current?.focus()
  }, [isRead])
  return {
    grid,
    search,
    filter,
    narrow: (part: Partial<ResolutionFilter>) => setFilter({ ...filter, ...part }),
    clear: () => setFilter(noFilter),
    isRead,
    error: answer.error,
    all,
    rows,
    place,
    resolution: rows[place] ?? null,
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

export type ResolutionListState = ReturnType<typeof useResolutionList>
