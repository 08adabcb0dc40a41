import { TextInput } from '@mantine/core'
import type { Council } from '@shared/contract/graduation'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core, newId } from '../../../client/client'
import { CommandForm } from '../../../client/command-form'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'

type Form = { number: string; decidedOn: CivilDate | null; signer: string; signerTitle: string }

/** The decision that recognises graduation: number, day, who signs it. */
export function DecideForm({ council, onBack }: { council: Council; onBack: () => void }) {
  const say = useText().graduation.form.decide
  const { today } = useWorkPeriod()
  const [decisionId] = useState(newId)
  const chair = council.members.find(({ role }) => role === 'chair')
  const { form, change, clear } = useKeptForm<Form>(`graduation decide ${council.councilId}`, {
    number: '',
    decidedOn: null,
    signer: chair?.name ?? '',
    signerTitle: chair?.title ?? '',
  })
  const command = useCommand(core.graduation.decide)
  const { decidedOn, ...rest } = form
  const isWhole = decidedOn !== null && Object.values(rest).every((one) => one.trim() !== '')
  const leave = () => {
    clear()
    onBack()
  }
  const input = (field: 'number' | 'signer' | 'signerTitle', most: number) => (
    <TextInput
      data-autofocus={field === 'number' || undefined}
      label={say[field]}
      value={form[field]}
      maxLength={most}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => change({ [field]: value })}
    />
  )
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={isWhole ? { decisionId, councilId: council.councilId, decidedOn, ...rest } : null}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        leave()
      }}
      onCancel={leave}
    >
      {input('number', 60)}
      <DateInput label={say.decidedOn} value={decidedOn} today={today} onChange={(on) => change({ decidedOn: on })} />
      {input('signer', 100)}
      {input('signerTitle', 150)}
    </CommandForm>
  )
}
