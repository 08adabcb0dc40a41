import type { BookInfo } from '@shared/contract/book'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { WhoIsHere } from '../../frame/session/who-is-here'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'
import { useSession } from './use-session'

/** Who is signed in to the book, and how another takes their place. */
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
  return <WhoIsHere role={text.shell.role[user.role]} name={user.name} onSwitch={passwords ? lock : null} />
}
