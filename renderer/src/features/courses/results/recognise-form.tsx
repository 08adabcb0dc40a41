import { TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core, newId } from '../../../client/client'
import { CommandForm } from '../../../client/command-form'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import type { Results } from './results-type'

type Form = { number: string; decidedOn: CivilDate | null; signer: string; signerTitle: string }

/** The decision of the head of the school that recognises who reached the aim of a short course: number, day, who signs it. */
export function RecogniseForm({ results, onBack }: { results: Results; onBack: () => void }) {
  const { short, form: forms } = useText().graduation
  const say = forms.decide
  const { today } = useWorkPeriod()
  const [ids] = useState(() => ({ recognitionId: newId(), decisionId: newId() }))
  const { course, councils, lines } = results
  const { courseId } = course
  const before = councils.at(-1)?.decision
  const { form, change, clear } = useKeptForm<Form>(`graduation recognise ${courseId}`, {
    number: '',
    decidedOn: null,
    signer: before?.signer ?? '',
    signerTitle: before?.signerTitle ?? '',
  })
  const command = useCommand(core.graduation.recognise)
  const reached = lines.filter(
    ({ leftOn, recognised, graduation }) => leftOn === null && recognised?.graduates !== true && graduation.graduates,
  ).length
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
      title={short.form.title}
      confirm={say.confirm}
      input={isWhole ? { ...ids, courseId, decidedOn, ...rest } : null}
      missing={say.missing}
      command={command}
      onDone={({ graduates }) => {
        showDone(short.form.done(graduates))
        leave()
      }}
      onCancel={leave}
    >
      <Note>{short.form.stands(reached)}</Note>
      {input('number', 60)}
      <DateInput label={say.decidedOn} value={decidedOn} today={today} onChange={(on) => change({ decidedOn: on })} />
      {input('signer', 100)}
      {input('signerTitle', 150)}
    </CommandForm>
  )
}
