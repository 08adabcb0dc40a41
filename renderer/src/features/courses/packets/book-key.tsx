import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useActionHost } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import classes from './packets.module.css'

/** The key the book signs with: made on its first use, and printed to be registered. */
export function BookKey() {
  const text = useText()
  const say = text.training.send
  const { context } = useActionHost()
  const paper = usePaper()
  const [password, setPassword] = useState('')
  const { data } = useQuery(api.signingKeys.get.queryOptions({ input: {} }))
  const command = useCommand(core.signingKeys.make)
  const make = async () => {
    if ((await command.run({ password })) !== null) showDone(say.keyMade)
  }
  if (data === undefined) return null
  return (
    <section className={classes.key} aria-label={say.key}>
      <h3>{say.key}</h3>
      {data.key === null ? (
        <>
          <p>{say.keyNone}</p>
          {data.ownerHasPassword ? (
            <TextInput
              type="password"
              label={say.keyPassword}
              value={password}
              autoComplete="off"
              onChange={({ currentTarget: { value } }) => setPassword(value)}
            />
          ) : null}
          <KeyButton
            label={say.keyMake}
            icon="lock"
            blocked={context.whyNot('book.configure')}
            loading={command.busy}
            onPress={() => void make()}
          />
        </>
      ) : (
        <>
          <output className={classes.fingerprint}>{data.key.fingerprint}</output>
          <p>{data.key.isSealed ? say.sealed : say.notSealed}</p>
          <KeyButton
            label={say.keyPrint}
            icon="print"
            loading={paper.busy}
            onPress={() => paper.show(() => core.signingKeys.registration({}))}
          />
        </>
      )}
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </section>
  )
}
