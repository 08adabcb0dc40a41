import { NativeSelect, Textarea } from '@mantine/core'
import { appraisalOpinions, type AppraisalOpinion } from '@shared/contract/appraisals'
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

type Form = { opinion: AppraisalOpinion; remarks: string; signedOn: CivilDate | null; signers: string }

/** Signs the appraisal of the figures as they are now. */
export function AppraisalForm({
  year,
  supervisors,
  onDone,
}: {
  year: number
  supervisors: string[]
  onDone: () => void
}) {
  const text = useText()
  const say = text.supervisionPrivate.appraisal.form
  const today = useToday()
  const { form, change, clear } = useKeptForm<Form>(`appraisal ${year}`, {
    opinion: 'agree',
    remarks: '',
    signedOn: today,
    signers: supervisors.join('\n'),
  })
  const command = useCommand(core.appraisals.conclude)
  const { opinion, remarks, signedOn } = form
  const signers = namesOf(form.signers)
  const isReady = signedOn !== null && signers.length > 0 && (opinion === 'agree' || remarks.trim() !== '')
  const conclude = async () => {
    if (signedOn === null || !isReady || command.busy) return
    const answer = await command.run({ year, opinion, remarks, signedOn, signers })
    if (answer === null) return
    clear()
    showDone(say.done(answer.number))
    onDone()
  }
  return (
    <FormPanel
      title={say.title(year)}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void conclude()}
      onCancel={onDone}
    >
      <AppraisalFields form={form} change={change} today={today} />
    </FormPanel>
  )
}

type FieldsProps = { form: Form; change: (part: Partial<Form>) => void; today: CivilDate }

function AppraisalFields({ form, change, today }: FieldsProps) {
  const say = useText().supervisionPrivate.appraisal.form
  const { opinion, remarks, signedOn } = form
  return (
    <>
      <p>{say.words}</p>
      <NativeSelect
        label={say.opinion}
        value={opinion}
        data-autofocus
        data={appraisalOpinions.map((value) => ({ value, label: say.opinions[value] }))}
        onChange={({ currentTarget: { value } }) =>
          change({ opinion: appraisalOpinions.find((one) => one === value) ?? 'agree' })
        }
      />
      <Textarea
        label={say.remarks}
        description={say.remarksHint}
        value={remarks}
        maxLength={20_000}
        autosize
        minRows={3}
        onChange={(event) => change({ remarks: event.currentTarget.value })}
      />
      <DateInput label={say.signedOn} value={signedOn} today={today} onChange={(date) => change({ signedOn: date })} />
      <Textarea
        label={say.signers}
        description={say.signersHint}
        value={form.signers}
        maxLength={700}
        autosize
        minRows={2}
        onChange={(event) => change({ signers: event.currentTarget.value })}
      />
    </>
  )
}
