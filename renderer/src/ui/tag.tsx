import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import classes from './tag.module.css'

export type TagProps = {
  /** plain for a state, line for a number or form code, green well, amber due or missing, red wrong. */
  tone?: 'plain' | 'line' | 'green' | 'amber' | 'red'
  icon?: IconName
  children: ReactNode
}

/** A square mark for a state or a code; its words say what its colour says. */
export function Tag({ tone = 'plain', icon, children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {icon === undefined ? null : <Icon name={icon} small />}
      {children}
    </span>
  )
}
