import { NativeSelect } from '@mantine/core'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { useKeptForm } from '../../../ui/use-kept-form'
import { NoteField, ResolutionField, StepFrame, type StepFormProps } from './step-frame'

/** What the right body decided of an application: admitted or not, by which resolution. */
export function DecideForm({ path, onDone }: StepFormProps) {
  const say = useText().memberPath.form.decide
  const { form, change, clear } = useKeptForm(`path decide ${path.code}`, {
    admit: true,
    resolutionId: null as string | null,
    note: '',
  })
  const command = useCommand(core.membership.decide)
  const { admit, resolutionId, note } = form
  return (
    <StepFrame
      {...{ path, command, clear, onDone }}
      title={say.title}
      save={say.save}
      input={resolutionId === null ? null : { member: path.code, admit, resolutionId, note: admit ? '' : note }}
    >
      <NativeSelect
        label={say.outcome}
        value={admit ? 'admit' : 'reject'}
        data={(['admit', 'reject'] as const).map((value) => ({ value, label: say[value] }))}
        data-autofocus
        onChange={(event) => change({ admit: event.currentTarget.value === 'admit' })}
      />
      <ResolutionField path={path} value={resolutionId} onChange={(chosen) => change({ resolutionId: chosen })} />
      {admit ? null : <NoteField label={say.reason} value={note} onChange={(typed) => change({ note: typed })} />}
    </StepFrame>
  )
}

/** The right body's decision on a request to leave. */
export function DecideLeaveForm({ path, onDone }: StepFormProps) {
  const say = useText().memberPath.form.decideLeave
  const start = { resolutionId: null as string | null }
  const { form, change, clear } = useKeptForm(`path decide leave ${path.code}`, start)
  const command = useCommand(core.membership.decideLeave)
  const { resolutionId } = form
  return (
    <StepFrame
      {...{ path, command, clear, onDone }}
      title={say.title}
      save={say.save}
      input={resolutionId === null ? null : { member: path.code, resolutionId }}
    >
      <ResolutionField
        path={path}
        value={resolutionId}
        onChange={(chosen) => change({ resolutionId: chosen })}
        autoFocus
      />
    </StepFrame>
  )
}
