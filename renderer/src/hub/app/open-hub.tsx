import { useMemo } from 'react'
import { hubRightsOf } from '../../actions/rights'
import { Frame } from '../../frame/frame'
import { useText } from '../../text/text'
import { hubFeatures } from './features'
import { HubSignedIn } from './hub-signed-in'
import type { HubSession } from './seat-of-hub'
import { useHubStatus } from './use-hub-status'

/** The alliance's places in their frame. */
export function OpenHub({ session, user }: { session: HubSession; user: HubSession['people'][number] }) {
  const text = useText()
  const { permissions } = session
  const rights = useMemo(() => hubRightsOf(permissions, text.actions.rights), [permissions, text])
  const known = useMemo(() => hubFeatures.map((one) => ({ ...one, label: text.hub.place[one.place] })), [text])
  // While the screen is locked nobody holds a right, and the work behind it stays.
  const places = useMemo(
    () => (session.user === null ? known : known.filter(({ needs }) => rights.can(needs))),
    [known, rights, session.user],
  )
  return (
    <Frame
      name={session.alliance}
      rights={rights}
      places={places}
      known={known}
      user={<HubSignedIn role={text.hub.role[user.role]} name={user.name} />}
      status={useHubStatus(session)}
      ribbon={null}
    />
  )
}
