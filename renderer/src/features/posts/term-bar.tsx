import type { TermStanding } from '@shared/contract/post-parts'
import { type CivilDate, daysBetween, formatCivilDate } from '@shared/domain/civil-date'
import { useText } from '../../text/text'
import classes from './posts.module.css'

type TermBarProps = { from: CivilDate; to: CivilDate; on: CivilDate; standing: TermStanding }

/** A term as a bar from its first to its last day, with the day looked at marked on it; the words say the same. */
export function TermBar({ from, to, on, standing }: TermBarProps) {
  const say = useText().posts.term
  const length = Math.max(daysBetween(from, to), 1)
  const share = Math.min(Math.max(daysBetween(from, on) / length, 0), 1)
  return (
    <figure className={classes.term} data-standing={standing}>
      <div className={classes.track} role="img" aria-label={say.label(formatCivilDate(from), formatCivilDate(to))}>
        <i className={classes.passed} style={{ width: `${share * 100}%` }} />
        <i
          className={classes.today}
          style={{ left: `${share * 100}%` }}
          title={`${say.today}: ${formatCivilDate(on)}`}
        />
      </div>
      <figcaption className={classes.ends}>
        <span>{formatCivilDate(from)}</span>
        <span>{formatCivilDate(to)}</span>
        <b>{say[standing]}</b>
      </figcaption>
    </figure>
  )
}
