import { TextInput } from '@mantine/core'
import type { RegisteredPaper } from '@shared/contract/correspondence'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { FormPanel } from '../../ui/form-panel'
import { showDone } from '../../ui/toast'
import { useWorkPeriod } from '../../ui/work-period'

type HandlingFormProps = { paper: RegisteredPaper; onDone: () => void; onCancel: () => void }

/** Who handles a paper, by when, and how it was handled. */
export function HandlingForm({ paper, onDone, onCancel }: HandlingFormProps) {
  const text = useText()
  const say = text.correspondence.handling
  const { today } = useWorkPeriod()
  const [handler, setHandler] = useState(paper.handler)
  const [dueOn, setDue] = useState<CivilDate | null>(paper.dueOn)
  const [handledOn, setHandled] = useState<CivilDate | null>(paper.handledOn)
  const [note, setNote] = useState(paper.handledNote)
  const command = useCommand(core.correspondence.handle)
  const confirm = async () => {
    if (handler.trim() === '' || command.busy) return
    const given = { correspondenceId: paper.key, handler: handler.trim(), dueOn, handledOn, handledNote: note.trim() }
    if ((await command.run(given)) === null) return
    showDone(say.done)
    onDone()
  }
  return (
    <FormPanel
      title={say.question(paper.summary)}
      confirmLabel={say.confirm}
      blocked={handler.trim() === '' ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <TextInput
        label={say.handler}
        value={handler}
        maxLength={100}
        data-autofocus
        onChange={(event) => setHandler(event.currentTarget.value)}
      />
      <DateInput label={say.due} value={dueOn} today={today} onChange={setDue} />
      <DateInput label={say.handledOn} value={handledOn} today={today} onChange={setHandled} />
      <TextInput
        label={say.note}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormPanel>
  )
}
