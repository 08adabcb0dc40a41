import { Menu, Popover, TextInput } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useText } from '../../text/text'
import { Chip, ChipRow } from '../../ui/chip'
import { Chooser } from '../../ui/chooser'
import type { ChooserOption } from '../../ui/chooser-index'
import { Icon } from '../../ui/icon'
import { KeyHint } from '../../ui/key-hint'
import { PartySelect } from '../../ui/party-select'
import { PeriodPanel } from '../../ui/period-panel'
import { periodWords } from '../../ui/period-words'
import { Gap } from '../../ui/sheet'
import { useWorkPeriod } from '../../ui/work-period'
import type { BookFacts } from './book-facts'
import type { ListState } from './use-list-state'
import classes from './list.module.css'

export type ListFiltersProps = {
  list: ListState
  facts: BookFacts | null
  search: RefObject<HTMLInputElement | null>
  /** Goes to the rows: Down in the search field. */
  onRows: () => void
  /** Opens the marked row: Enter in the search field. */
  onOpen: () => void
  drafts: number
  draftsShown: boolean
  onDrafts: () => void
}

/** An open panel is a step of its own to go back from: its Esc does not reach the list. */
function keepEsc(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault()
}

/** The search field and the chips above the list. */
export function ListFilters(props: ListFiltersProps) {
  const { list, facts, drafts, draftsShown, onDrafts } = props
  const say = useText().vouchers.list
  return (
    <div className={classes.filters}>
      <SearchField {...props} />
      <ChipRow label={say.filters}>
        <PeriodChip list={list} />
        <KindChip list={list} facts={facts} />
        <AccountChip list={list} facts={facts} onTaken={props.onRows} />
        <PartyChip list={list} facts={facts} onTaken={props.onRows} />
        {drafts === 0 ? null : (
          <Chip name={say.drafts} value={String(drafts)} onOpen={onDrafts} expanded={draftsShown} />
        )}
      </ChipRow>
      <Gap />
      {list.filter.order.length === 0 ? null : (
        <button type="button" className={classes.clear} onClick={list.clear}>
          {say.clearAll}
        </button>
      )}
    </div>
  )
}

function SearchField({ list, search, onRows, onOpen }: ListFiltersProps) {
  const say = useText().vouchers.list
  return (
    <TextInput
      ref={search}
      className={classes.search}
      aria-label={say.search}
      placeholder={say.searchHint}
      leftSection={<Icon name="find" small />}
      rightSection={<KeyHint keys="Ctrl F" />}
      rightSectionWidth={64}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={list.filter.search}
      onChange={(event) => list.narrow('search', event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'ArrowDown') onRows()
        else if (event.key === 'Enter') onOpen()
        else return
        event.preventDefault()
      }}
    />
  )
}

function PeriodChip({ list }: { list: ListState }) {
  const text = useText()
  const work = useWorkPeriod()
  const [open, setOpen] = useState(false)
  const { period } = list.filter
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" offset={4} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <span>
          <Chip
            name={text.vouchers.list.period}
            value={period === null ? undefined : periodWords(period, work.calendar, text)}
            onOpen={() => setOpen(!open)}
            onRemove={period === null ? undefined : () => list.narrow('period', null)}
            expanded={open}
          />
        </span>
      </Popover.Target>
      <Popover.Dropdown p={0} onKeyDown={keepEsc}>
        <PeriodPanel
          value={period ?? work.period}
          calendar={work.calendar}
          today={work.today}
          min={work.firstDay}
          onTake={(range) => {
            setOpen(false)
            list.narrow('period', range)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

function KindChip({ list, facts }: { list: ListState; facts: BookFacts | null }) {
  const say = useText().vouchers.list
  const [open, setOpen] = useState(false)
  const { kinds } = list.filter
  const names = kinds.map((code) => facts?.kind(code)?.name ?? code)
  return (
    <Menu opened={open} onChange={setOpen} closeOnItemClick={false} position="bottom-start" shadow="md">
      <Menu.Target>
        <span>
          <Chip
            name={say.kinds}
            value={kinds.length === 0 ? undefined : names.join(', ')}
            onOpen={() => setOpen(!open)}
            onRemove={kinds.length === 0 ? undefined : () => list.narrow('kinds', [])}
            expanded={open}
          />
        </span>
      </Menu.Target>
      <Menu.Dropdown onKeyDown={keepEsc}>
        {(facts?.kinds ?? []).map(({ code, name }) => {
          const on = kinds.includes(code)
          return (
            <Menu.Item
              key={code}
              role="menuitemcheckbox"
              aria-checked={on}
              leftSection={on ? <Icon name="check" small /> : <span className={classes.noCheck} />}
              onClick={() => list.narrow('kinds', on ? kinds.filter((other) => other !== code) : [...kinds, code])}
            >
              {code} {name}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}

const knownAccounts = new WeakMap<BookFacts['accounts'], readonly ChooserOption[]>()

/** All accounts can be asked for; one with sub-accounts finds theirs. */
function accountOptions(accounts: BookFacts['accounts']): readonly ChooserOption[] {
  const ready = knownAccounts.get(accounts)
  if (ready !== undefined) return ready
  const options = accounts.map(({ code, name }) => ({ code, name }))
  knownAccounts.set(accounts, options)
  return options
}

type CodeChipProps = {
  list: ListState
  facts: BookFacts | null
  /** Something was taken or given up: the rows have the keys again. */
  onTaken: () => void
}

function AccountChip({ list, facts, onTaken }: CodeChipProps) {
  const text = useText()
  const say = text.vouchers.list
  const [open, setOpen] = useState(false)
  const { account } = list.filter
  const close = () => setOpen(false)
  const done = () => {
    close()
    onTaken()
  }
  if (open && facts !== null) {
    return (
      <div className={classes.filterField} onKeyDown={(event) => leaveField(event, done)}>
        <Chooser
          ariaLabel={say.account}
          autoFocus
          value={null}
          placeholder={say.account}
          options={accountOptions(facts.accounts)}
          noun={text.parts.chooser.accounts}
          unknown={text.parts.chooser.unknownAccount}
          onChange={(code) => {
            if (code !== null) list.narrow('account', code)
            done()
          }}
          onBlur={close}
        />
      </div>
    )
  }
  return (
    <Chip
      name={say.account}
      value={account ?? undefined}
      onOpen={() => setOpen(true)}
      onRemove={account === null ? undefined : () => list.narrow('account', null)}
    />
  )
}

function PartyChip({ list, facts, onTaken }: CodeChipProps) {
  const say = useText().vouchers.list
  const [open, setOpen] = useState(false)
  const { party } = list.filter
  const close = () => setOpen(false)
  const done = () => {
    close()
    onTaken()
  }
  if (open && facts !== null) {
    return (
      <div className={classes.filterField} onKeyDown={(event) => leaveField(event, done)}>
        <PartySelect
          ariaLabel={say.party}
          autoFocus
          value={null}
          placeholder={say.party}
          parties={facts.parties}
          onChange={(code) => {
            if (code !== null) list.narrow('party', code)
            done()
          }}
          onBlur={close}
        />
      </div>
    )
  }
  return (
    <Chip
      name={say.party}
      value={party === null ? undefined : (facts?.party(party)?.name ?? party)}
      onOpen={() => setOpen(true)}
      onRemove={party === null ? undefined : () => list.narrow('party', null)}
    />
  )
}

/** Esc in a chip's field puts the chip back. */
function leaveField(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  close()
}
