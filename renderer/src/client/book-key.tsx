import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { SigningKey } from '@shared/contract/signing-keys'
import { useState } from 'react'
import { useActionHost } from '../actions/actions-context'
import { api, core } from './client'
import { failureWords } from './failure-words'
import { useCommand } from './use-command'
import { usePaper } from './use-paper'
import { useText } from '../text/text'
import { ConfirmPanel } from '../ui/confirm-panel'
import { KeyButton } from '../ui/key-button'
import { Note } from '../ui/note'
import { showDone } from '../ui/toast'
import classes from './book-key.module.css'

/** The key the book signs with: made on its first use, printed to be registered, and replaced where it is lost. */
export function BookKey() {
  const text = useText()
  const say = text.bookKey
  const { context } = useActionHost()
  const [password, setPassword] = useState('')
  const [isReplacing, setReplacing] = useState(false)
  const { data } = useQuery(api.signingKeys.get.queryOptions({ input: {} }))
  const command = useCommand(core.signingKeys.make)
  const make = async () => {
    if ((await command.run({ password, replaces: data?.key?.fingerprint ?? null })) === null) return
    setReplacing(false)
    setPassword('')
    showDone(say.made)
  }
  if (data === undefined) return null
  const blocked = context.whyNot('book.configure')
  const field = data.ownerHasPassword ? (
    <TextInput
      type="password"
      label={say.password}
      value={password}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => setPassword(value)}
    />
  ) : null
  return (
    <section className={classes.key} aria-label={say.title}>
      <h3>{say.title}</h3>
      {data.key === null ? (
        <>
          <p>{say.none}</p>
          {field}
          <KeyButton
            label={say.make}
            icon="lock"
            blocked={blocked}
            loading={command.busy}
            onPress={() => void make()}
          />
        </>
      ) : (
        <KeyInUse signing={data.key} blocked={blocked} onReplace={() => setReplacing(true)} />
      )}
      {isReplacing ? (
        <ConfirmPanel
          question={say.replaceQuestion}
          confirmLabel={say.replace}
          danger
          busy={command.busy}
          onConfirm={() => void make()}
          onCancel={() => setReplacing(false)}
        >
          <p>{say.replaceWords}</p>
          {field}
        </ConfirmPanel>
      ) : null}
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </section>
  )
}

type KeyInUseProps = { signing: SigningKey; blocked: string | null; onReplace: () => void }

function KeyInUse({ signing, blocked, onReplace }: KeyInUseProps) {
  const say = useText().bookKey
  const paper = usePaper()
  return (
    <>
      <output className={classes.fingerprint}>{signing.fingerprint}</output>
      <p>{signing.isSealed ? say.sealed : say.notSealed}</p>
      <KeyButton
        label={say.print}
        icon="print"
        loading={paper.busy}
        onPress={() => paper.show(() => core.signingKeys.registration({}))}
      />
      <KeyButton label={say.replace} blocked={blocked} onPress={onReplace} />
    </>
  )
}
