import type { Role } from '@shared/contract/permission'
import { useText } from '../../../text/text'
import { roleWords } from './role-words'
import classes from '../settings.module.css'

/** What a role may do, in words. */
export function RoleRights({ role }: { role: Role }) {
  const text = useText()
  const say = text.people
  return (
    <p className={classes.quiet} aria-live="polite">
      <b>{say.may(text.shell.role[role])}</b> {roleWords(role, say).join('; ')}.
    </p>
  )
}
