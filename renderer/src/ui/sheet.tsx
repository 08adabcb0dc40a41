import type { ReactNode } from 'react'
import classes from './sheet.module.css'

export type SheetProps = {
  /** Stands in the bar on top; without it and `aside` there is no bar. */
  title?: ReactNode
  /** Tags, hints, links beside the title; they move to its right end after a `<Gap />`. */
  aside?: ReactNode
  /** Stands at the foot: actions of a panel, totals. */
  foot?: ReactNode
  /** Names the block when it has no title of its own. */
  label?: string
  /** Takes the height that is left. */
  fill?: boolean
  /** Gives the content the usual 16 px around. */
  padded?: boolean
  children: ReactNode
}

/** A block of the page: one bordered ground for a grid, a form or a panel. */
export function Sheet({ title, aside, foot, label, fill = false, padded = false, children }: SheetProps) {
  return (
    <section className={classes.sheet} data-fill={fill || undefined} aria-label={label}>
      {title === undefined && aside === undefined ? null : (
        <header className={classes.bar}>
          {title === undefined ? null : <h2>{title}</h2>}
          {aside}
        </header>
      )}
      <div className={classes.content} data-padded={padded || undefined}>
        {children}
      </div>
      {foot === undefined ? null : <footer className={classes.foot}>{foot}</footer>}
    </section>
  )
}

/** Pushes what follows it to the other end of a row. */
export function Gap() {
  return <span className={classes.gap} />
}

/**
 * Two columns: the main one and, at the right, a detail `side` pixels wide (316 to 576); null while there is none, so that
 * the main one stays what it is when a detail comes and goes. Under 900 px of room the side goes below, so that the page also
 * works at twice the size.
 */
export function Split({ side, children }: { side: number | null; children: ReactNode }) {
  return (
    <div className={classes.splitRoom}>
      <div className={classes.split} data-alone={side === null || undefined} style={{ '--side': `${side ?? 0}px` }}>
        {children}
      </div>
    </div>
  )
}
