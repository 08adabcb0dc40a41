import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { failureWords } from '../../../client/failure-words'
import { useResolutions } from '../../../client/use-resolutions'
import type { CommandControl } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { ResolutionSelect } from '../../../ui/resolution-select'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import type { MembershipPath } from '@shared/contract/membership'
import classes from './path.module.css'

/** What every form of a step is given. */
export type StepFormProps = { path: MembershipPath; onDone: () => void }

export type StepFrameProps<Input, Output> = {
  path: MembershipPath
  title: string
  save: string
  /** What to send; null while something is missing. */
  input: Omit<Input, 'id'> | null
  missing?: string
  command: CommandControl<Input, Output>
  /** Forgets what was typed. */
  clear: () => void
  onDone: () => void
  children: ReactNode
}

/** The frame of a step's form: sends it, says what was recorded, shows what was refused at its foot. */
export function StepFrame<Input, Output>(props: StepFrameProps<Input, Output>) {
  const text = useText()
  const { form } = text.memberPath
  const { path, title, save, input, missing = form.missing, command, clear, onDone, children } = props
  const send = async () => {
    if (input === null || command.busy) return
    if ((await command.run(input)) === null) return
    clear()
    showDone(form.saved(title, path.name))
    onDone()
  }
  return (
    <FormPanel
      title={title}
      confirmLabel={save}
      blocked={input === null ? missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void send()}
      onCancel={() => {
        clear()
        onDone()
      }}
    >
      {children}
    </FormPanel>
  )
}

type ResolutionFieldProps = {
  path: MembershipPath
  value: string | null
  onChange: (resolutionId: string | null) => void
  autoFocus?: boolean
}

/** The resolution of the body that the law gives the decision to; one that is missing is recorded in its place (F9). */
export function ResolutionField({ path, value, onChange, autoFocus = false }: ResolutionFieldProps) {
  const say = useText().memberPath
  const { today } = useWorkPeriod()
  return (
    <div>
      <ResolutionSelect
        {...useResolutions()}
        value={value}
        onChange={onChange}
        today={today}
        body={path.body}
        autoFocus={autoFocus}
      />
      <p className={classes.hint}>{say.decidedBy(say.body[path.body], path.bodyArticle)}</p>
    </div>
  )
}

/** A few lines of free words. */
export function NoteField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (note: string) => void
}) {
  return (
    <Textarea
      label={label}
      value={value}
      maxLength={1000}
      autosize
      minRows={2}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
