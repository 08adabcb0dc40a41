import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import { arrowMoves } from '../../../ui/arrow-moves'
import { Sheet } from '../../../ui/sheet'
import classes from './figures.module.css'

export type FigureRow = {
  key: string
  label: string
  /** What the bar is as long as. */
  size: number
  /** What stands at its end. */
  value: string
  onOpen: () => void
}

export type FigureBarsProps = { title: string; hint?: string; rows: readonly FigureRow[]; none: string }

/** Figures as quiet bars with their numbers at the end; each opens what is behind it. Arrows walk them. */
export function FigureBars({ title, hint, rows, none }: FigureBarsProps) {
  const say = useText().memberFigures
  const largest = Math.max(1, ...rows.map(({ size }) => size))
  return (
    <Sheet title={title} aside={hint === undefined ? undefined : <span className={classes.quiet}>{hint}</span>}>
      {rows.length === 0 ? <p className={classes.none}>{none}</p> : null}
      <ul className={classes.bars} onKeyDown={arrowMoves}>
        {rows.map(({ key, label, size, value, onOpen }) => (
          <li key={key}>
            <button
              type="button"
              data-arrow-stop
              className={classes.bar}
              aria-label={say.open(label, value)}
              onClick={onOpen}
            >
              <span className={classes.label}>{label}</span>
              <span className={classes.track} aria-hidden="true">
                <i style={{ width: `${(size / largest) * 100}%` }} />
              </span>
              <span className={classes.value}>{value}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

/** A count as the end of a bar. */
export function countRow(key: string, label: string, count: number, onOpen: () => void): FigureRow {
  return { key, label, size: count, value: formatDong(count), onOpen }
}
