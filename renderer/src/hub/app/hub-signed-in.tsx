import { useActions } from '../../actions/actions-context'
import { failureWords } from '../../client/failure-words'
import { freshId } from '../../client/fresh-id'
import { hub } from '../../client/hub-client'
import { WhoIsHere } from '../../frame/session/who-is-here'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'

/** Who is signed in to the hub, and how another takes their place; the alliance's key closes with the seat. */
export function HubSignedIn({ role, name }: { role: string; name: string }) {
  const text = useText()
  const say = text.session
  const leave = () => {
    hub.session
      .signOut({ id: freshId() })
      .catch((error: unknown) => showFault(failureWords(error, text.failure).join(' ')))
  }
  useActions([
    { id: 'session.lock', label: say.lock, keys: 'Ctrl L', icon: 'lock', keywords: say.lockWords, perform: leave },
    { id: 'session.switch', label: say.switchUser, icon: 'lock', keywords: say.switchWords, perform: leave },
  ])
  return <WhoIsHere role={role} name={name} onSwitch={leave} />
}
