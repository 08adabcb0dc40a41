import { Textarea } from '@mantine/core'
import type { SupervisionText } from '@shared/contract/supervision-report'
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
import { namesOf } from '../signer-lines'

type Form = SupervisionText & { issuedOn: CivilDate | null; signers: string }
export type ReportFormProps = { year: number; nextNumber: string; supervisors: string[]; onDone: () => void }

/** Issues the report with the supervisors' own words beside the facts of the book. */
export function ReportForm({ year, nextNumber, supervisors, onDone }: ReportFormProps) {
  const text = useText()
  const say = text.supervisionPrivate.report.form
  const today = useToday()
  const { form, change, clear } = useKeptForm<Form>(`supervision report ${year}`, {
    assessment: '',
    recommendations: '',
    nextYear: '',
    issuedOn: today,
    signers: supervisors.join('\n'),
  })
  const command = useCommand(core.appraisals.issueReport)
  const { issuedOn, signers: typed, ...words } = form
  const signers = namesOf(typed)
  const isReady = issuedOn !== null && signers.length > 0
  const issue = async () => {
    if (issuedOn === null || !isReady || command.busy) return
    const answer = await command.run({ year, issuedOn, signers, text: words })
    if (answer === null) return
    clear()
    showDone(say.done(answer.number))
    onDone()
  }
  return (
    <FormPanel
      title={say.title(nextNumber)}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void issue()}
      onCancel={onDone}
    >
      <p>{say.words}</p>
      {(['assessment', 'recommendations', 'nextYear'] as const).map((part, at) => (
        <Textarea
          key={part}
          label={say[part]}
          value={words[part]}
          maxLength={20_000}
          autosize
          minRows={3}
          maxRows={10}
          data-autofocus={at === 0 || undefined}
          onChange={(event) => change({ [part]: event.currentTarget.value })}
        />
      ))}
      <DateInput label={say.issuedOn} value={issuedOn} today={today} onChange={(date) => change({ issuedOn: date })} />
      <Textarea
        label={say.signers}
        value={typed}
        maxLength={700}
        autosize
        minRows={2}
        onChange={(event) => change({ signers: event.currentTarget.value })}
      />
    </FormPanel>
  )
}
