import { TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { DateInput } from '../../ui/date-input'
import { useWorkPeriod } from '../../ui/work-period'

export type WordsProps = {
  label: string
  value: string
  most: number
  first?: boolean
  onChange: (value: string) => void
}

/** A line of text of a form beside the register. */
export function Words({ label, value, most, first = false, onChange }: WordsProps) {
  return (
    <TextInput
      data-autofocus={first || undefined}
      label={label}
      value={value}
      maxLength={most}
      autoComplete="off"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

export type DayProps = { label: string; value: CivilDate | null; onChange: (value: CivilDate | null) => void }

/** A day of a form beside the register. */
export function Day({ label, value, onChange }: DayProps) {
  const { today } = useWorkPeriod()
  return <DateInput label={label} value={value} today={today} onChange={onChange} />
}
