import { useQuery } from '@tanstack/react-query'
import type { VoucherRow } from '@shared/contract/vouchers'
import { formatDong } from '@shared/domain/money'
import { useWindowEvent } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { ActionButton } from '../../actions/action-button'
import type { Action } from '../../actions/action'
import { useActionHost, useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { type Text, useText } from '../../text/text'
import { typesText } from '../../ui/grid-cursor'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { Sheet, Split } from '../../ui/sheet'
import { type BookFacts, useBookFacts } from './book-facts'
import type { Correction } from './correctable'
import { CorrectionPanel } from './correction-panel'
import { DraftsPanel } from './drafts-panel'
import { ListFilters } from './list-filters'
import { newVoucherAction } from './new-voucher-action'
import { type ListState, useListState } from './use-list-state'
import { useVoucherActions } from './use-voucher-actions'
import { useVoucherRows } from './use-voucher-rows'
import { VoucherDetail } from './voucher-detail'
import { VoucherGrid } from './voucher-grid'

/** The list of vouchers: search and chips above, the rows, and beside them the one that one stands at. */
export function VoucherList() {
  const text = useText()
  const say = text.vouchers
  const facts = useBookFacts()
  const list = useListState()
  const rows = useVoucherRows(list.asked)
  const info = useQuery(api.book.info.queryOptions({ input: {} }))
  const { can } = useActionHost().context
  const drafts = useQuery(api.vouchers.drafts.queryOptions({ input: {}, enabled: can('voucher.post') })).data ?? []
  const [draftsShown, showDrafts] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const row = rows.getRow(list.active)
  const { actions, asked, stopAsking } = useVoucherActions(row, facts)
  const fresh = newVoucherAction(text)
  const toRows = () => grid.current?.focus()
  const back = () => {
    stopAsking()
    toRows()
  }
  const closeDrafts = () => {
    showDrafts(false)
    toRows()
  }
  useListKeys(actions, text, list, search, { shown: draftsShown, show: () => showDrafts(true), hide: closeDrafts })
  useListFocus(grid, search)
  const all = info.data?.voucherCount ?? rows.count
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={foundWords(rows.totals?.count, all, text)}
        actions={<ActionButton action={fresh} primary />}
      />
      <ListFilters
        list={list}
        facts={facts}
        search={search}
        onRows={toRows}
        onOpen={() => actions.open.perform()}
        drafts={drafts.length}
        draftsShown={draftsShown}
        onDrafts={() => showDrafts(!draftsShown)}
      />
      <ReadingFailed error={rows.error} />
      <Split side={364}>
        <Sheet label={say.list.label} fill>
          <VoucherGrid {...{ list, rows, facts, grid, search, fresh }} isEmptyBook={all === 0} />
        </Sheet>
        {draftsShown ? (
          <DraftsPanel drafts={drafts} onClose={closeDrafts} />
        ) : (
          <VoucherDetail
            row={row}
            facts={facts}
            question={<Question asked={asked} row={row} facts={facts} onClose={back} />}
            foot={<ActionRow actions={Object.values(actions)} />}
          />
        )}
      </Split>
    </Page>
  )
}

/** How many were found, of how many; nothing while they are being counted. */
function foundWords(count: number | undefined, all: number, text: Text): string | undefined {
  const say = text.vouchers.list
  if (count === undefined) return undefined
  return count === all ? say.count(formatDong(all)) : say.ofAll(formatDong(count), formatDong(all))
}

type QuestionProps = {
  asked: Correction | null
  row: VoucherRow | undefined
  facts: BookFacts | null
  onClose: () => void
}

/** What is asked about the voucher one stands at, if anything is. */
function Question({ asked, row, facts, onClose }: QuestionProps) {
  if (asked === null || row === undefined || facts === null) return null
  return (
    <CorrectionPanel
      key={`${asked} ${row.voucherId}`}
      correction={asked}
      voucher={row}
      facts={facts}
      onDone={onClose}
      onCancel={onClose}
    />
  )
}

function ReadingFailed({ error }: { error: Error | null }) {
  const text = useText()
  if (error === null) return null
  return <Note tone="red">{[text.vouchers.list.failed, ...failureWords(error, text.failure)].join(' ')}</Note>
}

function ActionRow({ actions }: { actions: readonly Action[] }) {
  return actions.map((action) => <ActionButton key={action.id} action={action} size="sm" />)
}

/** The focus begins in the rows; what is typed outside of any field goes to the search. */
function useListFocus(grid: { current: HTMLDivElement | null }, search: { current: HTMLInputElement | null }): void {
  useEffect(() => grid.current?.focus(), [grid])
  useWindowEvent('keydown', (event) => {
    const free = !(event.target instanceof HTMLElement) || !event.target.matches('input, textarea, select, [role=grid]')
    const inDialog = document.querySelector('[aria-modal=true]') !== null
    // The letter itself is left to the browser: it goes to whatever has the focus now.
    if (free && !inDialog && !event.defaultPrevented && event.key !== '?' && typesText(event)) search.current?.focus()
  })
}

/** The keys of the list, and of the voucher one stands at. */
function useListKeys(
  actions: ReturnType<typeof useVoucherActions>['actions'],
  text: Text,
  list: ListState,
  search: { current: HTMLInputElement | null },
  drafts: { shown: boolean; show: () => void; hide: () => void },
): void {
  const say = text.vouchers
  const place = 'vouchers'
  const toSearch = () => {
    search.current?.focus()
    search.current?.select()
  }
  // Enter opens in the grid and in the search field only: anywhere else it presses the button one stands at.
  const { open: _, ...keyed } = actions
  useActions([
    ...Object.values(keyed),
    { id: 'vouchers.search', label: say.list.searchKey, keys: 'Ctrl F', place, icon: 'find', perform: toSearch },
    {
      id: 'vouchers.clear-last',
      label: say.list.clearLast,
      keys: 'Esc',
      place,
      perform: () => (drafts.shown ? drafts.hide() : void list.clearLast()),
    },
    { id: 'vouchers.drafts', label: say.draftsPanel.show, place, perform: drafts.show },
  ])
}
