import type { BoardRow } from '@shared/contract/hub/reports'
import { formatDong } from '@shared/domain/money'
import { type RefObject, useEffect, useMemo } from 'react'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { MatchedText } from '../../../ui/matched-text'
import { momentText } from '../../../ui/moment-text'
import { Tag } from '../../../ui/tag'

export type BoardGridProps = {
  rows: readonly BoardRow[]
  /** Whether there is anybody at all, so that an empty list is the filter's doing. */
  isFiltered: boolean
  query: string
  active: number
  onActive: (row: BoardRow) => void
  onOpen: (row: BoardRow) => void
  onType: () => void
  onClear: () => void
  ref: RefObject<HTMLDivElement | null>
}

/** Everybody who is to report, and how they stand. */
export function BoardGrid({ rows, isFiltered, query, ...props }: BoardGridProps) {
  const text = useText()
  const say = text.hubBoard
  const columns = useMemo(() => columnsOf(text, query), [text, query])
  const { ref } = props
  // Ready for the keys as soon as the list stands.
  useEffect(() => ref.current?.focus(), [ref])
  return (
    <DataGrid
      ref={ref}
      id="hub.board"
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={props.active}
      onActive={(_, row) => row !== undefined && props.onActive(row)}
      onOpen={props.onOpen}
      onType={props.onType}
      footLabel={say.shown(formatDong(rows.length))}
      empty={
        isFiltered ? (
          <EmptyState
            icon="find"
            title={say.noneFiltered}
            actions={<KeyButton label={say.clear} onPress={props.onClear} />}
          />
        ) : (
          <EmptyState icon="people" title={say.noneExpected}>
            {say.noneExpectedWay}
          </EmptyState>
        )
      }
    />
  )
}

const tones = { accepted: 'green', received: 'line', returned: 'amber', late: 'red', due: 'plain' } as const

function columnsOf({ hubBoard: say }: Text, query: string): GridColumn<BoardRow>[] {
  const moment = (at: string | null) => (at === null ? '' : momentText(at))
  return [
    {
      key: 'name',
      title: say.column.name,
      width: 220,
      grow: true,
      fixed: true,
      value: ({ name }) => name,
      render: ({ name }) => <MatchedText text={name} query={query} />,
    },
    {
      key: 'taxCode',
      title: say.column.taxCode,
      kind: 'code',
      width: 110,
      value: ({ taxCode }) => taxCode,
      render: ({ taxCode }) => <MatchedText text={taxCode} query={query} />,
    },
    { key: 'commune', title: say.column.commune, width: 130, value: ({ communeName }) => communeName },
    {
      key: 'standing',
      title: say.column.standing,
      width: 190,
      fixed: true,
      value: ({ standing, cameLate }) => `${say.standing[standing]}${cameLate ? `, ${say.cameLate}` : ''}`,
      render: ({ standing, cameLate }) => (
        <>
          <Tag tone={tones[standing]}>{say.standing[standing]}</Tag>{' '}
          {cameLate ? <Tag tone="amber">{say.cameLate}</Tag> : null}
        </>
      ),
    },
    { key: 'revision', title: say.column.revision, kind: 'count', width: 76, value: ({ revision }) => revision },
    { key: 'receivedAt', title: say.column.receivedAt, width: 148, value: ({ receivedAt }) => moment(receivedAt) },
    {
      key: 'reminded',
      title: say.column.reminded,
      width: 148,
      value: ({ lastRemindedAt }) => moment(lastRemindedAt),
    },
  ]
}
