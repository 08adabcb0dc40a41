import { Menu, Popover } from '@mantine/core'
import { memberStages, memberTypes } from '@shared/contract/members'
import { formatCivilDate } from '@shared/domain/civil-date'
import { type KeyboardEvent, useState } from 'react'
import { useText } from '../../../text/text'
import { Chip, ChipRow } from '../../../ui/chip'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './list.module.css'
import type { MemberListState } from './use-member-list'

/** The chips above the list: type, stage, hamlet, and the day the register is shown as of. */
export function MemberFilters({ list }: { list: MemberListState }) {
  const text = useText()
  const say = text.members.list
  const { filter, narrow } = list
  const hamlets = list.rows.answer?.hamlets ?? []
  return (
    <ChipRow label={say.filters}>
      <ChoiceChip
        name={say.byType}
        value={filter.type ?? null}
        choices={memberTypes.map((value) => ({ value, label: text.members.type[value] }))}
        onChange={(type) => narrow({ type })}
      />
      <ChoiceChip
        name={say.byStage}
        value={filter.stage ?? null}
        choices={memberStages.map((value) => ({ value, label: text.members.stage[value] }))}
        onChange={(stage) => narrow({ stage })}
      />
      {hamlets.length === 0 && !filter.hamlet ? null : (
        <ChoiceChip
          name={say.byHamlet}
          value={filter.hamlet ?? null}
          choices={hamlets.map((value) => ({ value, label: value }))}
          onChange={(hamlet) => narrow({ hamlet })}
        />
      )}
      <DayChip day={filter.asOf} onChange={(asOf) => narrow({ asOf })} />
    </ChipRow>
  )
}

/** An open menu is a step of its own to go back from: its Esc does not reach the page. */
function keepEsc(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault()
}

type ChoiceChipProps<Value extends string> = {
  name: string
  value: Value | null
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value | null) => void
}

function ChoiceChip<Value extends string>({ name, value, choices, onChange }: ChoiceChipProps<Value>) {
  const [open, setOpen] = useState(false)
  return (
    <Menu opened={open} onChange={setOpen} position="bottom-start" shadow="md">
      <Menu.Target>
        <span>
          <Chip
            name={name}
            value={choices.find((choice) => choice.value === value)?.label ?? value ?? undefined}
            onOpen={() => setOpen(!open)}
            onRemove={value === null ? undefined : () => onChange(null)}
            expanded={open}
          />
        </span>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu} onKeyDown={keepEsc}>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.value}
            role="menuitemradio"
            aria-checked={choice.value === value}
            onClick={() => onChange(choice.value)}
          >
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function DayChip({ day, onChange }: { day: string | null; onChange: (day: string | null) => void }) {
  const say = useText().members.list
  const { today } = useWorkPeriod()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState(day)
  const show = () => {
    setOpen(false)
    onChange(typed)
  }
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <span>
          <Chip
            name={say.asOf}
            value={day === null ? undefined : formatCivilDate(day)}
            onOpen={() => {
              setTyped(day ?? today)
              setOpen(!open)
            }}
            onRemove={day === null ? undefined : () => onChange(null)}
            expanded={open}
          />
        </span>
      </Popover.Target>
      <Popover.Dropdown onKeyDown={keepEsc}>
        <form
          className={classes.day}
          onSubmit={(event) => {
            event.preventDefault()
            show()
          }}
        >
          <DateInput
            label={say.asOfField}
            value={typed}
            onChange={setTyped}
            today={today}
            max={today}
            onKeyDown={(event) => {
              if (event.key === 'Enter') show()
            }}
          />
          <KeyButton label={say.asOfShow} keys="Enter" type="submit" />
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
