import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MemberFilter, MemberRow } from '@shared/contract/members'
import { useCallback, useMemo, useState } from 'react'
import { api } from '../../../client/client'

/** Rows asked for at once. */
const ROWS_A_PAGE = 200

function pageOptions(filter: MemberFilter, page: number) {
  return api.members.list.queryOptions({ input: { ...filter, offset: page * ROWS_A_PAGE, limit: ROWS_A_PAGE } })
}

/**
 * The members a filter finds, read page by page as they come into view. The rows of the filter before stay until the first
 * page of the next one is there, so that typing does not make the list blink. Keep the same filter while it says the same.
 */
export function useMemberRows(filter: MemberFilter) {
  const client = useQueryClient()
  const head = useQuery({ ...pageOptions(filter, 0), placeholderData: keepPreviousData })
  const [shown, setShown] = useState(filter)
  const [range, setRange] = useState({ first: 0, last: 0 })
  if (shown !== filter && head.data !== undefined && !head.isPlaceholderData) {
    setShown(filter)
    setRange({ first: 0, last: 0 })
  }
  const from = Math.floor(range.first / ROWS_A_PAGE)
  const to = Math.floor(range.last / ROWS_A_PAGE)
  const pages = useQueries({
    queries: Array.from({ length: to - from + 1 }, (_, i) => pageOptions(shown, from + i)),
    combine: (results) => results.map((result) => result.data),
  })
  const getRow = useMemo(() => {
    const held = new Map<number, readonly MemberRow[]>()
    return (place: number): MemberRow | undefined => {
      const page = Math.floor(place / ROWS_A_PAGE)
      const rows = held.get(page) ?? client.getQueryData(pageOptions(shown, page).queryKey)?.rows
      if (rows !== undefined) held.set(page, rows)
      return rows?.[place % ROWS_A_PAGE]
    }
    // `pages` and `head.data` say when there is something new to draw; the rows themselves are in the cache.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client, shown, pages, head.data])
  const onRangeNeeded = useCallback((first: number, last: number) => setRange({ first, last }), [])
  return { shown, getRow, onRangeNeeded, answer: head.data, error: head.error }
}
