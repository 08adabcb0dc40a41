import { useInfiniteQuery } from '@tanstack/react-query'
import type { OutputOf } from '@shared/contract/procedure'
import type { Drill } from '@shared/contract/report'
import type { vouchers } from '@shared/contract/vouchers'
import { useCallback, useMemo } from 'react'
import { api } from './client'

/** A posting with the voucher it stands in. */
export type FoundPosting = OutputOf<typeof vouchers.postings>['rows'][number]

const PAGE = 500
const none: readonly FoundPosting[] = []

export type Postings = {
  /** All from the first on, as far as they were read. */
  rows: readonly FoundPosting[]
  /** How many there are; null while not known. */
  count: number | null
  debit: number
  credit: number
  error: unknown
  readMore: () => void
}

/** The postings behind a figure by pages, oldest first; none while `drill` is null. */
export function usePostings(drill: Drill | null): Postings {
  const answer = useInfiniteQuery(
    api.vouchers.postings.infiniteOptions({
      input: (offset: number) => ({ ...(drill ?? { accounts: [] }), offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (page, pages) => {
        const read = pages.reduce((sum, { rows }) => sum + rows.length, 0)
        return read < page.count ? read : null
      },
      enabled: drill !== null,
    }),
  )
  const { data, hasNextPage, isFetching, fetchNextPage } = answer
  const readMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const first = drill === null ? undefined : data?.pages[0]
  return {
    rows: useMemo(() => (data === undefined ? none : data.pages.flatMap((page) => page.rows)), [data]),
    count: first?.count ?? null,
    debit: first?.debit ?? 0,
    credit: first?.credit ?? 0,
    error: answer.error,
    readMore,
  }
}
