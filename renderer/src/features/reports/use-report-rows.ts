import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { ReportHead, ReportRequest, ReportRow } from '@shared/contract/report'
import { useCallback, useMemo } from 'react'
import { api } from '../../client/client'

/** Rows read at a time: statements come whole, a ledger of a large account in a few steps. */
const PAGE = 2000

export type ReportRows = {
  head: ReportHead | null
  rows: readonly ReportRow[]
  /** True while further rows are to be read. */
  more: boolean
  /** True from the asking until the rows of this very request are there. */
  reading: boolean
  error: unknown
  readMore: () => void
  /** Reads all that is left; answers how many rows there are then. */
  readToEnd: () => Promise<number>
}

const none: readonly ReportRow[] = []

/** A report by pages. The figures of the period before stay, quietly, until those of the new one are there. */
export function useReportRows(request: ReportRequest | null): ReportRows {
  const answer = useInfiniteQuery(
    api.reports.page.infiniteOptions({
      input: (offset: number) => ({ ...(request ?? { report: 'B01-HTX', from: '', to: '' }), offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (page) => page.next,
      enabled: request !== null,
      placeholderData: keepPreviousData,
    }),
  )
  const { data, hasNextPage, isFetching, fetchNextPage } = answer
  const head = request === null ? null : (data?.pages[0]?.head ?? null)
  const rows = useMemo(() => (data === undefined ? none : data.pages.flatMap((page) => page.rows)), [data])
  const readMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const readToEnd = useCallback(async () => {
    for (;;) {
      const { data: now, hasNextPage: more, isError } = await fetchNextPage()
      if (!more || isError) return now?.pages.reduce((sum, page) => sum + page.rows.length, 0) ?? 0
    }
  }, [fetchNextPage])
  return {
    // While another report is asked for, the one before must not stand under its name.
    head: head !== null && head.report === request?.report ? head : null,
    rows,
    more: hasNextPage,
    reading: isFetching,
    error: answer.error,
    readMore,
    readToEnd,
  }
}
