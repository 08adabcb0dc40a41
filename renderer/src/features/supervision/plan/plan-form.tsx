import { NativeSelect, TextInput } from '@mantine/core'
import { InspectionKind, inspectionKinds } from '@shared/contract/supervision/guide'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { formError } from '../form-error'

type Form = { kind: InspectionKind; monthOfYear: number; title: string; responsible: string; note: string }

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)
const start: Form = { kind: 'cash', monthOfYear: 1, title: '', responsible: '', note: '' }

/** Adds an inspection to the plan of a year. */
export function PlanForm({ year, onDone }: { year: number; onDone: () => void }) {
  const text = useText()
  const say = text.supervisionInspections.plan.form
  const { form, change, clear } = useKeptForm<Form>('supervision plan', start)
  const command = useCommand(core.supervision.planInspection)
  const save = async () => {
    if ((await command.run({ ...form, year })) === null) return
    clear(start)
    showDone(say.done)
    onDone()
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={null}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void save()}
      onCancel={onDone}
    >
      <NativeSelect
        label={say.kind}
        value={form.kind}
        data={inspectionKinds.map((value) => ({ value, label: text.supervisionInspections.kind[value] }))}
        data-autofocus
        onChange={({ currentTarget: { value } }) => change({ kind: InspectionKind.safeParse(value).data ?? 'cash' })}
      />
      <NativeSelect
        label={say.month}
        value={String(form.monthOfYear)}
        data={MONTHS.map(String)}
        onChange={({ currentTarget: { value } }) => change({ monthOfYear: Number(value) })}
      />
      <TextInput
        label={say.name}
        description={say.nameHint}
        value={form.title}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextInput
        label={say.responsible}
        value={form.responsible}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => change({ responsible: event.currentTarget.value })}
      />
      <TextInput
        label={say.note}
        value={form.note}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormPanel>
  )
}
