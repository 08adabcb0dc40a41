import { useQuery } from '@tanstack/react-query'
import type { SessionState } from '@shared/contract/session'
import { useState } from 'react'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { keepFor } from '../../ui/kept'
import { ProgressBar } from '../../ui/progress-bar'
import { OpenBook } from '../open-book'
import { SignInScreen } from './sign-in-screen'
import { usePresence } from './use-presence'

/**
 * The open book for whom is signed in. While the screen is locked their work stays where it is behind the sign-in, out of reach and out
 * of sight, so that nothing typed is lost; when somebody else signs in it makes room.
 */
export function SeatOfBook({ session }: { session: SessionState }) {
  const here = session.user !== null && !session.locked ? session.user.id : null
  const [seated, setSeated] = useState(here)
  if (here !== null && here !== seated) setSeated(here)
  return (
    <>
      {seated === null ? null : <SignedInBook key={seated} person={seated} bookId={session.bookId} />}
      {here === null ? <SignInScreen session={session} kept={seated} /> : session.passwords ? <Presence /> : null}
    </>
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
