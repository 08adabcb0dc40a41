import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type Party, type PartyKind, partyKinds } from '@shared/contract/parties'
import { useState } from 'react'
import { api, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { FormPanel } from '../../ui/form-panel'
import { nextPartyCode } from '../../ui/next-party-code'
import { showDone } from '../../ui/toast'
import { emptyParty, partyFaults, partyWarnings, trimmedParty } from './party-form'
import classes from './parties.module.css'

export type PartyPanelProps = {
  /** The party to be changed; null for a new one. */
  party: Party | null
  others: readonly Party[]
  /** What a new one most likely is. */
  kind: PartyKind
  /** `again`: the next one is begun at once. */
  onSaved: (code: string, again: boolean) => void
  onCancel: () => void
}

/** What was typed and not yet saved, by code, '' for a new party: leaving the place does not lose it. */
const kept = new Map<string, Party>()

function startOf({ party, others, kind }: Pick<PartyPanelProps, 'party' | 'others' | 'kind'>): Party {
  const known = kept.get(party?.code ?? '')
  if (known !== undefined) return known
  return party === null ? { ...emptyParty(kind), code: nextPartyCode(kind, others) } : trimmedParty(party)
}

/** Adds a party or changes one, by keyboard: Enter goes on, Ctrl+Enter saves, Ctrl+Shift+Enter saves and begins the next. */
export function PartyPanel(props: PartyPanelProps) {
  const { party, others, onSaved, onCancel } = props
  const text = useText()
  const say = text.parties.form
  const isNew = party === null
  const [id, setId] = useState(newId)
  const [form, setForm] = useState<Party>(() => startOf(props))
  const [touched, setTouched] = useState(false)
  const saving = useMutation((isNew ? api.parties.add : api.parties.change).mutationOptions())
  const faults = partyFaults(form, { isNew, others }, text)
  const warnings = partyWarnings(form, others, text)
  const blocked = faults.code ?? faults.name
  const change = (part: Partial<Party>) => {
    const next = { ...form, ...part }
    kept.set(party?.code ?? '', next)
    setForm(next)
  }
  const chooseKind = (kind: PartyKind) => {
    // A code that was proposed follows the kind; one that was typed stays.
    const proposed = isNew && form.code === nextPartyCode(form.kind, others)
    change({ kind, ...(proposed ? { code: nextPartyCode(kind, others) } : {}) })
  }
  const forget = () => void kept.delete(party?.code ?? '')
  const save = (again: boolean) => {
    setTouched(true)
    if (blocked !== null || saving.isPending) return
    const saved = trimmedParty(form)
    saving.mutate(
      { id, party: saved },
      {
        onSuccess: () => {
          forget()
          showDone(say.saved(saved.name))
          onSaved(saved.code, again)
          if (again) {
            setId(newId())
            setTouched(false)
            setForm({ ...emptyParty(saved.kind), code: nextPartyCode(saved.kind, [...others, saved]) })
          }
        },
      },
    )
  }
  return (
    <FormPanel
      title={isNew ? say.addTitle : say.changeTitle(party.code)}
      confirmLabel={say.save}
      {...(isNew ? { also: { label: say.saveNext, onPress: () => save(true) } } : {})}
      blocked={blocked}
      busy={saving.isPending}
      error={saving.error === null ? null : failureWords(saving.error, text.failure).join(' ')}
      onConfirm={() => save(false)}
      onCancel={() => {
        forget()
        onCancel()
      }}
    >
      <Field label={say.name} value={form.name} maxLength={200} first error={touched ? faults.name : null} warning={warnings.name} onChange={(name) => change({ name })} />
      <NativeSelect
        label={say.kind}
        value={form.kind}
        data={partyKinds.map((value) => ({ value, label: text.parties.kind[value] }))}
        onChange={(event) => chooseKind(partyKinds.find((one) => one === event.currentTarget.value) ?? form.kind)}
      />
      <Field
        label={say.code}
        value={form.code}
        maxLength={50}
        readOnly={!isNew}
        error={faults.code}
        hint={isNew ? undefined : say.codeFixed}
        onChange={(code) => change({ code })}
      />
      <Field label={say.taxCode} value={form.taxCode} maxLength={20} warning={warnings.taxCode} onChange={(taxCode) => change({ taxCode })} />
      <Field label={say.address} value={form.address} maxLength={300} onChange={(address) => change({ address })} />
      <Field label={say.phone} value={form.phone} maxLength={30} onChange={(phone) => change({ phone })} />
      <Field label={say.bankAccount} value={form.bankAccount} maxLength={50} onChange={(bankAccount) => change({ bankAccount })} />
    </FormPanel>
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
