import { NativeSelect, TextInput } from '@mantine/core'
import { type LegalForm, legalForms, memberTypes } from '@shared/contract/members'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { MoneyInput } from '../../../ui/money-input'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import { useKeptForm } from '../../../ui/use-kept-form'
import classes from './path.module.css'
import { TakesPart, type WantedForm } from './takes-part'

type Form = WantedForm & {
  code: string
  name: string
  legalForm: LegalForm
  gender: '' | 'male' | 'female'
  birthDate: string | null
  idNumber: string
  idIssuedOn: string | null
  idIssuedBy: string
  representative: string
  representativeIdNumber: string
  address: string
  hamlet: string
  phone: string
  occupation: string
  date: string | null
}

type TextField = {
  [Key in keyof Form]: Form[Key] extends string ? (string extends Form[Key] ? Key : never) : never
}[keyof Form]

type ApplicationProps = {
  /** Somebody of the register who applies again; null for a new person. */
  again: string | null
  onDone: () => void
  onSaved: (code: string) => void
}

/** A new application as it is written on paper: Enter goes on, Ctrl+Enter records it. */
export function ApplicationForm({ again, onDone, onSaved }: ApplicationProps) {
  const text = useText()
  const say = text.memberPath.form.apply
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>(`path apply ${again ?? ''}`, {
    ...empty,
    code: again ?? '',
    date: today,
  })
  const command = useCommand(core.membership.apply)
  const send = async () => {
    const { code, date, type, usesServices, contributesLabour, pledge, gender, ...applicant } = form
    if (date === null || form.name.trim() === '' || command.busy) return
    const done = await command.run({
      code,
      applicant: { ...applicant, gender: gender === '' ? null : gender },
      type,
      usesServices,
      contributesLabour,
      date,
      pledge: type === 'nonContributing' ? 0 : (pledge ?? 0),
    })
    if (done === null) return
    clear()
    showDone(text.memberPath.form.saved(say.title, form.name.trim()))
    onSaved(done.code)
  }
  return (
    <FormPanel
      title={again === null ? say.title : say.again(again)}
      confirmLabel={say.save}
      blocked={form.date === null || form.name.trim() === '' ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void send()}
      onCancel={() => {
        clear()
        onDone()
      }}
    >
      <p className={classes.hint}>{say.words}</p>
      <DayField name="date" form={form} change={change} autoFocus />
      <WhoFields form={form} change={change} />
      <WantedFields form={form} change={change} />
      {again === null ? <PlainField name="code" form={form} change={change} most={20} /> : null}
    </FormPanel>
  )
}

const empty: Omit<Form, 'date'> = {
  code: '',
  name: '',
  legalForm: 'individual',
  gender: '',
  birthDate: null,
  idNumber: '',
  idIssuedOn: null,
  idIssuedBy: '',
  representative: '',
  representativeIdNumber: '',
  address: '',
  hamlet: '',
  phone: '',
  occupation: '',
  type: 'official',
  usesServices: true,
  contributesLabour: false,
  pledge: null,
}

type PartProps = { form: Form; change: (part: Partial<Form>) => void }

function WhoFields({ form, change }: PartProps) {
  const text = useText()
  const say = text.memberPath.form.apply
  const person = form.legalForm === 'individual'
  const genders = ['', 'male', 'female'] as const
  const field = (name: TextField, most = 200, label?: string) => (
    <PlainField name={name} form={form} change={change} most={most} {...(label === undefined ? {} : { label })} />
  )
  return (
    <>
      {field('name')}
      <NativeSelect
        label={say.legalForm}
        value={form.legalForm}
        data={legalForms.map((value) => ({ value, label: text.members.legalForm[value] }))}
        onChange={(event) =>
          change({ legalForm: legalForms.find((one) => one === event.currentTarget.value) ?? form.legalForm })
        }
      />
      {person ? (
        <>
          <NativeSelect
            label={say.gender}
            value={form.gender}
            data={genders.map((value) => ({ value, label: say.genders[value] }))}
            onChange={(event) => change({ gender: genders.find((one) => one === event.currentTarget.value) ?? '' })}
          />
          <DayField name="birthDate" form={form} change={change} />
          {field('idNumber', 30)}
          <DayField name="idIssuedOn" form={form} change={change} />
          {field('idIssuedBy')}
        </>
      ) : (
        <>
          {field('idNumber', 30, say.legalNumber)}
          {field('representative')}
          {field('representativeIdNumber', 30)}
        </>
      )}
      {field('address', 300)}
      {field('hamlet', 100)}
      {field('phone', 30)}
      {person ? field('occupation', 100) : null}
    </>
  )
}

function WantedFields({ form, change }: PartProps) {
  const text = useText()
  const say = text.memberPath.form.apply
  return (
    <>
      <NativeSelect
        label={say.type}
        value={form.type}
        data={memberTypes.map((value) => ({ value, label: text.members.type[value] }))}
        onChange={(event) => {
          const type = memberTypes.find((one) => one === event.currentTarget.value) ?? form.type
          const none = type === 'contributing'
          change({ type, usesServices: !none, contributesLabour: none ? false : form.contributesLabour })
        }}
      />
      <TakesPart form={form} change={change} />
      {form.type === 'nonContributing' ? null : (
        <MoneyInput label={say.pledge} value={form.pledge} onChange={(pledge) => change({ pledge })} />
      )}
    </>
  )
}

type DayProps = PartProps & { name: 'date' | 'birthDate' | 'idIssuedOn'; autoFocus?: boolean }

function DayField({ name, form, change, autoFocus = false }: DayProps) {
  const say = useText().memberPath.form.apply
  const { today } = useWorkPeriod()
  return (
    <DateInput
      label={say[name]}
      value={form[name]}
      today={today}
      max={today}
      autoFocus={autoFocus}
      onChange={(value) => change({ [name]: value })}
    />
  )
}

type PlainProps = PartProps & { name: TextField; most: number; label?: string }

function PlainField({ name, form, change, most, label }: PlainProps) {
  const say = useText().memberPath.form.apply
  return (
    <TextInput
      label={label ?? say[name]}
      value={form[name]}
      maxLength={most}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
}
