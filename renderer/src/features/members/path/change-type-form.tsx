import { NativeSelect } from '@mantine/core'
import { memberTypes } from '@shared/contract/members'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { MoneyInput } from '../../../ui/money-input'
import { useKeptForm } from '../../../ui/use-kept-form'
import { NoteField, ResolutionField, StepFrame, type StepFormProps } from './step-frame'
import { TakesPart, type WantedForm } from './takes-part'

type Form = WantedForm & { resolutionId: string | null; note: string }

/** A member becomes one of another type: how they take part, what more they pledge, and the decision. */
export function ChangeTypeForm({ path, onDone }: StepFormProps) {
  const text = useText()
  const say = text.memberPath.form.change
  const [first = 'official'] = memberTypes.filter((one) => one !== path.type)
  const { form, change, clear } = useKeptForm<Form>(`path change ${path.code}`, {
    type: first,
    usesServices: first !== 'contributing',
    contributesLabour: false,
    pledge: 0,
    resolutionId: null,
    note: '',
  })
  const command = useCommand(core.membership.changeType)
  const { resolutionId, pledge, ...wanted } = form
  return (
    <StepFrame
      {...{ path, command, clear, onDone }}
      title={say.title}
      save={say.save}
      input={resolutionId === null ? null : { member: path.code, ...wanted, pledge: pledge ?? 0, resolutionId }}
    >
      <NativeSelect
        label={say.type}
        value={form.type}
        data={memberTypes
          .filter((one) => one !== path.type)
          .map((value) => ({ value, label: text.members.type[value] }))}
        data-autofocus
        onChange={(event) => {
          const type = memberTypes.find((one) => one === event.currentTarget.value) ?? form.type
          const none = type === 'contributing'
          change({ type, usesServices: !none, contributesLabour: none ? false : form.contributesLabour })
        }}
      />
      <TakesPart form={form} change={change} />
      {form.type === 'nonContributing' ? null : (
        <MoneyInput label={say.pledge} value={pledge} onChange={(typed) => change({ pledge: typed })} />
      )}
      <ResolutionField path={path} value={resolutionId} onChange={(chosen) => change({ resolutionId: chosen })} />
      <NoteField label={text.memberPath.form.note} value={form.note} onChange={(note) => change({ note })} />
    </StepFrame>
  )
}
