import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { partyKinds } from '@shared/contract/parties'
import { formatDong } from '@shared/domain/money'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Chip, ChipRow } from '../../ui/chip'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { SearchField } from '../../ui/search-field'
import { Sheet, Split } from '../../ui/sheet'
import { filterParties, indexParties, nextSort, noFilter, type PartyFilter, type PartyRow } from './party-list'
import { usePartyActions } from './party-actions'
import { PartyDetail } from './party-detail'
import { PartyGrid } from './party-grid'
import { PartyPanel } from './party-panel'
import classes from './parties.module.css'

const PANEL = 400
const none: readonly PartyRow[] = []

/** Parties with what they owe and are owed, and beside them the one that one stands at, or the form of a new one. */
export function PartiesPage() {
  const text = useText()
  const say = text.parties
  const [path] = useLocation()
  const asked = useSearch()
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [filter, setFilter] = useState<PartyFilter>(noFilter)
  const [chosen, setChosen] = useState(() => decodeURIComponent(path.split('/')[2] ?? ''))
  const [doing, setDoing] = useState<'looking' | 'adding' | 'changing'>(() => (asked === 'change' ? 'changing' : 'looking'))
  const answer = useQuery(api.parties.summary.queryOptions({ input: {} }))
  const all = answer.data ?? none
  const index = useMemo(() => indexParties(all), [all])
  const rows = useMemo(() => filterParties(index, filter), [index, filter])
  const place = Math.max(rows.findIndex(({ code }) => code === chosen), 0)
  const party = rows[place] ?? null
  const change = (part: Partial<PartyFilter>) => setFilter({ ...filter, ...part })
  const backToGrid = () => {
    setDoing('looking')
    setTimeout(() => grid.current?.focus(), 0)
  }
  const actions = usePartyActions({
    party,
    onSearch: () => {
      search.current?.focus()
      search.current?.select()
    },
    onOnlyDebts: () => change({ onlyDebts: !filter.onlyDebts }),
    onAdd: () => setDoing('adding'),
    onChange: () => setDoing('changing'),
  })
  useActions(actions.all)
  const isThere = answer.data !== undefined
  useEffect(() => {
    // Ready for the keys as soon as the list stands.
    if (isThere && asked !== 'change') grid.current?.focus()
  }, [isThere, asked])
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={answer.data === undefined ? undefined : say.sub(formatDong(all.length))}
        actions={<ActionButton action={actions.add} primary />}
      />
      <div className={classes.filters}>
        <SearchField
          ref={search}
          label={say.find}
          value={filter.query}
          onChange={(query) => change({ query })}
          onRows={() => grid.current?.focus()}
          onOpen={actions.openLedger}
        />
        <ChipRow label={say.filters}>
          <KindChip kind={filter.kind} onChange={(kind) => change({ kind })} />
          {filter.onlyDebts ? (
            <Chip name="" value={say.onlyDebts} onRemove={() => change({ onlyDebts: false })} />
          ) : (
            <Chip name={say.onlyDebts} onSwitch={() => change({ onlyDebts: true })} />
          )}
        </ChipRow>
      </div>
      {answer.error === null ? null : <Note tone="red">{failureWords(answer.error, text.failure).join(' ')}</Note>}
      {answer.data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Split side={PANEL}>
          <Sheet label={say.grid} fill>
            <PartyGrid
              ref={grid}
              rows={rows}
              isEmptyBook={all.length === 0}
              filter={filter}
              active={place}
              add={actions.add}
              onActive={({ code }) => setChosen(code)}
              onOpen={actions.openLedger}
              onSort={(key) => change({ sort: nextSort(filter.sort, key) })}
              onType={() => search.current?.focus()}
              onClear={() => setFilter(noFilter)}
            />
          </Sheet>
          {doing === 'adding' || (doing === 'changing' && party !== null) ? (
            <PartyPanel
              key={doing === 'adding' ? 'new' : party?.code}
              party={doing === 'adding' ? null : party}
              others={all}
              kind={filter.kind ?? 'customer'}
              onSaved={(code, again) => {
                setFilter({ ...filter, query: '' })
                setChosen(code)
                if (!again) backToGrid()
              }}
              onCancel={backToGrid}
            />
          ) : party === null ? null : (
            <PartyDetail key={party.code} party={party} actions={actions.ofParty} />
          )}
        </Split>
      )}
    </Page>
  )
}

/** An open menu is a step of its own to go back from: its Esc does not reach the page. */
function keepEsc(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault()
}

function KindChip({ kind, onChange }: { kind: PartyFilter['kind']; onChange: (kind: PartyFilter['kind']) => void }) {
  const say = useText().parties
  const [open, setOpen] = useState(false)
  return (
    <Menu opened={open} onChange={setOpen} position="bottom-start" shadow="md">
      <Menu.Target>
        <span>
          <Chip
            name={say.filterKind}
            value={kind === null ? undefined : say.kind[kind]}
            onOpen={() => setOpen(!open)}
            onRemove={kind === null ? undefined : () => onChange(null)}
            expanded={open}
          />
        </span>
      </Menu.Target>
      <Menu.Dropdown onKeyDown={keepEsc}>
        {partyKinds.map((one) => (
          <Menu.Item key={one} role="menuitemradio" aria-checked={one === kind} onClick={() => onChange(one)}>
            {say.kind[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
