import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { VoucherFilter, VoucherRow } from '@shared/contract/vouchers'
import { useCallback, useMemo, useState } from 'react'
import { api } from '../../client/client'
import { pagesOf, ROWS_A_PAGE, rowCountOf } from './row-pages'

function pageOptions(filter: VoucherFilter, page: number) {
  return api.vouchers.list.queryOptions({ input: { ...filter, offset: page * ROWS_A_PAGE, limit: ROWS_A_PAGE } })
}

/**
 * The vouchers a filter finds, read page by page as they come into view. The rows of the filter before stay until the first
 * page of the next one is there, so that typing does not make the list blink. Keep the same filter while it says the same.
 */
export function useVoucherRows(filter: VoucherFilter) {
  const client = useQueryClient()
  const head = useQuery({ ...pageOptions(filter, 0), placeholderData: keepPreviousData })
  const [shown, setShown] = useState(filter)
  const [range, setRange] = useState({ first: 0, last: 0 })
  if (shown !== filter && head.data !== undefined && !head.isPlaceholderData) {
    setShown(filter)
    setRange({ first: 0, last: 0 })
  }
  const totals = useQuery({ ...api.vouchers.totals.queryOptions({ input: shown }), placeholderData: keepPreviousData })
  const pages = useQueries({
    queries: pagesOf(range.first, range.last).map((page) => pageOptions(shown, page)),
    combine: (results) => results.map((result) => result.data),
  })
  const getRow = useMemo(() => {
    const held = new Map<number, readonly VoucherRow[]>()
    return (place: number): VoucherRow | undefined => {
      const page = Math.floor(place / ROWS_A_PAGE)
      const rows = held.get(page) ?? client.getQueryData(pageOptions(shown, page).queryKey)?.rows
      if (rows !== undefined) held.set(page, rows)
      return rows?.[place % ROWS_A_PAGE]
    }
    // `pages` and `head.data` say when there is something new to draw; the rows themselves are in the cache.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client, shown, pages, head.data])
  const onRangeNeeded = useCallback((first: number, last: number) => setRange({ first, last }), [])
  return {
    /** The filter whose rows are on the screen. */
    shown,
    getRow,
    onRangeNeeded,
    count: rowCountOf(head.data?.rows.length ?? 0, totals.data?.count ?? 0, !totals.isPlaceholderData),
    totals: totals.isPlaceholderData ? undefined : totals.data,
    error: head.error ?? totals.error,
    isReading: head.isPending,
  }
}
