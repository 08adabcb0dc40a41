import { Textarea, TextInput } from '@mantine/core'
import type { Session } from '@shared/contract/courses'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'

type Props = { session: Session; onDone: () => void }

/** Calls a session off, with why. */
export function CancelSession({ session, onDone }: Props) {
  const say = useText().courseTimetable.cancel
  const [reason, setReason] = useState('')
  const command = useCommand(core.courses.cancelSession)
  const date = formatCivilDate(session.date)
  return (
    <CommandForm
      title={say.title(date)}
      confirm={say.confirm}
      input={reason.trim() === '' ? null : { sessionId: session.sessionId, reason }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done(date))
        onDone()
      }}
      onCancel={onDone}
    >
      <TextInput
        data-autofocus
        label={say.reason}
        value={reason}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <Note>{say.words}</Note>
    </CommandForm>
  )
}

/** What was taught in a session, as the class's book has it. */
export function LogLesson({ session, onDone }: Props) {
  const say = useText().courseTimetable.log
  const { form, change, clear } = useKeptForm(`courses lesson ${session.sessionId}`, { content: session.content })
  const command = useCommand(core.classBook.logLesson)
  const date = formatCivilDate(session.date)
  const done = () => {
    clear()
    onDone()
  }
  return (
    <CommandForm
      title={say.title(date)}
      confirm={say.confirm}
      input={form.content.trim() === '' ? null : { sessionId: session.sessionId, content: form.content }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done(date))
        done()
      }}
      onCancel={done}
    >
      <Textarea
        data-autofocus
        label={say.content}
        value={form.content}
        maxLength={1000}
        autosize
        minRows={4}
        onChange={({ currentTarget: { value } }) => change({ content: value })}
      />
    </CommandForm>
  )
}
