import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ActionButton } from '../../actions/action-button'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { type Text, useText } from '../../text/text'
import { DataGrid } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { Sheet, Split } from '../../ui/sheet'
import { type BookFacts, useBookFacts } from './book-facts'
import { CorrectionPanel } from './correction-panel'
import { DraftsPanel } from './drafts-panel'
import { ListFilters } from './list-filters'
import { newVoucherAction } from './new-voucher-action'
import { type ListState, useListState } from './use-list-state'
import { useVoucherActions } from './use-voucher-actions'
import { useVoucherRows } from './use-voucher-rows'
import { useVoucherColumns } from './voucher-columns'
import { VoucherDetail } from './voucher-detail'
import { voucherPath } from './voucher-paths'

/** The list of vouchers: search and chips above, the rows, and beside them the one that one stands at. */
export function VoucherList() {
  const text = useText()
  const say = text.vouchers
  const facts = useBookFacts()
  const list = useListState()
  const rows = useVoucherRows(list.asked)
  const info = useQuery(api.book.info.queryOptions({ input: {} }))
  const drafts = useQuery(api.vouchers.drafts.queryOptions({ input: {} })).data ?? []
  const [draftsShown, showDrafts] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const row = rows.getRow(list.active)
  const { actions, asked, stopAsking } = useVoucherActions(row, facts)
  const fresh = newVoucherAction(text)
  // Enter opens in the grid and in the search field only: anywhere else it presses the button one stands at.
  const { open: _, ...keyed } = actions
  useActions([...Object.values(keyed), ...listActions(text, list, search, { shown: draftsShown, show: showDrafts })])
  const all = info.data?.voucherCount ?? rows.count
  const count = rows.totals?.count
  const back = () => {
    stopAsking()
    grid.current?.focus()
  }
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={
          count === undefined
            ? undefined
            : count === all
              ? say.list.count(formatDong(all))
              : say.list.ofAll(formatDong(count), formatDong(all))
        }
        actions={<ActionButton action={fresh} primary />}
      />
      <ListFilters
        list={list}
        facts={facts}
        search={search}
        onRows={() => grid.current?.focus()}
        onOpen={() => actions.open.perform()}
        drafts={drafts.length}
        draftsShown={draftsShown}
        onDrafts={() => showDrafts(!draftsShown)}
      />
      {rows.error === null ? null : (
        <Note tone="red">{[say.list.failed, ...failureWords(rows.error, text.failure)].join(' ')}</Note>
      )}
      <Split side={364}>
        <Sheet label={say.list.label} fill>
          <VoucherGrid
            list={list}
            rows={rows}
            facts={facts}
            grid={grid}
            search={search}
            fresh={fresh}
            isEmptyBook={all === 0}
          />
        </Sheet>
        {draftsShown ? (
          <DraftsPanel drafts={drafts} onClose={() => showDrafts(false)} />
        ) : (
          <VoucherDetail
            row={row}
            facts={facts}
            question={
              asked === null || row === undefined || facts === null ? null : (
                <CorrectionPanel
                  key={`${asked} ${row.voucherId}`}
                  correction={asked}
                  voucher={row}
                  facts={facts}
                  onDone={back}
                  onCancel={back}
                />
              )
            }
            foot={Object.values(actions).map((action) => (
              <ActionButton key={action.id} action={action} size="sm" />
            ))}
          />
        )}
      </Split>
    </Page>
  )
}

/** The keys of the list that are not about one voucher. */
function listActions(
  text: Text,
  list: ListState,
  search: { current: HTMLInputElement | null },
  drafts: { shown: boolean; show: (shown: boolean) => void },
): Action[] {
  const say = text.vouchers
  const place = 'vouchers'
  const toSearch = () => {
    search.current?.focus()
    search.current?.select()
  }
  return [
    { id: 'vouchers.search', label: say.list.searchKey, keys: 'Ctrl F', place, icon: 'find', perform: toSearch },
    {
      id: 'vouchers.clear-last',
      label: say.list.clearLast,
      keys: 'Esc',
      place,
      perform: () => (drafts.shown ? drafts.show(false) : void list.clearLast()),
    },
    { id: 'vouchers.drafts', label: say.draftsPanel.show, place, perform: () => drafts.show(true) },
  ]
}

type VoucherGridProps = {
  list: ListState
  rows: ReturnType<typeof useVoucherRows>
  facts: BookFacts | null
  grid: { current: HTMLDivElement | null }
  search: { current: HTMLInputElement | null }
  fresh: Action
  isEmptyBook: boolean
}

function VoucherGrid({ list, rows, facts, grid, search, fresh, isEmptyBook }: VoucherGridProps) {
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
