import type { BoardStanding } from '@shared/contract/hub/reports'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import { arrowMoves } from '../../../ui/arrow-moves'
import classes from './board.module.css'

/** Best first, as they lie in the bar. */
const ORDER = ['accepted', 'received', 'returned', 'late', 'due'] as const satisfies readonly BoardStanding[]

export type BoardCountsProps = {
  counts: Readonly<Record<'expected' | BoardStanding, number>>
  /** The one that the board is narrowed to; null for none. */
  standing: BoardStanding | null
  onStanding: (standing: BoardStanding | null) => void
}

/** How many stand how: a bar of the whole, and under it each part with its number, which narrows the board to it. */
export function BoardCounts({ counts, standing, onStanding }: BoardCountsProps) {
  const say = useText().hubBoard
  const done = counts.accepted + counts.received + counts.returned
  const { expected } = counts
  return (
    <section className={classes.counts} aria-label={say.counts}>
      <div className={classes.bar} aria-hidden="true">
        {ORDER.map((one) =>
          counts[one] === 0 ? null : <span key={one} data-standing={one} style={{ flexGrow: counts[one] }} />,
        )}
      </div>
      <div className={classes.parts} role="group" aria-label={say.counts} onKeyDown={arrowMoves}>
        {ORDER.map((one) => (
          <button
            key={one}
            type="button"
            data-arrow-stop
            className={classes.part}
            aria-pressed={one === standing}
            onClick={() => onStanding(one === standing ? null : one)}
          >
            <span className={classes.dot} data-standing={one} />
            {say.standing[one]} <b>{formatDong(counts[one])}</b>
          </button>
        ))}
        <span className={classes.whole}>{say.ofExpected(formatDong(done), formatDong(expected))}</span>
      </div>
    </section>
  )
}
