import { TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import { formError } from '../form-error'

/** Notes that a meeting held outside this book did not approve the statements (reading 14). */
export function RefuseForm({ year, onDone }: { year: number; onDone: () => void }) {
  const text = useText()
  const say = text.supervisionPrivate.appraisal.refusing
  const today = useToday()
  const [refusedOn, setRefusedOn] = useState<CivilDate | null>(today)
  const [reason, setReason] = useState('')
  const command = useCommand(core.appraisals.refuseStatements)
  const refuse = async () => {
    if (refusedOn === null || command.busy) return
    if ((await command.run({ year, refusedOn, reason })) === null) return
    showDone(say.done)
    onDone()
  }
  return (
    <FormPanel
      title={say.title(year)}
      confirmLabel={say.confirm}
      blocked={refusedOn === null ? say.missing : null}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void refuse()}
      onCancel={onDone}
    >
      <p>{say.words}</p>
      <DateInput label={say.refusedOn} value={refusedOn} today={today} onChange={setRefusedOn} />
      <TextInput
        label={say.reason}
        value={reason}
        maxLength={1000}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormPanel>
  )
}
