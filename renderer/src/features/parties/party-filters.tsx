import { Menu } from '@mantine/core'
import { partyKinds } from '@shared/contract/parties'
import { type KeyboardEvent, useState } from 'react'
import { useText } from '../../text/text'
import { Chip, ChipRow } from '../../ui/chip'
import { SearchField } from '../../ui/search-field'
import classes from './parties.module.css'
import type { PartyFilter } from './party-list'
import type { PartyListState } from './use-party-list'

/** The search and the chips above the list of parties. */
export function PartyFilters({ list, onOpen }: { list: PartyListState; onOpen: () => void }) {
  const say = useText().parties
  const { filter, narrow } = list
  return (
    <div className={classes.filters}>
      <SearchField
        ref={list.search}
        label={say.find}
        value={filter.query}
        onChange={(query) => narrow({ query })}
        onRows={() => list.grid.current?.focus()}
        onOpen={onOpen}
      />
      <ChipRow label={say.filters}>
        <KindChip kind={filter.kind} onChange={(kind) => narrow({ kind })} />
        {filter.onlyDebts ? (
          <Chip name="" value={say.onlyDebts} onRemove={() => narrow({ onlyDebts: false })} />
        ) : (
          <Chip name={say.onlyDebts} onSwitch={() => narrow({ onlyDebts: true })} />
        )}
      </ChipRow>
    </div>
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
