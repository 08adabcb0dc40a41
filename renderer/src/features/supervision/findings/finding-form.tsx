import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { addressees, type FindingEntry } from '@shared/contract/supervision/findings'
import { addDays, type CivilDate } from '@shared/domain/civil-date'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { formError } from '../form-error'

/** Days within which an answer is asked for where nothing else is said. */
const ANSWER_DAYS = 15

export type TypedFinding = Omit<FindingEntry, 'issuedOn' | 'dueOn'> & {
  issuedOn: CivilDate | null
  dueOn: CivilDate | null
}

/** A finding as it begins: empty but for what is known of where it was found. */
export function emptyFinding(today: CivilDate, known: Partial<TypedFinding> = {}): TypedFinding {
  return {
    title: '',
    content: '',
    basis: '',
    recommendation: '',
    addressee: 'director',
    issuedOn: today,
    dueOn: addDays(today, ANSWER_DAYS),
    inspectionId: null,
    voucherId: null,
    ...known,
  }
}

export type FindingFormProps = {
  /** What is typed is kept under this name. */
  name: string
  known?: Partial<TypedFinding>
  onDone: (findingId: string) => void
  onCancel: () => void
}

/** Issues a finding with its recommendation; what is typed stays until it is issued or given up. */
export function FindingForm({ name, known = {}, onDone, onCancel }: FindingFormProps) {
  const text = useText()
  const say = text.supervisionFindings.form
  const today = useToday()
  const { form, change, clear } = useKeptForm<TypedFinding>(name, () => emptyFinding(today, known))
  const command = useCommand(core.supervision.issueFinding)
  const { issuedOn, dueOn } = form
  const isReady =
    form.title.trim() !== '' &&
    form.content.trim() !== '' &&
    form.recommendation.trim() !== '' &&
    issuedOn !== null &&
    dueOn !== null
  const issue = async () => {
    if (!isReady || command.busy) return
    const answer = await command.run({ ...form, issuedOn, dueOn })
    if (answer === null) return
    clear(emptyFinding(today))
    showDone(say.issued(answer.number))
    onDone(answer.findingId)
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void issue()}
      onCancel={onCancel}
    >
      <FindingFields form={form} change={change} today={today} />
    </FormPanel>
  )
}

type FieldsProps = { form: TypedFinding; change: (part: Partial<TypedFinding>) => void; today: CivilDate }

function FindingFields({ form, change, today }: FieldsProps) {
  const text = useText()
  const say = text.supervisionFindings.form
  return (
    <>
      <TextInput
        label={say.name}
        value={form.title}
        maxLength={300}
        autoComplete="off"
        data-autofocus
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        label={say.content}
        description={say.contentHint}
        value={form.content}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => change({ content: event.currentTarget.value })}
      />
      <TextInput
        label={say.basis}
        description={say.basisHint}
        value={form.basis}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => change({ basis: event.currentTarget.value })}
      />
      <Textarea
        label={say.recommendation}
        value={form.recommendation}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => change({ recommendation: event.currentTarget.value })}
      />
      <NativeSelect
        label={say.addressee}
        value={form.addressee}
        data={addressees.map((value) => ({ value, label: text.supervisionFindings.addressee[value] }))}
        onChange={({ currentTarget: { value } }) =>
          change({ addressee: addressees.find((one) => one === value) ?? 'director' })
        }
      />
      <DateInput
        label={say.issuedOn}
        value={form.issuedOn}
        today={today}
        onChange={(issuedOn) => change({ issuedOn })}
      />
      <DateInput label={say.dueOn} value={form.dueOn} today={today} onChange={(dueOn) => change({ dueOn })} />
      <p>{say.readable}</p>
    </>
  )
}
