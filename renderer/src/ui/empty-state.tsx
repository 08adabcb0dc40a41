import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import classes from './empty-state.module.css'

export type EmptyStateProps = {
  icon?: IconName
  /** What is not there: 'Chưa có chứng từ nào'. */
  title: string
  /** What it is good for and how the first one comes about, in a sentence or two. */
  children?: ReactNode
  /** The button that makes the first one. */
  actions?: ReactNode
}

/** What stands where a list has nothing to show: it teaches instead of being blank. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={classes.empty} role="status">
      {icon === undefined ? null : <Icon name={icon} />}
      <p className={classes.title}>{title}</p>
      {children === undefined ? null : <div className={classes.words}>{children}</div>}
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
