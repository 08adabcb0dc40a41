import { formatCivilDate } from '@shared/domain/civil-date'
import classes from './supervision.module.css'

export type StepListProps = {
  steps: readonly { words: string; date: string; by: string; text: string }[]
  /** What stands there before the first. */
  none: string
}

/** What was done about something, in the order it was done. */
export function StepList({ steps, none }: StepListProps) {
  if (steps.length === 0) return <p className={classes.quiet}>{none}</p>
  return (
    <ol className={classes.steps}>
      {steps.map(({ words, date, by, text }, at) => (
        // Steps are only added: their place is what they are known by.
        <li key={`${at + 1} ${date}`}>
          <b>{words}</b>{' '}
          <span className={classes.quiet}>
            {formatCivilDate(date)}, {by}
          </span>
          {text === '' ? null : <p className={classes.words}>{text}</p>}
        </li>
      ))}
    </ol>
  )
}
