import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { legalForms, memberTypes } from '@shared/contract/members'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './form.module.css'
import { formWarnings, type MemberForm } from './member-form'

/** What a known member has in the fields that come masked; '' or absent where nothing is kept. */
export type Kept = Partial<
  Record<'birthDate' | 'idNumber' | 'representativeIdNumber' | 'phone' | 'bankAccount' | 'taxCode', string>
>

export type MemberFieldsProps = {
  form: MemberForm
  change: (part: Partial<MemberForm>) => void
  kept?: Kept
  /** Stands under the name: who in the register is like this one. */
  likeness?: string | null
}

type TextField =
  | 'name'
  | 'ethnicity'
  | 'idNumber'
  | 'idIssuedBy'
  | 'representative'
  | 'representativeIdNumber'
  | 'address'
  | 'hamlet'
  | 'household'
  | 'phone'
  | 'bankAccount'
  | 'taxCode'
  | 'occupation'
  | 'education'
  | 'nationality'

/** The fields of article 15.1 and the optional ones, in the order people fill them in. */
export function MemberFields({ form, change, kept = {}, likeness = null }: MemberFieldsProps) {
  const text = useText()
  const say = text.members.form
  const warnings = formWarnings(form, text)
  const person = form.legalForm === 'individual'
  const field = (name: TextField, most: number, warning: string | null = null) => {
    const known = name in kept ? kept[name as keyof Kept] : undefined
    return (
      <PlainField
        label={say[name]}
        value={form[name]}
        most={most}
        warning={warning}
        hint={known ? say.keptAs(known) : null}
        onChange={(value) => change({ [name]: value })}
      />
    )
  }
  return (
    <>
      {field('name', 200, likeness)}
      <TypeFields form={form} change={change} />
      {person ? <PersonFields form={form} change={change} kept={kept} /> : null}
      {person ? null : field('representative', 200)}
      {person ? null : field('representativeIdNumber', 30)}
      {person ? field('idNumber', 30, warnings.idNumber) : null}
      {person ? <DayField name="idIssuedOn" form={form} change={change} /> : null}
      {person ? field('idIssuedBy', 200) : null}
      {field('address', 300)}
      {field('hamlet', 100)}
      {field('household', 100)}
      {field('phone', 30, warnings.phone)}
      {field('bankAccount', 50)}
      {field('taxCode', 20, warnings.taxCode)}
      {field('nationality', 2)}
      {person ? field('ethnicity', 50) : null}
      {field('occupation', 100)}
      {person ? field('education', 100) : null}
      <Textarea
        label={say.note}
        value={form.note}
        maxLength={1000}
        autosize
        minRows={1}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}

type PartProps = Pick<MemberFieldsProps, 'form' | 'change'>

function TypeFields({ form, change }: PartProps) {
  const text = useText()
  const say = text.members.form
  const flag = (name: 'usesServices' | 'contributesLabour') => (
    <NativeSelect
      label={say[name]}
      value={form[name]}
      data={(['', 'yes', 'no'] as const).map((value) => ({ value, label: say.flags[value] }))}
      onChange={(event) => {
        const chosen = (['', 'yes', 'no'] as const).find((one) => one === event.currentTarget.value)
        change({ [name]: chosen ?? '' })
      }}
    />
  )
  return (
    <>
      <NativeSelect
        label={say.type}
        value={form.type}
        data={memberTypes.map((value) => ({ value, label: text.members.type[value] }))}
        onChange={(event) =>
          change({ type: memberTypes.find((one) => one === event.currentTarget.value) ?? form.type })
        }
      />
      <NativeSelect
        label={say.legalForm}
        value={form.legalForm}
        data={legalForms.map((value) => ({ value, label: text.members.legalForm[value] }))}
        onChange={(event) =>
          change({ legalForm: legalForms.find((one) => one === event.currentTarget.value) ?? form.legalForm })
        }
      />
      {flag('usesServices')}
      {flag('contributesLabour')}
      <DayField name="joinedOn" form={form} change={change} />
    </>
  )
}

function PersonFields({ form, change, kept = {} }: PartProps & { kept?: Kept }) {
  const say = useText().members.form
  const genders = ['', 'male', 'female'] as const
  return (
    <>
      <NativeSelect
        label={say.gender}
        value={form.gender}
        data={genders.map((value) => ({ value, label: say.genders[value] }))}
        onChange={(event) => change({ gender: genders.find((one) => one === event.currentTarget.value) ?? '' })}
      />
      <DayField name="birthDate" form={form} change={change} />
      {kept.birthDate ? <p className={classes.hint}>{say.keptAs(kept.birthDate)}</p> : null}
    </>
  )
}

function DayField({ name, form, change }: PartProps & { name: 'birthDate' | 'idIssuedOn' | 'joinedOn' }) {
  const say = useText().members.form
  const { today } = useWorkPeriod()
  return (
    <DateInput
      label={say[name]}
      value={form[name]}
      onChange={(value) => change({ [name]: value })}
      today={today}
      max={today}
    />
  )
}

type PlainFieldProps = {
  label: string
  value: string
  most: number
  onChange: (value: string) => void
  /** What looks odd; it does not stop anything. */
  warning: string | null
  hint: string | null
}

function PlainField({ label, value, most, onChange, warning, hint }: PlainFieldProps) {
  return (
    <div>
      <TextInput
        label={label}
        value={value}
        maxLength={most}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {warning === null ? null : (
        <p className={classes.warning} role="status">
          {warning}
        </p>
      )}
      {hint === null ? null : <p className={classes.hint}>{hint}</p>}
    </div>
  )
}
