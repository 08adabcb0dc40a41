import type { Share } from '@shared/contract/services'
import { formatDong } from '@shared/domain/money'
import { percentText } from '@shared/domain/percent'
import { useText } from '../../../text/text'
import classes from './services.module.css'

type RatioBarProps = { label: string; share: Share; minimumPercent: number }

/** One ratio as a bar with the charter's minimum marked on it, and the two figures it is made of. */
export function RatioBar({ label, share, minimumPercent }: RatioBarProps) {
  const say = useText().memberServices.ratio
  const percent = share.percent ?? 0
  return (
    <div>
      <div className={classes.ratioHead}>
        <span>{label}</span>
        <b>{share.percent === null ? say.none : percentText(share.percent)}</b>
      </div>
      <div className={classes.track} aria-hidden>
        <i
          data-below={share.reached === false || undefined}
          data-empty={percent === 0 || undefined}
          style={{ width: `${Math.min(100, Math.max(0, percent))}%` }}
        />
        {minimumPercent === 0 ? null : <span className={classes.mark} style={{ left: `${minimumPercent}%` }} />}
      </div>
      <div className={classes.ratioFoot}>
        <span>{say.of(formatDong(share.part), formatDong(share.whole))}</span>
        {minimumPercent === 0 ? null : <span>{say.minimum(percentText(minimumPercent))}</span>}
      </div>
    </div>
  )
}
