import { Popover } from '@mantine/core'
import { type CivilDate } from '@shared/domain/civil-date'
import type { DateRange } from '@shared/domain/period'
import { type KeyboardEvent, useState } from 'react'
import { useText } from '../text/text'
import { Icon } from './icon'
import { type FiscalCalendar, neighbourPeriod } from './period-choice'
import { PeriodPanel } from './period-panel'
import { periodWords } from './period-words'
import classes from './period-select.module.css'

export type PeriodSelectProps = {
  value: DateRange
  onChange: (range: DateRange) => void
  /** The book's fiscal year. */
  calendar: FiscalCalendar
  today: CivilDate
  /** The book's first day. */
  min?: CivilDate
  /** Stands grey before the period: 'Kỳ làm việc'. */
  label: string
  /** 'bar' is the box on top, 'chip' a filter that is on, 'field' the field of a form with its label above. */
  look?: 'bar' | 'chip' | 'field'
}

/** An open panel is a step of its own to go back from: its Esc does not reach the page. */
function keepEsc(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault()
}

/**
 * Chooses a year, a quarter, a month or any stretch of days. On the closed selector Alt+Left and Alt+Right go to the period
 * before and after; in the panel arrows walk the periods and PageUp, PageDown the years.
 */
export function PeriodSelect({ value, onChange, calendar, today, min, label, look = 'bar' }: PeriodSelectProps) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const step = (by: 1 | -1) => {
    const next = neighbourPeriod(value, by, calendar)
    if (next !== null && (min === undefined || next.to >= min)) onChange(next)
  }
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      offset={4}
      trapFocus
      returnFocus
      classNames={{ dropdown: classes.dropdown }}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.face}
          data-look={look}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
            event.preventDefault()
            step(event.key === 'ArrowLeft' ? -1 : 1)
          }}
        >
          <span className={classes.label}>{label}</span> <b>{periodWords(value, calendar, text)}</b>
          <Icon name="down" small />
        </button>
      </Popover.Target>
      <Popover.Dropdown onKeyDown={keepEsc}>
        <PeriodPanel
          value={value}
          calendar={calendar}
          today={today}
          min={min}
          onTake={(range) => {
            setOpen(false)
            onChange(range)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
