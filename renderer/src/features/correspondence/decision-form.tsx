import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useTermNote } from '../../client/use-term-note'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { FormPanel } from '../../ui/form-panel'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import { useWorkPeriod } from '../../ui/work-period'

/** A decision of the director: its day and what it is about; the number comes from the series. */
export function DecisionForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const text = useText()
  const say = text.correspondence.decision
  const { today } = useWorkPeriod()
  const [date, setDate] = useState<CivilDate | null>(today)
  const [summary, setSummary] = useState('')
  const command = useCommand(core.correspondence.decide)
  const next = useQuery(
    api.correspondence.nextNumber.queryOptions({ input: { kind: 'decision', body: 'director', date: date ?? today } }),
  )
  const termNote = useTermNote(date, { kinds: ['director'] })
  const isReady = date !== null && summary.trim() !== ''
  const confirm = async () => {
    if (!isReady || command.busy) return
    const answer = await command.run({ date, summary: summary.trim() })
    if (answer === null) return
    showDone(say.done(answer.number))
    onDone()
  }
  return (
    <FormPanel
      title={say.question}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <DateInput label={say.date} value={date} today={today} autoFocus onChange={setDate} />
      <TextInput
        label={say.summary}
        value={summary}
        maxLength={1000}
        onChange={(event) => setSummary(event.currentTarget.value)}
      />
      {termNote === '' ? null : <Note tone="amber">{termNote}</Note>}
      {next.data === undefined ? null : <p>{say.next(next.data.number)}</p>}
      <p>{say.words}</p>
    </FormPanel>
  )
}
