import { useEffect, useState } from 'react'
import { formatDong } from '@shared/domain/money'
import { useText } from '../text/text'
import { KeyButton } from './key-button'
import { type HowFar, percentDone, type WaitStage, waitStage } from './progress'
import classes from './progress-bar.module.css'

export type ProgressBarProps = HowFar & {
  /** What is being done: 'Đang đọc lại chứng từ'. */
  what: string
  /** Stops it; without it there is no button (what cannot be stopped must be short). */
  onStop?: () => void
  /** True once stopping was asked for. */
  stopping?: boolean
}

/** What stage the waiting has reached since the calling part was mounted. */
function useWaitStage(): WaitStage {
  const [stage, setStage] = useState<WaitStage>('nothing')
  useEffect(() => {
    const timers = [100, 1000].map((after) => setTimeout(() => setStage(waitStage(after)), after))
    return () => timers.forEach(clearTimeout)
  }, [])
  return stage
}

/**
 * Waiting that explains itself: nothing under a tenth of a second, a quiet bar under a second, then what is being done, how
 * far it is, and a way to stop it. Mount it when the work begins.
 */
export function ProgressBar({ what, done, total, onStop, stopping = false }: ProgressBarProps) {
  const say = useText().parts.progress
  const stage = useWaitStage()
  const percent = percentDone({ done, total })
  if (stage === 'nothing') return null
  return (
    <div className={classes.progress} role="status">
      {stage === 'told' ? (
        <div className={classes.words}>
          <span>{stopping ? say.stopping : what}</span>
          {total > 0 ? <span className={classes.count}>{say.of(formatDong(done), formatDong(total))}</span> : null}
          {onStop === undefined ? null : (
            <span className={classes.stop}>
              <KeyButton size="sm" label={say.stop} blocked={stopping ? say.stopping : null} onPress={onStop} />
            </span>
          )}
        </div>
      ) : null}
      <div
        className={classes.track}
        role="progressbar"
        aria-label={what}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
      >
        <div
          className={classes.bar}
          data-unknown={percent === null || undefined}
          style={{ width: percent === null ? undefined : `${percent}%` }}
        />
      </div>
    </div>
  )
}
