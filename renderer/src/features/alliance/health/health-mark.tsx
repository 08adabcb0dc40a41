import type { HealthState } from '@shared/contract/law-health'
import classes from './health.module.css'

/** Each state has a shape of its own: a stop sign, a triangle, a disc with a tick, a dashed ring. */
const shapes: Readonly<Record<HealthState, { outline: string; sign: string }>> = {
  red: { outline: 'M6 1.5h6L16.5 6v6L12 16.5H6L1.5 12V6z', sign: 'm6 6 6 6M12 6l-6 6' },
  amber: { outline: 'M9 1.8 17 15.8H1z', sign: 'M9 7v4M9 13.2v.1' },
  green: { outline: 'M1.5 9a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0', sign: 'm5.3 9.3 2.6 2.6 4.8-5.4' },
  grey: { outline: 'M1.5 9a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0', sign: 'M6 9h6' },
}

/** The sign of a state; the word that says the same stands beside it. */
export function HealthMark({ state }: { state: HealthState }) {
  const { outline, sign } = shapes[state]
  return (
    <svg className={classes.mark} data-state={state} viewBox="0 0 18 18" width={18} height={18} aria-hidden="true">
      <path className={classes.outline} d={outline} />
      <path className={classes.sign} d={sign} />
    </svg>
  )
}
