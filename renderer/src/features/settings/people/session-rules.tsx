import { Checkbox, TextInput } from '@mantine/core'
import { LONGEST_IDLE_MINUTES, type SessionState } from '@shared/contract/session'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import classes from '../settings.module.css'

type Typed = { minutes: string; second: boolean }

/** After how long the screen locks by itself, and whether two people open a month again. */
export function SessionRules({ session }: { session: SessionState }) {
  const text = useText()
  const say = text.people
  const kept: Typed = { minutes: String(session.idleMinutes), second: session.secondPerson }
  const [changed, setChanged] = useState<Typed | null>(null)
  const typed = changed ?? kept
  const setIdle = useCommand(core.session.setIdle)
  const requireSecond = useCommand(core.people.requireSecond)
  const minutes = /^\d{1,3}$/.test(typed.minutes.trim()) ? Number(typed.minutes) : LONGEST_IDLE_MINUTES + 1
  const fault = minutes > LONGEST_IDLE_MINUTES ? say.idleFault : null
  const same = minutes === session.idleMinutes && typed.second === session.secondPerson
  const send = async () => {
    if (minutes !== session.idleMinutes && (await setIdle.run({ minutes })) === null) return
    if (typed.second !== session.secondPerson && (await requireSecond.run({ required: typed.second })) === null) return
    setChanged(null)
    showDone(say.saved)
  }
  const save: Action = {
    id: 'settings.saveSession',
    place: 'settings',
    label: say.save,
    keys: 'Ctrl S',
    blocked: ({ whyNot }) => whyNot('people.change') ?? fault ?? (same ? say.unchanged : null),
    perform: () => void send(),
  }
  useActions([save])
  const errors = [setIdle.error, requireSecond.error].flatMap((error) =>
    error === null ? [] : failureWords(error, text.failure),
  )
  return (
    <Sheet
      title={say.rules}
      foot={<ActionButton action={save} primary loading={setIdle.busy || requireSecond.busy} />}
      padded
    >
      <div className={classes.form}>
        <TextInput
          label={say.idle}
          description={say.idleHint}
          value={typed.minutes}
          inputMode="numeric"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={fault}
          onChange={(event) => setChanged({ ...typed, minutes: event.currentTarget.value })}
        />
        <Checkbox
          className={classes.wide}
          label={say.second}
          description={say.secondHint}
          checked={typed.second}
          onChange={(event) => setChanged({ ...typed, second: event.currentTarget.checked })}
        />
      </div>
      {errors.length === 0 ? null : (
        <Note tone="red" urgent>
          {errors.join(' ')}
        </Note>
      )}
    </Sheet>
  )
}
