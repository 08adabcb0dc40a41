import type { TrackProgress } from '@shared/contract/training-progress'
import { formatDong } from '@shared/domain/money'
import { trackWords } from '@shared/text/training-words'
import { useText } from '../../text/text'
import { OutcomeBar, OutcomeLegend, outcomeWords } from './outcome-bar'
import classes from './progress.module.css'

/** A bar for each track, its learners by what became of them, as a picture whose words say the same. */
export function TrackBars({ tracks }: { tracks: readonly TrackProgress[] }) {
  const say = useText().trainingProgress
  const most = Math.max(1, ...tracks.map(({ enrolled }) => enrolled))
  return (
    <div className={classes.bars}>
      {tracks.map((row) => {
        const name = row.track === null ? say.short : trackWords[row.track]
        return (
          <div key={name} role="img" aria-label={say.barWords(name, outcomeWords(say, row))} className={classes.row}>
            <span>{name}</span>
            {row.enrolled === 0 ? (
              <span className={classes.quiet}>{say.noLearners}</span>
            ) : (
              <OutcomeBar of={row} most={most} />
            )}
            <b className={classes.sum}>{formatDong(row.enrolled)}</b>
          </div>
        )
      })}
      <OutcomeLegend rows={tracks} />
    </div>
  )
}
