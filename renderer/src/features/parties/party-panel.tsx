import { NativeSelect, TextInput } from '@mantine/core'
import { type Party, partyKinds } from '@shared/contract/parties'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { FormPanel } from '../../ui/form-panel'
import classes from './parties.module.css'
import { type PartyFormTask, usePartyForm } from './use-party-form'

/** Adds a party or changes one, by keyboard: Enter goes on, Ctrl+Enter saves, Ctrl+Shift+Enter saves and begins the next. */
export function PartyPanel({ onCancel, ...task }: PartyFormTask & { onCancel: () => void }) {
  const text = useText()
  const say = text.parties.form
  const editing = usePartyForm(task)
  const { isNew, form, saving, save } = editing
  return (
    <FormPanel
      title={isNew ? say.addTitle : say.changeTitle(form.code)}
      confirmLabel={say.save}
      {...(isNew ? { also: { label: say.saveNext, onPress: () => save(true) } } : {})}
      blocked={editing.blocked}
      busy={saving.isPending}
      error={saving.error === null ? null : failureWords(saving.error, text.failure).join(' ')}
      onConfirm={() => save(false)}
      onCancel={() => {
        editing.clear()
        onCancel()
      }}
    >
      <PartyFields editing={editing} />
    </FormPanel>
  )
}

/** The most letters a field takes, as the contract says. */
const LENGTH = { name: 200, code: 50, taxCode: 20, address: 300, phone: 30, bankAccount: 50 } as const

function PartyFields({ editing }: { editing: ReturnType<typeof usePartyForm> }) {
  const text = useText()
  const say = text.parties.form
  const { isNew, form, change, faults, warnings } = editing
  const field = (name: keyof typeof LENGTH) => ({
    label: say[name],
    value: form[name],
    maxLength: LENGTH[name],
    onChange: (value: string) => change({ [name]: value } satisfies Partial<Party>),
  })
  return (
    <>
      <Field {...field('name')} first error={faults.name} warning={warnings.name} />
      <NativeSelect
        label={say.kind}
        value={form.kind}
        data={partyKinds.map((value) => ({ value, label: text.parties.kind[value] }))}
        onChange={(event) =>
          editing.chooseKind(partyKinds.find((one) => one === event.currentTarget.value) ?? form.kind)
        }
      />
      <Field {...field('code')} readOnly={!isNew} error={faults.code} hint={isNew ? undefined : say.codeFixed} />
      <Field {...field('taxCode')} warning={warnings.taxCode} />
      <Field {...field('address')} />
      <Field {...field('phone')} />
      <Field {...field('bankAccount')} />
    </>
  )
}

type FieldProps = {
  label: string
  value: string
  maxLength: number
  onChange: (value: string) => void
  error?: string | null
  /** What looks odd; it does not stop anything. */
  warning?: string | null
  hint?: string | undefined
  readOnly?: boolean
  /** Takes the focus when the form opens. */
  first?: boolean
}

function Field({ onChange, error, warning, hint, first = false, ...field }: FieldProps) {
  return (
    <div>
      <TextInput
        {...field}
        error={error}
        autoComplete="off"
        spellCheck={false}
        data-autofocus={first || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {warning === undefined || warning === null ? null : (
        <p className={classes.warning} role="status">
          {warning}
        </p>
      )}
      {hint === undefined ? null : <p className={classes.hint}>{hint}</p>}
    </div>
  )
}
