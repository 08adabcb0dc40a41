import type { OutputOf } from '@shared/contract/procedure'
import type { supervision } from '@shared/contract/supervision'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import classes from './overview.module.css'

export type FindingBarsProps = { findings: OutputOf<(typeof supervision)['overview']>['findings'] }

/** Findings by where they stand, a bar each with its figure; what is overdue is a part of what is open. */
export function FindingBars({ findings }: FindingBarsProps) {
  const text = useText()
  const say = text.supervisionWatch.overview
  const { state } = text.supervisionFindings
  const { open, overdue, answered, closed } = findings
  const most = Math.max(open, answered, closed)
  if (most === 0) return <p className={classes.none}>{say.noFindings}</p>
  const bars = [
    { name: state.open, value: open, parts: [['overdue', overdue] as const, ['open', open - overdue] as const] },
    { name: state.answered, value: answered, parts: [['answered', answered] as const] },
    { name: state.closed, value: closed, parts: [['closed', closed] as const] },
  ]
  return (
    <div role="img" aria-label={say.findingsChart(open, overdue, answered, closed)} className={classes.bars}>
      {bars.map(({ name, value, parts }) => (
        <div key={name} className={classes.row}>
          <span>{name}</span>
          <span className={classes.track}>
            {parts.map(([tone, part]) => (
              <i key={tone} data-tone={tone} style={{ width: `${(part / most) * 100}%` }} />
            ))}
          </span>
          <b>{formatDong(value)}</b>
        </div>
      ))}
      {overdue === 0 ? null : (
        <div className={classes.legend}>
          <i data-tone="overdue" /> {state.overdue} {formatDong(overdue)}
        </div>
      )}
    </div>
  )
}
