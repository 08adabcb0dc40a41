import { formatDong } from '@shared/domain/money'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet, Split } from '../../ui/sheet'
import { usePartyActions } from './party-actions'
import { PartyDetail } from './party-detail'
import { PartyFilters } from './party-filters'
import { PartyGrid } from './party-grid'
import { nextSort, noFilter } from './party-list'
import { PartyPanel } from './party-panel'
import { type PartyListState, usePartyList } from './use-party-list'

const PANEL = 400

/** Parties with what they owe and are owed, and beside them the one that one stands at, or the form of a new one. */
export function PartiesPage() {
  const text = useText()
  const say = text.parties
  const list = usePartyList()
  const { filter } = list
  const actions = usePartyActions({
    party: list.party,
    onSearch: list.toSearch,
    onOnlyDebts: () => list.narrow({ onlyDebts: !filter.onlyDebts }),
    onAdd: () => list.setDoing('adding'),
    onChange: () => list.setDoing('changing'),
  })
  useActions(actions.all)
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={list.isRead ? say.sub(formatDong(list.all.length)) : undefined}
        actions={<ActionButton action={actions.add} primary />}
      />
      <PartyFilters list={list} onOpen={actions.openLedger} />
      {list.error === null ? null : <Note tone="red">{failureWords(list.error, text.failure).join(' ')}</Note>}
      {list.isRead ? (
        <Split side={PANEL}>
          <Sheet label={say.grid} fill>
            <PartyGrid
              ref={list.grid}
              rows={list.rows}
              isEmptyBook={list.all.length === 0}
              filter={filter}
              active={list.place}
              add={actions.add}
              onActive={({ code }) => list.choose(code)}
              onOpen={actions.openLedger}
              onSort={(key) => list.narrow({ sort: nextSort(filter.sort, key) })}
              onType={() => list.search.current?.focus()}
              onClear={() => list.setFilter(noFilter)}
            />
          </Sheet>
          <PartySide list={list} actions={actions.ofParty} />
        </Split>
      ) : (
        <ProgressBar what={say.reading} done={0} total={0} />
      )}
    </Page>
  )
}

/** The right side of the list: the party one stands at, or the form of a new or a changed one. */
function PartySide({ list, actions }: { list: PartyListState; actions: readonly Action[] }) {
  const { party, doing, all, filter } = list
  const saved = (code: string, again: boolean) => {
    list.narrow({ query: '' })
    list.choose(code)
    if (!again) list.backToGrid()
  }
  const form = { others: all, kind: filter.kind ?? 'customer', onSaved: saved, onCancel: list.backToGrid } as const
  if (doing === 'adding') return <PartyPanel key="new" party={null} {...form} />
  if (party === null) return null
  if (doing === 'changing') return <PartyPanel key={party.code} party={party} {...form} />
  return <PartyDetail key={party.code} party={party} actions={actions} />
}
