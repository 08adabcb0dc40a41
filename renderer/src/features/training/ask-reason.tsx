import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { failureWords } from '../../client/failure-words'
import type { CommandControl } from '../../client/use-command'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'

export type AskReasonProps<Input> = {
  question: string
  words: string
  confirm: string
  done: string
  command: CommandControl<Input, object>
  input: (reason: string) => Omit<Input, 'id'>
  onDone: () => void
}

/** Asks before something no longer counts, and why. */
export function AskReason<Input>({ question, words, confirm, done, command, input, onDone }: AskReasonProps<Input>) {
  const text = useText()
  const say = text.training.voiding
  const [reason, setReason] = useState('')
  const send = async () => {
    if ((await command.run(input(reason.trim()))) === null) return
    showDone(done)
    onDone()
  }
  return (
    <ConfirmPanel
      question={question}
      confirmLabel={confirm}
      danger
      blocked={reason.trim() === '' ? say.missing : null}
      busy={command.busy}
      onConfirm={() => void send()}
      onCancel={onDone}
    >
      <p>{words}</p>
      <TextInput
        label={say.reason}
        value={reason}
        maxLength={300}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
