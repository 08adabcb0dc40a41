import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type Cooperative,
  type CooperativeEntry,
  cooperativeStatuses,
  hubOrganisations,
  sectors,
  sizeClasses,
} from '@shared/contract/hub/cooperatives'
import type { CivilDate } from '@shared/domain/civil-date'
import { useMemo } from 'react'
import { CommandForm } from '../../../client/command-form'
import { hub, hubApi } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Chooser } from '../../../ui/chooser'
import { DateInput } from '../../../ui/date-input'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import classes from './register.module.css'

type Form = CooperativeEntry & { changedOn: CivilDate | null }

const EMPTY: Form = {
  taxCode: '',
  name: '',
  organisation: 'cooperative',
  communeCode: null,
  address: '',
  sector: '',
  sizeClass: '',
  status: 'active',
  foundedOn: null,
  isTaxRegistered: true,
  isAllianceMember: true,
  representative: '',
  phone: '',
  email: '',
  note: '',
  changedOn: null,
}

/** What of a co-operative is typed: the card without what the hub adds to it. */
function formOf({ cooperativeId: _id, communeName: _name, area: _area, hasKey: _key, ...entry }: Cooperative): Form {
  return { ...entry, changedOn: null }
}

export type CooperativePanelProps = {
  /** Null for a new one. */
  cooperative: Cooperative | null
  onSaved: (cooperativeId: number) => void
  onCancel: () => void
}

/** Adds a co-operative to the register or changes one. */
export function CooperativePanel({ cooperative, onSaved, onCancel }: CooperativePanelProps) {
  const { form: say, saved } = useText().hubRegister
  const id = cooperative?.cooperativeId ?? null
  const { form, change, clear } = useKeptForm<Form>(`hub.cooperative ${id ?? 'new'}`, () =>
    cooperative === null ? EMPTY : formOf(cooperative),
  )
  const command = useCommand(hub.cooperatives.save)
  const { changedOn, ...entry } = form
  const isWhole = entry.name.trim() !== '' && entry.taxCode.trim() !== ''
  return (
    <CommandForm
      title={cooperative === null ? say.addTitle : say.changeTitle(cooperative.name)}
      confirm={say.save}
      input={isWhole ? { cooperativeId: id, cooperative: entry, changedOn } : null}
      missing={say.missing}
      command={command}
      onDone={({ cooperativeId }) => {
        clear()
        showDone(saved(entry.name))
        onSaved(cooperativeId)
      }}
      onCancel={() => {
        clear()
        onCancel()
      }}
    >
      <CooperativeFields form={form} change={change} isNew={cooperative === null} />
    </CommandForm>
  )
}

type FieldsProps = { form: Form; change: (part: Partial<Form>) => void; isNew: boolean }

type TextName = keyof typeof LENGTH

function TextField({ name, label, form, change }: Omit<FieldsProps, 'isNew'> & { name: TextName; label: string }) {
  return (
    <TextInput
      label={label}
      value={form[name]}
      maxLength={LENGTH[name]}
      autoComplete="off"
      spellCheck={false}
      data-autofocus={name === 'name' || undefined}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
}

function CooperativeFields({ form, change, isNew }: FieldsProps) {
  const { hubRegister: say } = useText()
  const today = useToday()
  const text = (name: TextName, label: string) => <TextField name={name} label={label} form={form} change={change} />
  return (
    <>
      {text('name', say.form.name)}
      {text('taxCode', say.form.taxCode)}
      <Choice
        label={say.form.organisation}
        of={hubOrganisations}
        words={say.organisation}
        value={form.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <CommuneField value={form.communeCode} onChange={(communeCode) => change({ communeCode })} />
      {text('address', say.card.address)}
      <KindFields form={form} change={change} />
      <DateInput
        label={say.card.foundedOn}
        value={form.foundedOn}
        today={today}
        max={today}
        onChange={(foundedOn) => change({ foundedOn })}
      />
      {text('representative', say.card.representative)}
      {text('phone', say.card.phone)}
      {text('email', say.card.email)}
      {text('note', say.card.note)}
      <Checks form={form} change={change} />
      {isNew ? null : (
        <>
          <DateInput
            label={say.form.changedOn}
            value={form.changedOn}
            today={today}
            onChange={(changedOn) => change({ changedOn })}
          />
          <p className={classes.blank}>{say.form.changedOnHint}</p>
        </>
      )}
    </>
  )
}

/** What its figures are grouped by. */
function KindFields({ form, change }: Omit<FieldsProps, 'isNew'>) {
  const { hubRegister: say } = useText()
  return (
    <>
      <Choice
        label={say.form.status}
        of={cooperativeStatuses}
        words={say.status}
        value={form.status}
        onChange={(status) => change({ status })}
      />
      <Choice
        label={say.card.sector}
        of={sectors}
        words={say.sector}
        value={form.sector}
        onChange={(sector) => change({ sector })}
      />
      <Choice
        label={say.card.size}
        of={sizeClasses}
        words={say.size}
        value={form.sizeClass}
        onChange={(sizeClass) => change({ sizeClass })}
      />
    </>
  )
}

function Checks({ form, change }: Omit<FieldsProps, 'isNew'>) {
  const say = useText().hubRegister.form
  return (
    <div className={classes.checks}>
      <Checkbox
        label={say.isTaxRegistered}
        checked={form.isTaxRegistered}
        onChange={(event) => change({ isTaxRegistered: event.currentTarget.checked })}
      />
      <Checkbox
        label={say.isAllianceMember}
        checked={form.isAllianceMember}
        onChange={(event) => change({ isAllianceMember: event.currentTarget.checked })}
      />
    </div>
  )
}

const LENGTH = { name: 200, taxCode: 20, address: 300, representative: 100, phone: 30, email: 100, note: 500 } as const

type ChoiceProps<Value extends string> = {
  label: string
  of: readonly Value[]
  words: Readonly<Record<Value, string>>
  value: Value
  onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, of, words, value, onChange }: ChoiceProps<Value>) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={of.map((one) => ({ value: one, label: words[one] }))}
      onChange={(event) => onChange(of.find((one) => one === event.currentTarget.value) ?? value)}
    />
  )
}

function CommuneField({ value, onChange }: { value: string | null; onChange: (code: string | null) => void }) {
  const say = useText().hubRegister.form
  const communes = useQuery(hubApi.places.list.queryOptions({ input: {} })).data?.communes
  const options = useMemo(
    () =>
      (communes ?? [])
        .filter(({ validTo, code }) => validTo > '9' || code === value)
        .map(({ code, name }) => ({ code, name, reason: code })),
    [communes, value],
  )
  return (
    <Chooser
      label={say.commune}
      value={value}
      options={options}
      show={({ name }) => name}
      noun={say.communes}
      unknown={say.unknownCommune}
      onChange={onChange}
    />
  )
}
