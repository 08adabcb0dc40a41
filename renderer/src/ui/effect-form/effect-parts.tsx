import { NativeSelect, TextInput } from '@mantine/core'
import type { CharterEntry } from '@shared/contract/charter'
import type { PostKind } from '@shared/contract/post-parts'
import { useText } from '../../text/text'
import { DateInput } from '../date-input'
import type { ChoosableParty } from '../party-select'
import type { EffectDraft } from './effect-draft'

/** What effects are chosen from. */
export type EffectChoices = {
  members: readonly ChoosableParty[]
  applicants: readonly ChoosableParty[]
  settings: readonly CharterEntry[]
  posts: readonly { postId: string; kind: PostKind; name: string }[]
  years: readonly number[]
  distributions: readonly { distributionId: string; year: number; name: string }[]
}

export type EffectFieldsProps = {
  draft: EffectDraft
  choices: EffectChoices
  today: string
  change: (part: Partial<EffectDraft>) => void
}

/** A note, or the paper it rests on. */
export function NoteField({ draft, change }: Pick<EffectFieldsProps, 'draft' | 'change'>) {
  const say = useText().effects
  return (
    <TextInput
      label={say.note}
      maxLength={500}
      autoComplete="off"
      value={draft.note}
      onChange={(event) => change({ note: event.currentTarget.value })}
    />
  )
}

/** From when it counts; empty is the day of the resolution. */
export function FromDate({ draft, today, change }: Pick<EffectFieldsProps, 'draft' | 'today' | 'change'>) {
  const say = useText().effects
  return (
    <DateInput
      label={say.fromDate}
      value={draft.fromDate}
      today={today}
      onChange={(fromDate) => change({ fromDate })}
    />
  )
}

type OptionsProps<Value extends string> = {
  label: string
  value: Value
  data: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** A short list of which one is chosen. */
export function Options<Value extends string>({ label, value, data, onChange }: OptionsProps<Value>) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[...data]}
      onChange={(event) => {
        const found = data.find((one) => one.value === event.currentTarget.value)
        if (found !== undefined) onChange(found.value)
      }}
    />
  )
}
