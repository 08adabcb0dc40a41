import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CorrespondenceKind, correspondenceKinds } from '@shared/contract/correspondence'
import { NumberedKind, NumberingBody, numberingBodies } from '@shared/contract/paper-numbers'
import type { CivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useResolutions } from '../../client/use-resolutions'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { FormPanel } from '../../ui/form-panel'
import { ResolutionSelect } from '../../ui/resolution-select'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { useWorkPeriod } from '../../ui/work-period'

type Form = {
  registeredOn: CivilDate | null
  kind: CorrespondenceKind
  body: NumberingBody
  number: string
  paperDate: CivilDate | null
  counterpart: string
  summary: string
  signer: string
  handler: string
  dueOn: CivilDate | null
  copies: number
  note: string
  resolutionId: string | null
}
type PaperFormProps = { direction: 'in' | 'out'; onDone: (key: string) => void; onCancel: () => void }

/** Enters a paper in the register; one that goes out gets the next number of its series, which stands in the form before. */
export function PaperForm({ direction, onDone, onCancel }: PaperFormProps) {
  const text = useText()
  const say = text.correspondence.entry
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>(`correspondence.${direction}`, emptyForm(today))
  const command = useCommand(core.correspondence.register)
  const { registeredOn, paperDate, dueOn, counterpart, summary } = form
  const isReady = registeredOn !== null && counterpart.trim() !== '' && summary.trim() !== ''
  const confirm = async () => {
    if (!isReady || command.busy) return
    const own = { number: form.number.trim(), body: direction === 'in' ? null : form.body }
    const answer = await command.run({
      ...form,
      ...own,
      direction,
      registeredOn,
      // What goes out bears the day it is signed.
      paperDate: direction === 'in' ? (paperDate ?? registeredOn) : registeredOn,
      dueOn,
    })
    if (answer === null) return
    showDone(answer.arrival === null ? say.doneOut(answer.number) : say.doneIn(formatDong(answer.arrival)))
    clear(emptyForm(today))
    onDone(answer.correspondenceId)
  }
  return (
    <FormPanel
      title={direction === 'in' ? say.questionIn : say.questionOut}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <PaperFields form={form} change={change} direction={direction} />
      <MoreFields form={form} change={change} direction={direction} />
    </FormPanel>
  )
}

const emptyForm = (today: CivilDate): Form => ({
  registeredOn: today,
  kind: 'letter',
  body: 'director',
  number: '',
  paperDate: null,
  counterpart: '',
  summary: '',
  signer: '',
  handler: '',
  dueOn: null,
  copies: 1,
  note: '',
  resolutionId: null,
})

type FieldsProps = { form: Form; change: (part: Partial<Form>) => void; direction: 'in' | 'out' }

function PaperFields({ form, change, direction }: FieldsProps) {
  const text = useText().correspondence
  const say = text.entry
  const { today } = useWorkPeriod()
  const isIn = direction === 'in'
  const kinds = isIn ? correspondenceKinds : correspondenceKinds.filter((kind) => NumberedKind.safeParse(kind).success)
  const next = useNextNumber(form, direction)
  return (
    <>
      <DateInput
        label={isIn ? say.registeredIn : say.registeredOut}
        value={form.registeredOn}
        today={today}
        autoFocus
        onChange={(registeredOn) => change({ registeredOn })}
      />
      <NativeSelect
        label={say.kind}
        value={form.kind}
        data={kinds.map((value) => ({ value, label: text.kind[value] }))}
        onChange={({ currentTarget: { value } }) =>
          change({ kind: CorrespondenceKind.safeParse(value).data ?? form.kind })
        }
      />
      {isIn ? null : (
        <NativeSelect
          label={say.body}
          value={form.body}
          data={numberingBodies.map((value) => ({ value, label: text.body[value] }))}
          onChange={({ currentTarget: { value } }) =>
            change({ body: NumberingBody.safeParse(value).data ?? form.body })
          }
        />
      )}
      <TextInput
        label={say.number}
        value={form.number}
        maxLength={50}
        autoComplete="off"
        placeholder={next === null ? undefined : say.numberNext(next)}
        onChange={(event) => change({ number: event.currentTarget.value })}
      />
      {isIn ? (
        <DateInput
          label={say.paperDate}
          value={form.paperDate}
          today={today}
          onChange={(paperDate) => change({ paperDate })}
        />
      ) : null}
      <TextInput
        label={isIn ? say.author : say.recipient}
        value={form.counterpart}
        maxLength={300}
        onChange={(event) => change({ counterpart: event.currentTarget.value })}
      />
      <TextInput
        label={say.summary}
        value={form.summary}
        maxLength={500}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
    </>
  )
}

function MoreFields({ form, change, direction }: FieldsProps) {
  const say = useText().correspondence.entry
  const { today } = useWorkPeriod()
  const resolutions = useResolutions()
  return (
    <>
      {direction === 'in' ? null : (
        <>
          <TextInput
            label={say.signer}
            value={form.signer}
            maxLength={100}
            onChange={(event) => change({ signer: event.currentTarget.value })}
          />
          <NumberInput
            label={say.copies}
            value={form.copies}
            min={1}
            max={10_000}
            allowDecimal={false}
            onChange={(value) => change({ copies: typeof value === 'number' && value >= 1 ? value : 1 })}
          />
        </>
      )}
      <TextInput
        label={say.handler}
        value={form.handler}
        maxLength={100}
        onChange={(event) => change({ handler: event.currentTarget.value })}
      />
      <DateInput label={say.due} value={form.dueOn} today={today} onChange={(dueOn) => change({ dueOn })} />
      <ResolutionSelect
        {...resolutions}
        label={say.resolution}
        value={form.resolutionId}
        onChange={(resolutionId) => change({ resolutionId })}
        today={today}
      />
      <TextInput
        label={say.note}
        value={form.note}
        maxLength={500}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}

/** The number a paper that goes out would get; null for one that comes, or while its day is open. */
function useNextNumber(form: Form, direction: 'in' | 'out'): string | null {
  const kind = NumberedKind.safeParse(form.kind)
  const isAsked = direction === 'out' && kind.success && form.registeredOn !== null
  const { data } = useQuery({
    ...api.correspondence.nextNumber.queryOptions({
      input: { kind: kind.data ?? 'letter', body: form.body, date: form.registeredOn ?? '2026-01-01' },
    }),
    enabled: isAsked,
  })
  return isAsked ? (data?.number ?? null) : null
}
