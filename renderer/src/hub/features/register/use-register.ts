import { useInfiniteQuery } from '@tanstack/react-query'
import type { Cooperative, CooperativeStatus } from '@shared/contract/hub/cooperatives'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { hubApi } from '../../../client/hub-client'

const PAGE = 500
const none: readonly Cooperative[] = []

/** What stands at the right of the list. */
export type RegisterDeed = 'looking' | 'adding' | 'changing' | 'key' | 'withdrawing' | 'importing'

/** The register on the screen: what is shown by pages, what narrows it, where one stands, and what one is doing there. */
export function useRegister() {
  const [path] = useLocation()
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [status, setStatus] = useState<CooperativeStatus | null>(null)
  const [chosen, choose] = useState<number | null>(() => Number(path.split('/')[2] ?? '') || null)
  const [deed, setDeed] = useState<RegisterDeed>('looking')
  const answer = useInfiniteQuery(
    hubApi.cooperatives.list.infiniteOptions({
      input: (offset: number) => ({ search: query, status, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (page, pages) => {
        const read = pages.reduce((sum, { rows }) => sum + rows.length, 0)
        return read < page.total ? read : null
      },
      // What was found stays while the next letters are looked for.
      placeholderData: (before) => before,
    }),
  )
  const { data, hasNextPage, isFetching, fetchNextPage } = answer
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? none, [data])
  const readMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const isRead = data !== undefined
  const isLooking = deed === 'looking'
  useEffect(() => {
    // Who began to add somebody before the list was there types in the form.
    if (isRead && isLooking) grid.current?.focus()
  }, [isRead, isLooking])
  const place = Math.max(
    rows.findIndex(({ cooperativeId }) => cooperativeId === chosen),
    0,
  )
  return {
    grid,
    search,
    query,
    setQuery,
    status,
    setStatus,
    rows,
    total: data?.pages[0]?.total ?? 0,
    isRead,
    error: answer.error,
    readMore,
    place,
    cooperative: rows[place] ?? null,
    choose,
    deed,
    setDeed,
    toSearch: () => {
      search.current?.focus()
      search.current?.select()
    },
    backToGrid: () => {
      setDeed('looking')
      setTimeout(() => grid.current?.focus(), 0)
    },
  }
}

export type RegisterState = ReturnType<typeof useRegister>
