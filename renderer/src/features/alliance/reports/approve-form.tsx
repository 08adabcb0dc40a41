import { NativeSelect, TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import classes from './reports.module.css'
import type { ReportFormProps } from './saved-part'

const bodies = ['director', 'board'] as const

/** Freezes the figures: who signs, on which day, and of which series the number is. */
export function ApproveForm({ report, onDone }: ReportFormProps) {
  const say = useText().periodicReports.report.approve
  const today = useToday()
  const [on, setOn] = useState<CivilDate | null>(today)
  const [signer, setSigner] = useState(report.proposedSigner)
  const [body, setBody] = useState<(typeof bodies)[number]>('director')
  const [title, setTitle] = useState<string>(say.title1.director)
  const command = useCommand(core.periodicReports.approve)
  const isWhole = on !== null && signer.trim() !== '' && title.trim() !== ''
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={isWhole ? { reportId: report.row.reportId, approvedOn: on, signer, body, signerTitle: title } : null}
      missing={say.missing}
      command={command}
      onDone={({ number }) => {
        showDone(say.done(number))
        onDone()
      }}
      onCancel={onDone}
    >
      <p className={classes.quiet}>{say.words}</p>
      <TextInput
        data-autofocus
        label={say.signer}
        value={signer}
        maxLength={100}
        onChange={({ currentTarget: { value } }) => setSigner(value)}
      />
      <NativeSelect
        label={say.body}
        value={body}
        data={bodies.map((value) => ({ value, label: say.bodies[value] }))}
        onChange={({ currentTarget }) => {
          const chosen = bodies.find((one) => one === currentTarget.value) ?? body
          setBody(chosen)
          setTitle(say.title1[chosen])
        }}
      />
      <TextInput
        label={say.signerTitle}
        value={title}
        maxLength={100}
        onChange={({ currentTarget: { value } }) => setTitle(value)}
      />
      <DateInput label={say.on} value={on} today={today} onChange={setOn} />
    </CommandForm>
  )
}
