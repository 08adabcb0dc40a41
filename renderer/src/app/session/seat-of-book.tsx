import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { SessionState } from '@shared/contract/session'
import { api, core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { isSessionState } from '../../client/query'
import { Seat } from '../../frame/session/seat'
import { SignInScreen } from '../../frame/session/sign-in-screen'
import { useText } from '../../text/text'
import { keepFor } from '../../ui/kept'
import { ProgressBar } from '../../ui/progress-bar'
import { showFault } from '../../ui/toast'
import { OpenBook } from '../open-book'
import { usePresence } from './use-presence'

/** The open book for whom is signed in. */
export function SeatOfBook({ session }: { session: SessionState }) {
  const here = session.user !== null && !session.locked ? session.user.id : null
  return (
    <>
      <Seat
        here={here}
        work={(person) => <SignedInBook key={person} person={person} bookId={session.bookId} />}
        cover={(kept) => <BookSignIn session={session} kept={kept} />}
      />
      {here !== null && session.passwords ? <Presence /> : null}
    </>
  )
}

function BookSignIn({ session, kept }: { session: SessionState; kept: string | null }) {
  const text = useText()
  const client = useQueryClient()
  const signIn = async (given: { name: string; password: string }) => {
    const { user } = await core.session.signIn({ id: newId(), ...given })
    // What the one before was shown is not for the next to see.
    if (user.id !== kept) client.removeQueries({ predicate: ({ queryKey }) => !isSessionState(queryKey) })
  }
  const otherBook = () => {
    core.books.close({ id: newId() }).catch((error: unknown) => showFault(failureWords(error, text.failure).join(' ')))
  }
  return (
    <SignInScreen
      name={session.bookName}
      people={session.people.map(({ id, name, role }) => ({ id, name, role: text.shell.role[role] }))}
      kept={kept}
      signIn={signIn}
      otherWay={{ label: text.session.otherBook, go: otherBook }}
    />
  )
}

function Presence() {
  usePresence()
  return null
}

function SignedInBook({ person, bookId }: { person: string; bookId: string }) {
  keepFor(person, bookId)
  const text = useText()
  const info = useQuery(api.book.info.queryOptions({ input: {} }))
  if (info.data !== undefined) return <OpenBook key={info.data.bookId} info={info.data} />
  if (info.error !== null) throw info.error
  return <ProgressBar what={text.shell.loading} done={0} total={0} />
}
