import { Textarea } from '@mantine/core'
import type { Finding } from '@shared/contract/supervision/findings'
import type { CivilDate } from '@shared/domain/civil-date'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { formError } from '../form-error'
import classes from '../supervision.module.css'

type Form = { date: CivilDate | null; text: string }

/** The answer of director, board or accountant to a finding. */
export function AnswerFinding({ finding, onDone }: { finding: Finding; onDone: () => void }) {
  const text = useText()
  const say = text.supervisionFindings.answering
  const today = useToday()
  const { findingId, number } = finding
  const { form, change, clear } = useKeptForm<Form>(`supervision answer ${findingId}`, { date: today, text: '' })
  const command = useCommand(core.supervision.answerFinding)
  const isReady = form.date !== null && form.text.trim() !== ''
  const send = async () => {
    if (form.date === null || !isReady) return
    if ((await command.run({ findingId, date: form.date, text: form.text })) === null) return
    clear()
    showDone(say.done(number))
    onDone()
  }
  return (
    <FormPanel
      title={say.title(number)}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void send()}
      onCancel={onDone}
    >
      <p className={classes.words}>{finding.recommendation}</p>
      <Textarea
        label={say.text}
        value={form.text}
        maxLength={4000}
        autosize
        minRows={3}
        data-autofocus
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <DateInput
        label={text.supervisionFindings.date}
        value={form.date}
        today={today}
        onChange={(date) => change({ date })}
      />
    </FormPanel>
  )
}
