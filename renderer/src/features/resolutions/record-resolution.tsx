import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { FormPanel } from '../../ui/form-panel'
import { readyResolution, ResolutionFields, type TypedResolution } from '../../ui/resolution-record'
import { showDone } from '../../ui/toast'
import { useToday } from '../../ui/use-today'

export type RecordResolutionProps = { onDone: (resolutionId: string) => void; onCancel: () => void }

/** Records a resolution made outside this program. */
export function RecordResolution({ onDone, onCancel }: RecordResolutionProps) {
  const text = useText()
  const say = text.resolutions
  const today = useToday()
  const [typed, setTyped] = useState<TypedResolution>({ body: 'generalMeeting', number: '', date: today, summary: '' })
  const command = useCommand(core.resolutions.record)
  const entry = readyResolution(typed)
  const record = async () => {
    if (entry === null || command.busy) return
    const answer = await command.run(entry)
    if (answer === null) return
    showDone(say.recorded(entry.number))
    onDone(answer.resolutionId)
  }
  return (
    <FormPanel
      title={say.record.question}
      confirmLabel={say.record.confirm}
      blocked={entry === null ? say.record.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void record()}
      onCancel={onCancel}
    >
      <ResolutionFields typed={typed} today={today} onChange={(more) => setTyped({ ...typed, ...more })} />
      <p>{say.elsewhereWords}</p>
    </FormPanel>
  )
}
