import { NativeSelect } from '@mantine/core'
import type { ResolutionEffect, ResolutionEffectKind } from '@shared/contract/resolution-effects'
import { useText } from '../../text/text'
import { FormPanel } from '../form-panel'
import { useKeptForm } from '../use-kept-form'
import { type EffectDraft, effectOfDraft, emptyEffect } from './effect-draft'
import { EffectFields } from './effect-fields'
import type { EffectChoices } from './effect-parts'

export type EffectFormProps = {
  /** Under which what is typed is kept until it is added or given up. */
  name: string
  kinds: readonly ResolutionEffectKind[]
  choices: EffectChoices
  today: string
  busy: boolean
  fault: string | null
  /** Adds it; answers whether it was added. */
  onAdd: (effect: ResolutionEffect) => Promise<boolean>
  onCancel: () => void
  /** Which article it goes to, where there are several; its select takes the focus first. */
  place?: {
    label: string
    value: string
    data: readonly { value: string; label: string }[]
    onChange: (value: string) => void
  }
}

/** Adds one thing that a resolution causes: its kind, then the fields of that kind. Ctrl+Enter adds, Esc gives up. */
export function EffectForm({ name, kinds, choices, today, busy, fault, onAdd, onCancel, place }: EffectFormProps) {
  const say = useText().effects
  const { form: draft, change, clear } = useKeptForm<EffectDraft>(name, () => emptyEffect(kinds[0] ?? 'other'))
  const effect = effectOfDraft(draft, choices)
  const add = async () => {
    if (effect === null || busy) return
    if (await onAdd(effect)) clear(emptyEffect(draft.kind))
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={effect === null ? say.missing : null}
      busy={busy}
      error={fault}
      onConfirm={() => void add()}
      onCancel={() => {
        clear()
        onCancel()
      }}
    >
      {place === undefined ? null : (
        <NativeSelect
          data-autofocus
          label={place.label}
          value={place.value}
          data={[...place.data]}
          onChange={(event) => place.onChange(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        data-autofocus={place === undefined || undefined}
        label={say.kind}
        value={draft.kind}
        data={kinds.map((kind) => ({ value: kind, label: say.kinds[kind] }))}
        onChange={(event) => {
          const kind = kinds.find((one) => one === event.currentTarget.value)
          if (kind !== undefined) change({ kind })
        }}
      />
      <EffectFields draft={draft} choices={choices} today={today} change={change} />
    </FormPanel>
  )
}
