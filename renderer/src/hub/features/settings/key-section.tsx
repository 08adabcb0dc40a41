import { PasswordInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useActionHost } from '../../../actions/actions-context'
import { CommandForm } from '../../../client/command-form'
import { hub, hubApi } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { momentText } from '../../../ui/moment-text'
import { Sheet, Split } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'
import { showDone } from '../../../ui/toast'
import classes from './settings.module.css'

/** The key the alliance signs its papers with: made, opened, and its paper printed. */
export function KeySection() {
  const { key: say } = useText().hubSettings
  const { whyNot } = useActionHost().context
  const paper = usePaper()
  const [deed, setDeed] = useState<'make' | 'open' | null>(null)
  const state = useQuery(hubApi.ownKey.get.queryOptions({ input: {} })).data
  if (state === undefined) return null
  const { key, retired } = state
  const done = () => setDeed(null)
  const make = (
    <KeyButton
      label={key === null ? say.make : say.replace}
      primary={key === null}
      blocked={whyNot('hub.configure')}
      onPress={() => setDeed('make')}
    />
  )
  return (
    <Split side={deed === null ? null : 380}>
      <Sheet title={say.title} padded fill>
        {key === null ? (
          <EmptyState icon="lock" title={say.title} actions={make}>
            {say.none}
          </EmptyState>
        ) : (
          <div className={classes.form}>
            <p className={classes.quiet}>{say.words}</p>
            <FactList
              facts={[
                { name: say.fingerprint, value: key.fingerprint },
                { name: say.madeAt, value: momentText(key.createdAt) },
                { name: say.state, value: key.isOpen ? say.open : say.closed },
              ]}
            />
            <div>
              {key.isOpen ? null : (
                <KeyButton label={say.openIt} primary blocked={whyNot('hub.record')} onPress={() => setDeed('open')} />
              )}{' '}
              <KeyButton
                label={say.registration}
                icon="print"
                loading={paper.busy}
                onPress={() => paper.show(() => hub.ownKey.registration({}))}
              />{' '}
              {make}
            </div>
            {retired.length === 0 ? null : (
              <>
                <h3>{say.retired}</h3>
                <FactList facts={retired.map((one) => ({ name: one.fingerprint, value: momentText(one.retiredAt) }))} />
              </>
            )}
          </div>
        )}
      </Sheet>
      {deed === 'make' ? <MakeKey replaces={key?.fingerprint ?? null} onDone={done} /> : null}
      {deed === 'open' ? <OpenKey onDone={done} /> : null}
    </Split>
  )
}

function MakeKey({ replaces, onDone }: { replaces: string | null; onDone: () => void }) {
  const { key: say } = useText().hubSettings
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const command = useCommand(hub.ownKey.make)
  return (
    <CommandForm
      title={replaces === null ? say.make : say.replace}
      confirm={replaces === null ? say.make : say.replace}
      input={password === again ? { password, replaces } : null}
      missing={say.differs}
      command={command}
      onDone={({ fingerprint }) => {
        showDone(say.made(fingerprint))
        onDone()
      }}
      onCancel={onDone}
    >
      {replaces === null ? null : <p className={classes.quiet}>{say.replaceWords}</p>}
      <PasswordInput
        label={say.password}
        description={say.passwordHint}
        data-autofocus
        value={password}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <PasswordInput
        label={say.again}
        value={again}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
    </CommandForm>
  )
}

function OpenKey({ onDone }: { onDone: () => void }) {
  const { key: say } = useText().hubSettings
  const [password, setPassword] = useState('')
  const command = useCommand(hub.ownKey.open)
  return (
    <CommandForm
      title={say.openIt}
      confirm={say.openIt}
      input={{ password }}
      missing=""
      command={command}
      onDone={() => {
        showDone(say.opened)
        onDone()
      }}
      onCancel={onDone}
    >
      <PasswordInput
        label={say.password}
        data-autofocus
        value={password}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </CommandForm>
  )
}
