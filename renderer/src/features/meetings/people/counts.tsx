import type { ReactNode } from 'react'
import classes from './people.module.css'

export type Count = { name: string; value: ReactNode; tone?: 'red' | 'amber' | 'green' }

/** Figures side by side over a list; their colour says what their words say. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  return (
    <dl className={classes.counts}>
      {counts.map(({ name, value, tone }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-tone={tone}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
