import { civilDateOfInstant, formatCivilDate } from '@shared/domain/civil-date'
import { useEffect, useState } from 'react'
import { useText } from '../../../text/text'
import type { HallControl } from './hall-control'
import { clockOf, weekdayOf } from './hall-time'
import classes from './hall.module.css'

/** The co-operative, the meeting and the hour, for the whole hall. */
export function HallHead({ control }: { control: HallControl }) {
  const text = useText()
  const now = useNow()
  const date = formatCivilDate(civilDateOfInstant(now))
  return (
    <header className={classes.header}>
      <div>
        <p>{control.view.cooperative}</p>
        <h1>{control.view.meeting.title}</h1>
      </div>
      {control.view.marks.map((mark) => (
        <p key={mark} className={classes.badge} data-tone="amber">
          {mark}
        </p>
      ))}
      {control.paperTime === null ? null : (
        <p className={classes.badge} data-tone="amber" role="status">
          {text.hall.form.paper.on(control.paperTime)}
        </p>
      )}
      <p className={classes.clock}>
        <b>{clockOf(now)}</b>
        <span>{text.hall.onDate(text.hall.weekday[weekdayOf(now)] ?? '', date)}</span>
      </p>
    </header>
  )
}

function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
