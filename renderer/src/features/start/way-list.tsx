import { useText } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { Icon } from '../../ui/icon'
import { KeyHint } from '../../ui/key-hint'
import classes from './start.module.css'

/** The ways to begin, in the order of their keys. */
export const startWays = ['create', 'open', 'sample', 'lesson'] as const
export type StartWay = (typeof startWays)[number]

/** The program's name and what it is. */
export function Brand() {
  const text = useText()
  return (
    <div className={classes.brand}>
      <span className={classes.mark} aria-hidden="true">
        S
      </span>
      <div>
        <p className={classes.name}>{text.shell.product}</p>
        <p className={classes.intro}>{text.start.intro}</p>
      </div>
    </div>
  )
}

/** The ways to begin, chosen by 1 to 4, the arrows or the mouse. */
export function WayList({ way, onWay }: { way: StartWay; onWay: (way: StartWay) => void }) {
  const say = useText().start
  return (
    <nav className={classes.waysList} aria-label={say.ways} onKeyDown={arrowMoves}>
      {startWays.map((choice, i) => (
        <button
          key={choice}
          type="button"
          data-arrow-stop
          className={classes.way}
          aria-current={choice === way || undefined}
          aria-keyshortcuts={`${i + 1} Alt+${i + 1}`}
          onClick={() => onWay(choice)}
        >
          <KeyHint keys={`${i + 1}`} />
          <span className={classes.wayWords}>
            <b>{say.way[choice].title}</b>
            <span>{say.way[choice].detail}</span>
          </span>
          <Icon name="right" />
        </button>
      ))}
    </nav>
  )
}
