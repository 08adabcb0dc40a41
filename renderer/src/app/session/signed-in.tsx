import type { BookInfo } from '@shared/contract/book'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'
import { useSession } from './use-session'
import classes from './sign-in.module.css'

/** Who is signed in, by role and name, and how another takes their place. The role is left out where the name says it. */
export function SignedIn({ user }: { user: BookInfo['user'] }) {
  const text = useText()
  const say = text.session
  const passwords = useSession().data?.passwords === true
  const lock = () => {
    core.session.lock({ id: newId() }).catch((error: unknown) => showFault(failureWords(error, text.failure).join(' ')))
  }
  const common = { icon: 'lock', blocked: () => (passwords ? null : say.noPassword), perform: lock } as const
  const actions: Action[] = [
    { ...common, id: 'session.lock', label: say.lock, keys: 'Ctrl L', keywords: say.lockWords },
    { ...common, id: 'session.switch', label: say.switchUser, keywords: say.switchWords },
  ]
  useActions(actions)
  const role = text.shell.role[user.role]
  return (
    <span className={classes.signedIn}>
      <span className={classes.who}>
        {role === user.name ? null : <span className={classes.ofRole}>{role} </span>}
        <b>{user.name}</b>
      </span>
      {passwords ? (
        <button type="button" className={classes.switch} aria-keyshortcuts="Control+L" onClick={lock}>
          {say.switchUser}
        </button>
      ) : null}
    </span>
  )
}
