import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { HistoryRow } from '@shared/contract/book'
import { useMemo, useRef, useState } from 'react'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { KeyButton } from '../../ui/key-button'
import { KeyHint } from '../../ui/key-hint'
import { momentText } from '../../ui/moment-text'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import classes from './settings.module.css'

const PAGE = 200

/** Who did what, newest first, a page at a time; typing goes to the search from anywhere in the list. */
export function HistorySection() {
  const text = useText()
  const say = text.settings.history
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 150)
  const field = useRef<HTMLInputElement>(null)
  const history = useInfiniteQuery(
    api.book.history.infiniteOptions({
      input: (before: number | null) => ({ before, limit: PAGE, search }),
      initialPageParam: null,
      getNextPageParam: ({ rows }) => (rows.length < PAGE ? undefined : (rows.at(-1)?.sequence ?? undefined)),
    }),
  )
  const rows = useMemo(() => history.data?.pages.flatMap((page) => page.rows) ?? [], [history.data])
  const find: Action = {
    id: 'settings.searchHistory',
    place: 'settings',
    label: say.search,
    keys: 'Ctrl F',
    perform: () => field.current?.focus(),
  }
  useActions([find])
  const columns = useColumns()
  const more = history.hasNextPage ? (
    <KeyButton label={say.more} loading={history.isFetchingNextPage} onPress={() => void history.fetchNextPage()} />
  ) : undefined
  return (
    <Sheet fill title={say.list} aside={<span className={classes.quiet}>{say.intro}</span>} foot={more}>
      <div className={classes.searchRow}>
        <TextInput
          ref={field}
          aria-label={say.search}
          placeholder={say.search}
          value={typed}
          maxLength={100}
          leftSection={<Icon name="find" small />}
          rightSection={<KeyHint keys="Ctrl F" />}
          rightSectionWidth={64}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed !== '') setTyped('')
          }}
        />
      </div>
      {history.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(history.error, text.failure).join(' ')}
        </Note>
      )}
      <DataGrid
        id="settings.history"
        label={say.list}
        columns={columns}
        rowCount={rows.length}
        getRow={(place) => rows[place]}
        onType={() => field.current?.focus()}
        empty={
          history.isSuccess ? (
            <EmptyState icon="find" title={say.empty}>
              <p>{say.emptyWords}</p>
            </EmptyState>
          ) : null
        }
      />
    </Sheet>
  )
}

function useColumns(): GridColumn<HistoryRow>[] {
  const say = useText().settings.history
  return useMemo(
    () => [
      { key: 'sequence', title: say.columns.sequence, width: 90, kind: 'count', value: (row) => row.sequence },
      { key: 'at', title: say.columns.at, width: 150, value: (row) => momentText(row.at) },
      {
        key: 'user',
        title: say.columns.user,
        width: 110,
        value: (row) => row.user,
      },
      { key: 'summary', title: say.columns.summary, width: 280, grow: true, value: (row) => row.summary },
      { key: 'mark', title: say.columns.mark, width: 150, kind: 'code', value: (row) => row.fingerprint },
    ],
    [say],
  )
}
