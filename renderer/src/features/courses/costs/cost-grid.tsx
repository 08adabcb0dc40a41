import type { CostRow } from '@shared/contract/training-costs'
import { formatDong } from '@shared/domain/money'
import { costItemWords, costSourceWords } from '@shared/text/training-cost-words'
import { type RefObject, useMemo } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Tag } from '../../../ui/tag'
import { useGridFocus } from '../../../ui/use-grid-focus'

export type CostGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly CostRow[]
  active: number
  add: Action
  onActive: (place: number) => void
}

/** The costs of a class as rows; a void one stays, in grey. */
export function CostGrid({ grid, rows, active, add, onActive }: CostGridProps) {
  const say = useText().courseCosts
  useGridFocus(grid, true)
  const columns = useMemo(() => columnsOf(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="courses.costs"
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={active}
      onActive={onActive}
      rowTone={({ voidReason }) => (voidReason === null ? undefined : 'quiet')}
      footLabel={say.count(formatDong(rows.length))}
      empty={
        <EmptyState icon="voucher" title={say.empty} actions={<ActionButton action={add} primary />}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['courseCosts']): GridColumn<CostRow>[] {
  const { column } = say
  return [
    { key: 'date', title: column.date, kind: 'date', width: 104, fixed: true, value: ({ date }) => date },
    { key: 'item', title: column.item, width: 190, value: ({ item }) => costItemWords[item] },
    {
      key: 'description',
      title: column.description,
      width: 220,
      grow: true,
      fixed: true,
      value: ({ description }) => description,
      render: ({ description, voidReason }) =>
        voidReason === null ? (
          description
        ) : (
          <>
            <Tag>{say.voided}</Tag> {`${description}: ${voidReason}`}
          </>
        ),
    },
    { key: 'source', title: column.source, width: 160, value: ({ source }) => costSourceWords[source] },
    { key: 'amount', title: column.amount, kind: 'amount', width: 130, value: ({ amount }) => amount },
    { key: 'percent', title: column.percent, kind: 'count', width: 96, value: ({ percent }) => percent },
    { key: 'most', title: column.most, kind: 'amount', width: 130, value: ({ mostSupported }) => mostSupported },
    { key: 'voucher', title: column.voucher, kind: 'code', width: 110, value: ({ voucherNumber }) => voucherNumber },
  ]
}
