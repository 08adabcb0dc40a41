import { PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Icon } from '../../ui/icon'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { useCover } from './use-cover'
import classes from './sign-in.module.css'

/** Somebody who may sign in; the role is in words. */
export type SignInPerson = { id: string; name: string; role: string }

export type SignInScreenProps = {
  /** Whose book or hub this is. */
  name: string
  people: readonly SignInPerson[]
  signIn: (given: { name: string; password: string }) => Promise<void>
  /** A way out that needs no password. */
  otherWay?: { label: string; go: () => void }
  /** The id of the person whose work waits behind the lock; null when there is none. */
  kept: string | null
}

/** Covers everything until somebody signs in: a name by the arrows, the password, Enter. */
export function SignInScreen(props: SignInScreenProps) {
  const { name, people, kept } = props
  const text = useText()
  const say = text.session
  const cover = useCover()
  const waiting = people.find(({ id }) => id === kept)
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
        <p className={classes.book}>{name}</p>
        <h1 id="sign-in-title" className={classes.title}>
          {waiting === undefined ? null : <Icon name="lock" />}
          {waiting === undefined ? say.title : say.lockedTitle}
        </h1>
        <p className={classes.words}>{waiting === undefined ? say.signedOutWords : say.lockedWords(waiting.name)}</p>
        <SignInForm {...props} />
      </div>
    </dialog>,
    document.body,
  )
}

function SignInForm({ people, kept, signIn: prove, otherWay }: SignInScreenProps) {
  const text = useText()
  const say = text.session
  const first = people.find(({ id }) => id === kept) ?? people[0]
  const [chosen, setChosen] = useState(first?.name ?? '')
  const [password, setPassword] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const signIn = useMutation({ mutationFn: prove })
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
        {otherWay === undefined ? null : <KeyButton label={otherWay.label} onPress={otherWay.go} />}
      </div>
    </form>
  )
}

/** The name above or below the chosen one, for the arrows in the password's field; null for any other key. */
function neighbour(event: KeyboardEvent, people: readonly SignInPerson[], chosen: string): string | null {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const at = people.findIndex(({ name }) => name === chosen)
  return step === 0 ? null : (people[(at + step + people.length) % people.length]?.name ?? null)
}

type ChoiceProps = { people: readonly SignInPerson[]; chosen: string; onChoose: (name: string) => void }

function PeopleChoice({ people, chosen, onChoose }: ChoiceProps) {
  const text = useText()
  return (
    <fieldset className={classes.people}>
      <legend>{text.session.who}</legend>
      {people.map(({ id, name, role }) => (
        <label key={id} className={classes.person} data-chosen={name === chosen || undefined}>
          <input type="radio" name="person" value={name} checked={name === chosen} onChange={() => onChoose(name)} />
          <span className={classes.name}>{name}</span>
          <span className={classes.role}>{role}</span>
        </label>
      ))}
    </fieldset>
  )
}
