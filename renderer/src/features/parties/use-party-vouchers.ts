import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { VoucherRow } from '@shared/contract/vouchers'
import { useCallback, useMemo } from 'react'
import { api } from '../../client/client'

export type PartyVoucher = VoucherRow

const PAGE = 100
const none: readonly PartyVoucher[] = []

/** The vouchers that name a party, newest first, by pages; `count` null while not known. */
export function usePartyVouchers(party: string): {
  rows: readonly PartyVoucher[]
  count: number | null
  readMore: () => void
} {
  const totals = useQuery(api.vouchers.totals.queryOptions({ input: { party } })).data
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(
    api.vouchers.list.infiniteOptions({
      input: (offset: number) => ({ party, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (page, pages) => (page.rows.length < PAGE ? null : pages.length * PAGE),
    }),
  )
  const rows = useMemo(() => (data === undefined ? none : data.pages.flatMap((page) => page.rows)), [data])
  const readMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return { rows, count: totals?.count ?? null, readMore }
}
