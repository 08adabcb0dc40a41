import type { ReactNode } from 'react'
import { failureWords } from './failure-words'
import type { CommandControl } from './use-command'
import { useText } from '../text/text'
import { FormPanel } from '../ui/form-panel'

export type CommandFormProps<Input, Output> = {
  title: string
  confirm: string
  /** What to send; null while something is missing. */
  input: Omit<Input, 'id'> | null
  missing: string
  command: CommandControl<Input, Output>
  onDone: (answer: Output) => void
  onCancel: () => void
  children: ReactNode
}

/** A form that sends one command of the place, and shows at its foot what was refused. */
export function CommandForm<Input, Output>(props: CommandFormProps<Input, Output>) {
  const text = useText()
  const { title, confirm, input, missing, command, onDone, onCancel, children } = props
  const send = async () => {
    if (input === null || command.busy) return
    const answer = await command.run(input)
    if (answer !== null) onDone(answer)
  }
  return (
    <FormPanel
      title={title}
      confirmLabel={confirm}
      blocked={input === null ? missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void send()}
      onCancel={onCancel}
    >
      {children}
    </FormPanel>
  )
}
