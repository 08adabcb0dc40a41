import { NativeSelect, Switch, TextInput } from '@mantine/core'
import { type Service, serviceKinds } from '@shared/contract/services'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import classes from './services.module.css'
import { useKeptForm } from '../../../ui/use-kept-form'

type Form = Omit<Service, 'derived'>

const empty: Form = { code: '', name: '', kind: 'supply', unit: '', accounts: '512', words: '', active: true }

/** Adds a service, or changes one: what it is called, where it is booked, and by which words its postings are known. */
export function CatalogForm({ service, onDone }: { service: Service | null; onDone: () => void }) {
  const text = useText()
  const say = text.memberServices.catalog.form
  const { form, change, clear } = useKeptForm<Form>(`services service ${service?.code ?? ''}`, service ?? empty)
  const command = useCommand(core.services.save)
  const { code, name, kind, unit, accounts, words, active } = form
  const missing = [code, name, accounts].some((typed) => typed.trim() === '')
  const save = async () => {
    if (missing || (await command.run({ code, name, kind, unit, accounts, words, active })) === null) return
    clear()
    showDone(say.saved(name))
    onDone()
  }
  return (
    <FormPanel
      title={service === null ? say.addTitle : say.changeTitle(service.code)}
      confirmLabel={say.save}
      blocked={missing ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={() => {
        clear()
        onDone()
      }}
    >
      <ServiceFields form={form} change={change} isNew={service === null} />
    </FormPanel>
  )
}

type FieldsProps = { form: Form; change: (part: Partial<Form>) => void; isNew: boolean }

function ServiceFields({ form, change, isNew }: FieldsProps) {
  const { kind: kinds, form: say } = useText().memberServices.catalog
  const field = (name: 'code' | 'name' | 'unit' | 'accounts' | 'words', maxLength: number) => ({
    label: say[name],
    value: form[name],
    maxLength,
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  })
  return (
    <>
      <TextInput {...field('code', 20)} readOnly={!isNew} data-autofocus={isNew || undefined} />
      <TextInput {...field('name', 200)} data-autofocus={!isNew || undefined} />
      <NativeSelect
        label={say.kind}
        value={form.kind}
        data={serviceKinds.map((value) => ({ value, label: kinds[value] }))}
        onChange={(event) =>
          change({ kind: serviceKinds.find((one) => one === event.currentTarget.value) ?? form.kind })
        }
      />
      <TextInput {...field('unit', 30)} />
      <div>
        <TextInput {...field('accounts', 200)} />
        <p className={classes.hint}>{say.accountsHint}</p>
      </div>
      <div>
        <TextInput {...field('words', 500)} />
        <p className={classes.hint}>{say.wordsHint}</p>
      </div>
      <Switch
        label={say.active}
        checked={form.active}
        onChange={(event) => change({ active: event.currentTarget.checked })}
      />
    </>
  )
}
