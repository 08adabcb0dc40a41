import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import classes from './note.module.css'

export type NoteProps = {
  /** plain to explain, green well, amber due or missing, red wrong. */
  tone?: 'plain' | 'green' | 'amber' | 'red'
  icon?: IconName
  /** True speaks it at once to screen readers: for what just went wrong. */
  urgent?: boolean
  children: ReactNode
}

const icons = { plain: undefined, green: 'check', amber: 'warn', red: 'warn' } as const

/** A few sentences that belong to the place, in a soft ground of their tone. */
export function Note({ tone = 'plain', icon = icons[tone], urgent = false, children }: NoteProps) {
  return (
    <div className={classes.note} data-tone={tone} role={urgent ? 'alert' : 'note'}>
      {icon === undefined ? null : <Icon name={icon} />}
      <div className={classes.words}>{children}</div>
    </div>
  )
}
