import { Radio } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useResolutions } from '../../client/use-resolutions'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { FormPanel } from '../../ui/form-panel'
import { ResolutionSelect } from '../../ui/resolution-select'
import { showDone } from '../../ui/toast'
import { useWorkPeriod } from '../../ui/work-period'

type FormOfGovernanceProps = { form: 'full' | 'simplified'; onDone: () => void; onCancel: () => void }

/** Changes the form of governance from a day on, by a resolution of the general meeting (article 61.2.c). */
export function FormOfGovernance({ form, onDone, onCancel }: FormOfGovernanceProps) {
  const text = useText()
  const say = text.posts.form
  const { today } = useWorkPeriod()
  const other = form === 'full' ? 'simplified' : 'full'
  const [from, setFrom] = useState<CivilDate | null>(today)
  const [resolutionId, setResolution] = useState<string | null>(null)
  const command = useCommand(core.posts.changeForm)
  const resolutions = useResolutions()
  const confirm = async () => {
    if (from === null || command.busy) return
    if ((await command.run({ form: other, fromDate: from, resolutionId })) === null) return
    showDone(say.done)
    onDone()
  }
  return (
    <FormPanel
      title={say.question}
      confirmLabel={say.confirm}
      blocked={from === null ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <p>{say.now(form)}</p>
      <Radio.Group label={say.to} value={other}>
        <Radio value={other} label={say[other]} data-autofocus />
      </Radio.Group>
      <DateInput label={say.from} value={from} today={today} max={today} onChange={setFrom} />
      <ResolutionSelect {...resolutions} value={resolutionId} onChange={setResolution} today={today} />
      <p>{say.words}</p>
    </FormPanel>
  )
}
