import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AccountWithFigures } from '@shared/contract/accounts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Chip, ChipRow } from '../../ui/chip'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { PeriodSelect } from '../../ui/period-select'
import { ProgressBar } from '../../ui/progress-bar'
import { SearchField } from '../../ui/search-field'
import { Sheet, Split } from '../../ui/sheet'
import { useWorkPeriod } from '../../ui/work-period'
import { useAccountActions } from './account-actions'
import { AccountDetail } from './account-detail'
import { AccountGrid } from './account-grid'
import classes from './accounts.module.css'
import { treeRows } from './account-tree'
import { MovePanel } from './move-panel'
import type { GeneralBalance } from './moving-draft'
import { RenamePanel } from './rename-panel'
import { SubAccountPanel } from './sub-account-panel'

const PANEL = 440
const none: readonly AccountWithFigures[] = []

/** What stands at the right: an account, or what is being done with it. */
type Doing =
  | { kind: 'looking' }
  | { kind: 'opening' }
  | { kind: 'renaming' }
  | { kind: 'moving'; from: string; to: string; balances: readonly GeneralBalance[] }

/** The chart of accounts as a tree with the figures of the period in work, and beside it the account one stands at. */
export function AccountsPage() {
  const text = useText()
  const say = text.accounts
  const [path] = useLocation()
  const work = useWorkPeriod()
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [onlyUsed, setOnlyUsed] = useState(false)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState(() => path.split('/')[2] ?? '')
  const [doing, setDoing] = useState<Doing>({ kind: 'looking' })
  const answer = useQuery(
    api.accounts.figures.queryOptions({ input: work.period, placeholderData: keepPreviousData }),
  )
  const accounts = answer.data ?? none
  const rows = useMemo(() => treeRows(accounts, { query, onlyUsed, folded }), [accounts, query, onlyUsed, folded])
  const place = Math.max(
    rows.findIndex(({ account, kind }) => account.code === chosen && kind === 'account'),
    rows.findIndex(({ account, kind }) => `${account.code} ${kind}` === chosen),
    0,
  )
  const row = rows[place]
  const account = row?.account ?? null
  const backToGrid = () => {
    setDoing({ kind: 'looking' })
    setTimeout(() => grid.current?.focus(), 0)
  }
  const toggle = (code: string) => {
    const next = new Set(folded)
    if (!next.delete(code)) next.add(code)
    setFolded(next)
  }
  const actions = useAccountActions({
    account,
    onSearch: () => {
      search.current?.focus()
      search.current?.select()
    },
    onOnlyUsed: () => setOnlyUsed(!onlyUsed),
    onFold: () => setFolded(folded.size > 0 ? new Set() : new Set(accounts.map(({ code }) => code))),
    onOpenSub: () => setDoing({ kind: 'opening' }),
    onRename: () => setDoing({ kind: 'renaming' }),
  })
  useActions(actions.all)
  const isThere = answer.data !== undefined
  useEffect(() => {
    // Ready for the keys as soon as the list stands.
    if (isThere) grid.current?.focus()
  }, [isThere])
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={answer.data === undefined ? undefined : say.sub(accounts.length, accounts.filter(({ used }) => used).length)}
        actions={<ActionButton action={actions.openSub} />}
      />
      <div className={classes.filters}>
        <SearchField
          ref={search}
          label={say.find}
          value={query}
          onChange={setQuery}
          onRows={() => grid.current?.focus()}
          onOpen={actions.openLedger}
        />
        <ChipRow label={say.filters}>
          <PeriodSelect
            look="chip"
            label={say.period}
            value={work.period}
            onChange={work.choose}
            calendar={work.calendar}
            today={work.today}
            min={work.firstDay}
          />
          {onlyUsed ? (
            <Chip name="" value={say.onlyUsed} onRemove={() => setOnlyUsed(false)} />
          ) : (
            <Chip name={say.onlyUsed} onSwitch={() => setOnlyUsed(true)} />
          )}
        </ChipRow>
      </div>
      {answer.error === null ? null : <Note tone="red">{failureWords(answer.error, text.failure).join(' ')}</Note>}
      {answer.data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Split side={PANEL}>
          <Sheet label={say.grid} fill>
            <AccountGrid
              ref={grid}
              rows={rows}
              active={place}
              query={query}
              onlyUsed={onlyUsed}
              onActive={({ account: at, kind }) => setChosen(kind === 'account' ? at.code : `${at.code} ${kind}`)}
              onOpen={actions.openLedger}
              onToggle={toggle}
              onType={() => search.current?.focus()}
              onShowAll={() => {
                setQuery('')
                setOnlyUsed(false)
              }}
            />
          </Sheet>
          {account === null || row === undefined ? null : doing.kind === 'opening' ? (
            <SubAccountPanel
              key={account.code}
              parent={account}
              accounts={accounts}
              onCancel={backToGrid}
              onOpened={(code, balances) => {
                setChosen(code)
                if (balances.length > 0 && !code.startsWith('0')) setDoing({ kind: 'moving', from: account.code, to: code, balances })
                else backToGrid()
              }}
            />
          ) : doing.kind === 'renaming' ? (
            <RenamePanel key={account.code} account={account} onDone={backToGrid} />
          ) : doing.kind === 'moving' ? (
            <MovePanel from={doing.from} to={doing.to} balances={doing.balances} onLater={backToGrid} />
          ) : (
            <AccountDetail key={`${account.code} ${row.kind}`} row={row} actions={actions.ofAccount} />
          )}
        </Split>
      )}
    </Page>
  )
}
