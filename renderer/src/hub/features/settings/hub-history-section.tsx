import { useInfiniteQuery } from '@tanstack/react-query'
import type { alliance } from '@shared/contract/hub/alliance'
import type { OutputOf } from '@shared/contract/procedure'
import { useMemo } from 'react'
import { hubApi } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { KeyButton } from '../../../ui/key-button'
import { momentText } from '../../../ui/moment-text'
import { Sheet } from '../../../ui/sheet'

type Row = OutputOf<typeof alliance.history>['rows'][number]
const PAGE = 200

/** What was done in the hub, the newest first. */
export function HubHistorySection() {
  const { history: say, section } = useText().hubSettings
  const answer = useInfiniteQuery(
    hubApi.alliance.history.infiniteOptions({
      input: (before: number | null) => ({ before, limit: PAGE }),
      initialPageParam: null as number | null,
      getNextPageParam: ({ rows }) => (rows.length < PAGE ? null : (rows.at(-1)?.sequence ?? null)),
    }),
  )
  const rows = useMemo(() => answer.data?.pages.flatMap((page) => page.rows) ?? [], [answer.data])
  const columns = useMemo(
    (): GridColumn<Row>[] => [
      { key: 'at', title: say.at, width: 132, value: ({ at }) => momentText(at) },
      { key: 'who', title: say.who, width: 150, value: ({ userName }) => userName },
      { key: 'what', title: say.what, width: 300, grow: true, value: ({ summary }) => summary },
    ],
    [say],
  )
  return (
    <Sheet
      title={section.history}
      fill
      foot={
        answer.hasNextPage ? (
          <KeyButton label={say.more} loading={answer.isFetching} onPress={() => void answer.fetchNextPage()} />
        ) : undefined
      }
    >
      <DataGrid id="hub.history" label={say.grid} columns={columns} rowCount={rows.length} getRow={(at) => rows[at]} />
    </Sheet>
  )
}
