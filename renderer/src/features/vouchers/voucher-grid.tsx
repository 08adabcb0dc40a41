import { formatDong } from '@shared/domain/money'
import { useLocation } from 'wouter'
import { ActionButton } from '../../actions/action-button'
import type { Action } from '../../actions/action'
import { useText } from '../../text/text'
import { DataGrid } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import type { BookFacts } from './book-facts'
import type { ListState } from './use-list-state'
import type { useVoucherRows } from './use-voucher-rows'
import { useVoucherColumns } from './voucher-columns'
import { voucherPath } from './voucher-paths'

export type VoucherGridProps = {
  list: ListState
  rows: ReturnType<typeof useVoucherRows>
  facts: BookFacts | null
  grid: { current: HTMLDivElement | null }
  search: { current: HTMLInputElement | null }
  fresh: Action
  isEmptyBook: boolean
}

/** The rows of the list, what stands instead when there are none, and their sum. */
export function VoucherGrid({ list, rows, facts, grid, search, fresh, isEmptyBook }: VoucherGridProps) {
  const say = useText().vouchers.list
  const [, navigate] = useLocation()
  const columns = useVoucherColumns(rows.shown.search, facts)
  const nothing = isEmptyBook ? (
    <EmptyState icon="voucher" title={say.emptyTitle} actions={<ActionButton action={fresh} primary />}>
      {say.emptyWords}
    </EmptyState>
  ) : (
    <EmptyState
      icon="find"
      title={say.nothingTitle}
      actions={
        list.filter.period === null ? null : (
          <KeyButton label={say.searchAllPeriods} onPress={() => list.narrow('period', null)} />
        )
      }
    >
      {say.nothingWords}
    </EmptyState>
  )
  return (
    <DataGrid
      ref={grid}
      id="vouchers"
      label={say.label}
      columns={columns}
      rowCount={rows.count}
      getRow={rows.getRow}
      onRangeNeeded={rows.onRangeNeeded}
      active={list.active}
      onActive={list.setActive}
      onOpen={(row) => navigate(voucherPath(row.voucherId))}
      onType={() => search.current?.focus()}
      sort={{ key: 'postingDate', direction: 'descending' }}
      rowTone={(row) => (row.reversedBy !== null || row.reverses !== null ? 'quiet' : undefined)}
      footLabel={rows.totals === undefined ? say.counting : say.foot(formatDong(rows.totals.count))}
      totals={{ amount: rows.totals?.amount ?? null }}
      empty={rows.isReading ? null : nothing}
    />
  )
}
