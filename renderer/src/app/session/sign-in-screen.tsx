import { PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SessionState, Someone } from '@shared/contract/session'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { isSessionState } from '../../client/query'
import { useText } from '../../text/text'
import { Icon } from '../../ui/icon'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { showFault } from '../../ui/toast'
import { useCover } from './use-cover'
import classes from './sign-in.module.css'

export type SignInScreenProps = {
  session: SessionState
  /** The id of the person whose work waits behind the lock; null when there is none. */
  kept: string | null
}

/** Covers everything until somebody signs in: a name by the arrows, the password, Enter. */
export function SignInScreen({ session, kept }: SignInScreenProps) {
  const text = useText()
  const say = text.session
  const cover = useCover()
  const waiting = session.people.find(({ id }) => id === kept)
  return createPortal(
    <dialog
      ref={cover}
      data-lock-screen
      aria-modal="true"
      aria-labelledby="sign-in-title"
      className={classes.cover}
      // Esc closes no lock.
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault()
      }}
    >
      <div className={classes.card}>
        <p className={classes.book}>{session.bookName}</p>
        <h1 id="sign-in-title" className={classes.title}>
          {waiting === undefined ? null : <Icon name="lock" />}
          {waiting === undefined ? say.title : say.lockedTitle}
        </h1>
        <p className={classes.words}>{waiting === undefined ? say.signedOutWords : say.lockedWords(waiting.name)}</p>
        <SignInForm people={session.people} kept={kept} />
      </div>
    </dialog>,
    document.body,
  )
}

function SignInForm({ people, kept }: { people: readonly Someone[]; kept: string | null }) {
  const text = useText()
  const say = text.session
  const first = people.find(({ id }) => id === kept) ?? people[0]
  const [chosen, setChosen] = useState(first?.name ?? '')
  const [password, setPassword] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { signIn, otherBook } = useWaysOut(kept)
  useEffect(() => field.current?.focus(), [])
  const send = () => {
    if (signIn.isPending) return
    signIn.mutate({ name: chosen, password }, { onError: () => field.current?.select() })
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <PeopleChoice people={people} chosen={chosen} onChoose={setChosen} />
      <PasswordInput
        ref={field}
        label={say.password}
        value={password}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setPassword(event.currentTarget.value)}
        onKeyDown={(event) => {
          const next = neighbour(event, people, chosen)
          if (next === null) return
          event.preventDefault()
          setChosen(next)
        }}
      />
      {signIn.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(signIn.error, text.failure).join(' ')}
        </Note>
      )}
      {kept === null || people.length < 2 ? null : <p className={classes.quiet}>{say.otherWords}</p>}
      <div className={classes.foot}>
        <KeyButton type="submit" label={say.signIn} keys="Enter" primary loading={signIn.isPending} />
        <KeyButton label={say.otherBook} onPress={otherBook} />
      </div>
    </form>
  )
}

/** The name above or below the chosen one, for the arrows in the password's field; null for any other key. */
function neighbour(event: KeyboardEvent, people: readonly Someone[], chosen: string): string | null {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const at = people.findIndex(({ name }) => name === chosen)
  return step === 0 ? null : (people[(at + step + people.length) % people.length]?.name ?? null)
}

type ChoiceProps = { people: readonly Someone[]; chosen: string; onChoose: (name: string) => void }

function PeopleChoice({ people, chosen, onChoose }: ChoiceProps) {
  const text = useText()
  return (
    <fieldset className={classes.people}>
      <legend>{text.session.who}</legend>
      {people.map(({ id, name, role }) => (
        <label key={id} className={classes.person} data-chosen={name === chosen || undefined}>
          <input type="radio" name="person" value={name} checked={name === chosen} onChange={() => onChoose(name)} />
          <span className={classes.name}>{name}</span>
          <span className={classes.role}>{text.shell.role[role]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function useWaysOut(kept: string | null) {
  const text = useText()
  const client = useQueryClient()
  const signIn = useMutation({
    mutationFn: (given: { name: string; password: string }) => core.session.signIn({ id: newId(), ...given }),
    onSuccess: ({ user }) => {
      // What the one before was shown is not for the next to see.
      if (user.id !== kept) client.removeQueries({ predicate: ({ queryKey }) => !isSessionState(queryKey) })
    },
  })
  const otherBook = () => {
    core.books.close({ id: newId() }).catch((error: unknown) => showFault(failureWords(error, text.failure).join(' ')))
  }
  return { signIn, otherBook }
}
