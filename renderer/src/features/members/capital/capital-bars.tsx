import type { CapBar } from '@shared/contract/capital'
import { formatDong } from '@shared/domain/money'
import { decimalText, percentOf } from '@shared/domain/percent'
import { useText } from '../../../text/text'
import classes from './capital.module.css'
import { barLength, markPlace } from './bar-length'

/** What is paid of what was pledged. */
export function PaidBar({ paid, pledged }: { paid: number; pledged: number }) {
  const say = useText().memberCapital.bar
  const words = say.paidOf(paid, pledged)
  const length = pledged <= 0 ? (paid > 0 ? 100 : 0) : Math.min(100, (paid * 100) / pledged)
  return (
    <div>
      <div className={classes.head}>
        <span>{say.paid}</span>
        <b>{words}</b>
      </div>
      <div className={classes.track} role="img" aria-label={`${say.paid}: ${words}`}>
        <i
          className={classes.fill}
          data-short={paid < pledged || undefined}
          style={{ width: `${length}%`, minWidth: paid > 0 ? undefined : 0 }}
        />
      </div>
    </div>
  )
}

/** A share of the charter capital with the bound of article 74 marked on it. */
export function ShareBar({ cap, label }: { cap: CapBar; label: string }) {
  const say = useText().memberCapital.bar
  const { part, total, percent, over, article } = cap
  const share = say.percent(decimalText(percentOf(part, total)))
  const limit = Number((BigInt(total) * BigInt(Math.round(percent * 100))) / 10_000n)
  return (
    <div>
      <div className={classes.head}>
        <span>{label}</span>
        <b>{share}</b>
      </div>
      <div className={classes.track} role="img" aria-label={`${label}: ${share}, ${say.limit(article, limit)}`}>
        <span className={classes.over} style={{ left: `${markPlace(percent)}%` }} />
        <i
          className={classes.fill}
          data-over={over || undefined}
          style={{ width: `${barLength(part, total, percent)}%`, minWidth: part > 0 ? undefined : 0 }}
        />
        <span className={classes.mark} style={{ left: `${markPlace(percent)}%` }} />
      </div>
      <div className={classes.foot}>
        <span>{formatDong(part)}</span>
        <span>
          <b>{say.percent(decimalText(percent))}</b> {say.limit(article, limit)}
        </span>
      </div>
    </div>
  )
}
