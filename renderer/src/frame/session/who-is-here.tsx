import { useText } from '../../text/text'
import classes from './sign-in.module.css'

export type WhoIsHereProps = {
  /** Their role in words; left out where the name says it. */
  role: string
  name: string
  /** How another takes their place; null where there are no passwords. */
  onSwitch: (() => void) | null
}

/** Who is signed in, by role and name, and the button by which another takes their place. */
export function WhoIsHere({ role, name, onSwitch }: WhoIsHereProps) {
  const text = useText()
  return (
    <span className={classes.signedIn}>
      <span className={classes.who}>
        {role === name ? null : <span className={classes.ofRole}>{role} </span>}
        <b>{name}</b>
      </span>
      {onSwitch === null ? null : (
        <button type="button" className={classes.switch} aria-keyshortcuts="Control+L" onClick={onSwitch}>
          {text.session.switchUser}
        </button>
      )}
    </span>
  )
}
