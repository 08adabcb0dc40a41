import { useQueryClient } from '@tanstack/react-query'
import type { hubSession } from '@shared/contract/hub/session'
import type { OutputOf } from '@shared/contract/procedure'
import { freshId } from '../../client/fresh-id'
import { hub } from '../../client/hub-client'
import { isSessionState } from '../../client/query'
import { Seat } from '../../frame/session/seat'
import { SignInScreen } from '../../frame/session/sign-in-screen'
import { useText } from '../../text/text'
import { keepFor } from '../../ui/kept'
import { OpenHub } from './open-hub'

export type HubSession = OutputOf<typeof hubSession.state>

/** The alliance's places for whom is signed in. */
export function SeatOfHub({ session }: { session: HubSession }) {
  return (
    <Seat
      here={session.user === null ? null : String(session.user.userId)}
      work={(person) => <Signed key={person} person={person} session={session} />}
      cover={(kept) => <HubSignIn session={session} kept={kept} />}
    />
  )
}

function Signed({ person, session }: { person: string; session: HubSession }) {
  keepFor(person, session.alliance)
  const seated = session.people.find(({ userId }) => String(userId) === person)
  return seated === undefined ? null : <OpenHub session={session} user={seated} />
}

function HubSignIn({ session, kept }: { session: HubSession; kept: string | null }) {
  const { hub: say } = useText()
  const client = useQueryClient()
  const signIn = async (given: { name: string; password: string }) => {
    const { user } = await hub.session.signIn({ id: freshId(), ...given })
    // What the one before was shown is not for the next to see.
    if (String(user.userId) !== kept) client.removeQueries({ predicate: ({ queryKey }) => !isSessionState(queryKey) })
  }
  return (
    <SignInScreen
      name={session.alliance}
      people={session.people.map(({ userId, name, role }) => ({ id: String(userId), name, role: say.role[role] }))}
      kept={kept}
      signIn={signIn}
    />
  )
}
