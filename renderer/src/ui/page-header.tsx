import type { ReactNode } from 'react'
import { Icon } from './icon'
import classes from './page-header.module.css'

export type PageHeaderProps = {
  title: string
  /** Where one came from: shown before the title and followed by an arrow. */
  parent?: { label: string; onOpen: () => void }
  /** Tags beside the title: form code, state. */
  tags?: ReactNode
  /** One line of grey words beside the title: how many, as of when, in which unit. */
  sub?: ReactNode
  /** What can be done here, always at the same spot at the right. */
  actions?: ReactNode
}

/** The head of a place: path, title, state, and its actions. */
export function PageHeader({ title, parent, tags, sub, actions }: PageHeaderProps) {
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        {parent === undefined ? null : (
          <button type="button" className={classes.parent} onClick={parent.onOpen}>
            {parent.label}
            <Icon name="right" small />
          </button>
        )}
        <h1>{title}</h1>
        {tags}
        {sub === undefined ? null : <span className={classes.sub}>{sub}</span>}
      </div>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </header>
  )
}

/** A place: its head on top, its blocks under it, as tall as the window allows. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={classes.page}>{children}</div>
}
