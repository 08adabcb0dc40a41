import { type CivilDate } from '@shared/domain/civil-date'
import type { DateRange } from '@shared/domain/period'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useText } from '../text/text'
import { DateInput } from './date-input'
import { enterMoves } from './enter-moves'
import { Icon } from './icon'
import { KeyButton } from './key-button'
import { type FiscalCalendar, movedPeriod, panelYear, periodOptions, sameRange, typedRange } from './period-choice'
import { periodShortWords, periodWords } from './period-words'
import classes from './period-select.module.css'

export type PeriodPanelProps = {
  value: DateRange
  calendar: FiscalCalendar
  today: CivilDate
  /** The first day of the book; earlier years are not offered. */
  min?: CivilDate | undefined
  onTake: (range: DateRange) => void
}

/** The panel of a period selector: a year with its quarters and months, and two dates for any other stretch of days. */
export function PeriodPanel({ value, calendar, today, min, onTake }: PeriodPanelProps) {
  const text = useText()
  const say = text.parts.period
  const grid = useRef<HTMLDivElement>(null)
  const [year, setYear] = useState(() => panelYear(value, calendar))
  const options = periodOptions(year, calendar)
  const chosen = options.findIndex((option) => sameRange(option.range, value))
  const hasEarlier = min === undefined || (options[0]?.range.from ?? '') > min

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...(grid.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === event.target)
    const next = at < 0 ? null : movedPeriod(event.key, at)
    if (event.key === 'PageDown') setYear(year + 1)
    else if (event.key === 'PageUp' && hasEarlier) setYear(year - 1)
    else if (next !== null) buttons[next]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.panel}>
      <div className={classes.years}>
        <button
          type="button"
          className={classes.step}
          aria-label={say.previousYear}
          disabled={!hasEarlier}
          onClick={() => setYear(year - 1)}
        >
          <Icon name="left" small />
        </button>
        <b aria-live="polite">{say.yearOf(year)}</b>
        <button type="button" className={classes.step} aria-label={say.nextYear} onClick={() => setYear(year + 1)}>
          <Icon name="right" small />
        </button>
      </div>
      <div ref={grid} className={classes.options} role="group" aria-label={say.label} onKeyDown={onKeyDown}>
        {options.map((option, i) => (
          <button
            key={option.range.from + option.range.to}
            type="button"
            className={classes.option}
            data-kind={option.kind}
            data-autofocus={i === Math.max(chosen, 0) || undefined}
            tabIndex={i === Math.max(chosen, 0) ? 0 : -1}
            aria-pressed={i === chosen}
            aria-label={periodWords(option.range, calendar, text)}
            onClick={() => onTake(option.range)}
          >
            {periodShortWords(option.range, calendar, text)}
          </button>
        ))}
      </div>
      <RangeFields value={value} today={today} min={min} onTake={onTake} />
    </div>
  )
}

function RangeFields({ value, today, min, onTake }: Omit<PeriodPanelProps, 'calendar'>) {
  const say = useText().parts.period
  const [from, setFrom] = useState<CivilDate | null>(value.from)
  const [to, setTo] = useState<CivilDate | null>(value.to)
  const range = typedRange(from, to)
  const take = () => {
    if (range !== null) onTake(range)
  }
  return (
    <div className={classes.range} onKeyDown={enterMoves(take)}>
      <DateInput label={say.from} value={from} onChange={setFrom} today={today} min={min} />
      <DateInput
        label={say.to}
        value={to}
        onChange={setTo}
        today={today}
        min={min}
        error={from !== null && to !== null && range === null ? say.backwards : null}
      />
      <KeyButton label={say.take} blocked={range === null ? say.backwards : null} onPress={take} />
    </div>
  )
}
