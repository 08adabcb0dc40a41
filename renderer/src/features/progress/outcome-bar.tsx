import type { Outcomes } from '@shared/contract/training-progress'
import { formatDong } from '@shared/domain/money'
import { type Text, useText } from '../../text/text'
import classes from './progress.module.css'

/** In the order in which they stand in a bar: what is reached first. */
const outcomes = ['certified', 'graduated', 'completed', 'awaiting', 'studying', 'notPassed', 'left'] as const

/** What a bar says, in words: '4 có chứng chỉ, 1 thôi học'. */
export function outcomeWords(say: Text['trainingProgress'], of: Outcomes): string {
  const told = outcomes.filter((outcome) => of[outcome] > 0)
  return told.length === 0
    ? say.noLearners
    : told.map((outcome) => `${formatDong(of[outcome])} ${say.outcome[outcome]}`).join(', ')
}

/** Learners by what became of them, as long as they are of the most; each part has its own hatching and its figure. */
export function OutcomeBar({ of, most }: { of: Outcomes; most: number }) {
  const own = outcomes.filter((outcome) => of[outcome] > 0)
  return (
    <span className={classes.track}>
      {own.map((outcome) => (
        <i key={outcome} data-outcome={outcome} style={{ width: `${(of[outcome] / most) * 100}%` }}>
          <b>{formatDong(of[outcome])}</b>
        </i>
      ))}
    </span>
  )
}

/** The bar in the cell of a list. */
export function OutcomeCell(props: { of: Outcomes; most: number }) {
  return (
    <span className={classes.cell}>
      <OutcomeBar {...props} />
    </span>
  )
}

/** What the hatchings of the bars mean; only those that stand in one. */
export function OutcomeLegend({ rows }: { rows: readonly Outcomes[] }) {
  const say = useText().trainingProgress
  const shown = outcomes.filter((outcome) => rows.some((row) => row[outcome] > 0))
  return (
    <div className={classes.legend} aria-hidden="true">
      {shown.map((outcome) => (
        <span key={outcome}>
          <i data-outcome={outcome} />
          {say.outcome[outcome]}
        </span>
      ))}
    </div>
  )
}
