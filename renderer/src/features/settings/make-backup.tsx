import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { core } from '../../client/client'
import { useTask } from '../../client/tasks'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { fileNameOf } from './backup-figures'
import { TaskOutcome } from './task-outcome'
import { useAskedNow } from './use-asked-now'
import classes from './settings.module.css'

type Made = { file: string; secondFile: string | null }

/**
 * Makes a backup now, with a password if wished; it is opened again and compared before it counts. `secondFolder` is the second
 * place, '' where none was named: a copy that did not get there is said.
 */
export function MakeBackup({ secondFolder }: { secondFolder: string }) {
  const text = useText()
  const say = text.settings.backups
  const task = useTask<{ password: string | null }, Made>(core.backups.make)
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const { state } = task
  const make: Action = {
    id: 'settings.backUp',
    place: 'settings',
    label: say.make,
    keys: 'Ctrl Enter',
    blocked: (context) => context.whyNot('backup.make') ?? (password === again ? null : say.passwordDiffers),
    perform: () => void task.start({ password: password === '' ? null : password }),
  }
  useActions([make])
  useAskedNow('backups', () => void task.start({ password: null }))
  return (
    <Sheet
      title={say.makeTitle}
      foot={<ActionButton action={make} primary loading={state.status === 'running'} />}
      padded
    >
      <p className={classes.quiet}>{say.intro}</p>
      <div className={classes.stack}>
        <TextInput
          type="password"
          label={say.password}
          description={say.passwordHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={password}
          maxLength={200}
          autoComplete="new-password"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {password === '' ? null : (
          <TextInput
            type="password"
            label={say.passwordAgain}
            value={again}
            maxLength={200}
            autoComplete="new-password"
            error={again !== '' && again !== password ? say.passwordDiffers : undefined}
            onChange={(event) => setAgain(event.currentTarget.value)}
          />
        )}
      </div>
      <div className={classes.outcome}>
        <TaskOutcome state={state} what={say.making} onStop={task.stop} />
        {state.status === 'done' ? (
          <>
            <Note tone="green">
              {say.made(fileNameOf(state.result.file))}
              {state.result.secondFile === null ? null : ` ${say.madeSecond(state.result.secondFile)}`}
            </Note>
            {state.result.secondFile === null && secondFolder !== '' ? <Note tone="amber">{say.noSecond}</Note> : null}
          </>
        ) : null}
      </div>
    </Sheet>
  )
}
