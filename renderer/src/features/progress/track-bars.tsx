import type { TrackProgress } from '@shared/contract/training-progress'
import { formatDong } from '@shared/domain/money'
import { trackWords } from '@shared/text/training-words'
import { useText } from '../../text/text'
import classes from './progress.module.css'

/** In the order in which they stand in a bar: what is reached first. */
const outcomes = ['certified', 'graduated', 'completed', 'awaiting', 'studying', 'notPassed', 'left'] as const

/** A bar for each track, its learners by what became of them; each part has its own hatching, its figure and its words. */
export function TrackBars({ tracks }: { tracks: readonly TrackProgress[] }) {
  const say = useText().trainingProgress
  const most = Math.max(1, ...tracks.map(({ enrolled }) => enrolled))
  const shown = outcomes.filter((outcome) => tracks.some((row) => row[outcome] > 0))
  return (
    <div className={classes.bars}>
      {tracks.map((row) => {
        const name = row.track === null ? say.short : trackWords[row.track]
        const own = outcomes.filter((outcome) => row[outcome] > 0)
        const told = own.map((outcome) => `${formatDong(row[outcome])} ${say.outcome[outcome]}`).join(', ')
        return (
          <div
            key={name}
            role="img"
            aria-label={say.barWords(name, told === '' ? say.noLearners : told)}
            className={classes.row}
          >
            <span>{name}</span>
            <span className={classes.track}>
              {own.map((outcome) => (
                <i key={outcome} data-outcome={outcome} style={{ width: `${(row[outcome] / most) * 100}%` }}>
                  <b>{formatDong(row[outcome])}</b>
                </i>
              ))}
              {own.length === 0 ? <span className={classes.quiet}>{say.noLearners}</span> : null}
            </span>
            <b className={classes.sum}>{formatDong(row.enrolled)}</b>
          </div>
        )
      })}
      <div className={classes.legend} aria-hidden="true">
        {shown.map((outcome) => (
          <span key={outcome}>
            <i data-outcome={outcome} />
            {say.outcome[outcome]}
          </span>
        ))}
      </div>
    </div>
  )
}
