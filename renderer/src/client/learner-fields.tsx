import { NativeSelect, TextInput } from '@mantine/core'
import { type LearnerEntry, LearnerPost } from '@shared/contract/learners'
import type { CivilDate } from '@shared/domain/civil-date'
import { learnerKinds } from '@shared/domain/training'
import { learnerKindWords, learnerPostWords } from '@shared/text/training-words'
import { useText } from '../text/text'
import { DateInput } from '../ui/date-input'
import { useToday } from '../ui/use-today'

/** What is typed of a learner: the entry, with a birth date that may still be missing. */
export type LearnerForm = Omit<LearnerEntry, 'birthDate'> & { birthDate: CivilDate | null }

/** An empty form. */
export const emptyLearner: LearnerForm = {
  name: '',
  gender: null,
  birthDate: null,
  birthPlace: '',
  idNumber: '',
  phone: '',
  residence: '',
  ethnicity: '',
  schooling: '',
  needs: 'general',
  cooperative: '',
  cooperativeTaxCode: '',
  post: '',
  cardCode: '',
}

const isIdNumber = (typed: string) => /^(?:\d{9}|\d{12})?$/.test(typed.trim())

/** The learner as the core takes it; null while name or birth date are missing, or the number of identity cannot be one. */
export function learnerEntryOf(form: LearnerForm): LearnerEntry | null {
  const { birthDate, idNumber } = form
  if (form.name.trim() === '' || birthDate === null || !isIdNumber(idNumber)) return null
  return { ...form, birthDate, idNumber: idNumber.trim() }
}

type FieldsProps = { form: LearnerForm; change: (part: Partial<LearnerForm>) => void }

const texts = [
  ['birthPlace', 200],
  ['phone', 30],
  ['residence', 300],
  ['ethnicity', 50],
  ['schooling', 100],
  ['cooperative', 200],
  ['cooperativeTaxCode', 20],
] as const

/** The fields of a learner, in the order of the register of learners. */
export function LearnerFields({ form, change }: FieldsProps) {
  const { form: say, gender } = useText().learners
  const today = useToday()
  const text = (name: 'name' | 'idNumber' | 'cardCode' | (typeof texts)[number][0], maxLength: number) => ({
    label: say[name],
    value: form[name],
    maxLength,
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  })
  return (
    <>
      <TextInput data-autofocus {...text('name', 100)} />
      <DateInput
        label={say.birthDate}
        value={form.birthDate}
        today={today}
        max={today}
        onChange={(birthDate) => change({ birthDate })}
      />
      <TextInput {...text('idNumber', 12)} error={isIdNumber(form.idNumber) ? undefined : say.idNumberWrong} />
      <NativeSelect
        label={say.gender}
        value={form.gender ?? ''}
        data={[
          { value: '', label: gender.unknown },
          { value: 'male', label: gender.male },
          { value: 'female', label: gender.female },
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ gender: value === 'male' || value === 'female' ? value : null })
        }
      />
      <NativeSelect
        label={say.post}
        value={form.post}
        data={LearnerPost.options.map((value) => ({ value, label: learnerPostWords[value] }))}
        onChange={({ currentTarget: { value } }) => {
          const post = LearnerPost.safeParse(value)
          if (post.success) change({ post: post.data })
        }}
      />
      {texts.map(([name, longest]) => (
        <TextInput key={name} {...text(name, longest)} />
      ))}
      <NativeSelect
        label={say.needs}
        value={form.needs}
        data={learnerKinds.map((value) => ({ value, label: learnerKindWords[value] }))}
        onChange={({ currentTarget: { value } }) => {
          const needs = learnerKinds.find((one) => one === value)
          if (needs !== undefined) change({ needs })
        }}
      />
      <TextInput {...text('cardCode', 200)} />
    </>
  )
}
