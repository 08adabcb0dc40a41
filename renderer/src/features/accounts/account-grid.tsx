import { type KeyboardEvent, type Ref, useMemo } from 'react'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { KeyButton } from '../../ui/key-button'
import { MatchedText } from '../../ui/matched-text'
import type { TreeRow } from './account-tree'
import classes from './accounts.module.css'

export type AccountGridProps = {
  rows: readonly TreeRow[]
  active: number
  query: string
  onActive: (row: TreeRow) => void
  onOpen: () => void
  /** Folds the sub-accounts of an account away, or shows them again. */
  onToggle: (code: string) => void
  onType: () => void
  onShowAll: () => void
  ref: Ref<HTMLDivElement>
}

/** The tree: Space folds and unfolds, Enter opens the ledger, letters go to the search. */
export function AccountGrid({ rows, query, onToggle, ...props }: AccountGridProps) {
  const text = useText()
  const say = text.accounts
  const columns = useMemo(() => columnsOf(text, query, onToggle), [text, query, onToggle])
  const onKeyDown = (event: KeyboardEvent, row: TreeRow | undefined) => {
    if (row === undefined || !row.hasChildren || row.kind !== 'account' || event.key !== ' ') return
    event.preventDefault()
    onToggle(row.account.code)
  }
  return (
    <DataGrid
      ref={props.ref}
      id="accounts"
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(place) => rows[place]}
      active={props.active}
      onActive={(_place, row) => {
        if (row !== undefined) props.onActive(row)
      }}
      onOpen={props.onOpen}
      onType={props.onType}
      onKeyDown={onKeyDown}
      rowTone={(row) => (row.found ? undefined : 'quiet')}
      empty={<NothingFound query={query} onShowAll={props.onShowAll} />}
    />
  )
}

function NothingFound({ query, onShowAll }: { query: string; onShowAll: () => void }) {
  const say = useText().accounts
  const way = <KeyButton label={say.showAll} onPress={onShowAll} />
  return (
    <EmptyState icon="accounts" title={query === '' ? say.noneUsed : say.none(query)} actions={way}>
      {query === '' ? say.noneUsedWay : say.noneWay}
    </EmptyState>
  )
}

function columnsOf(text: Text, query: string, onToggle: AccountGridProps['onToggle']): GridColumn<TreeRow>[] {
  const say = text.accounts
  const amount = { kind: 'amount', width: 112 } as const
  return [
    {
      key: 'code',
      title: say.column.code,
      kind: 'code',
      width: 104,
      fixed: true,
      value: ({ account }) => account.code,
      render: (row) => <CodeCell row={row} query={query} onToggle={onToggle} />,
    },
    {
      key: 'name',
      title: say.column.name,
      width: 180,
      grow: true,
      fixed: true,
      value: (row) => nameOf(row, text),
      render: (row) => <NameCell row={row} name={nameOf(row, text)} query={query} />,
    },
    { key: 'debit', title: say.column.debit, ...amount, value: ({ debit }) => debit },
    { key: 'credit', title: say.column.credit, ...amount, value: ({ credit }) => credit },
    { key: 'balanceDebit', title: say.column.balanceDebit, ...amount, value: ({ balance }) => Math.max(balance, 0) },
    {
      key: 'balanceCredit',
      title: say.column.balanceCredit,
      ...amount,
      value: ({ balance }) => (balance < 0 ? 0 - balance : 0),
    },
  ]
}

function nameOf({ kind, account }: TreeRow, text: Text): string {
  return kind === 'general' ? text.accounts.general(account.code) : account.name
}

type CodeCellProps = { row: TreeRow; query: string; onToggle: AccountGridProps['onToggle'] }

function CodeCell({ row, query, onToggle }: CodeCellProps) {
  const { account, hasChildren, open, depth, kind } = row
  const say = useText().accounts
  return (
    <span className={classes.code} style={{ paddingLeft: depth * 14 }}>
      {hasChildren ? (
        <button
          type="button"
          className={classes.fold}
          tabIndex={-1}
          aria-label={say.expand}
          aria-expanded={open}
          onClick={() => onToggle(account.code)}
        >
          <Icon name={open ? 'down' : 'right'} small />
        </button>
      ) : (
        <span className={classes.noFold} />
      )}
      {kind === 'general' ? '' : <MatchedText text={account.code} query={query} />}
    </span>
  )
}

function NameCell({ row, name, query }: { row: TreeRow; name: string; query: string }) {
  const top = row.depth === 0 && row.kind === 'account'
  return (
    <span
      className={classes.name}
      data-top={top || undefined}
      data-general={row.kind === 'general' || undefined}
      title={name}
    >
      <MatchedText text={name} query={row.found ? query : ''} />
    </span>
  )
}
