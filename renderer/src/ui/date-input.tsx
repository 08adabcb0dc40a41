import { TextInput } from '@mantine/core'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { useText, type Text } from '../text/text'
import { type DateEntry, type DateLimits, readDateEntry, steppedDate } from './date-entry'
import { type FieldProps, inputProps } from './field'
import { type Reading, useTypedValue, valueOf } from './typed-value'

export type DateInputProps = FieldProps &
  DateLimits & {
    value: CivilDate | null
    onChange: (value: CivilDate | null) => void
    /** Shown in grey italics while the field is empty; Enter takes it, and only then it counts. */
    proposal?: CivilDate | null
  }

function asReading(entry: DateEntry, text: Text): Reading<CivilDate> {
  if (entry.kind === 'empty') return entry
  if (entry.kind === 'date') return { kind: 'value', value: entry.value }
  const say = text.parts.date
  if (entry.reason === 'unknown') return { kind: 'fault', message: say.unknown }
  const day = formatCivilDate(entry.limit)
  return { kind: 'fault', message: entry.reason === 'early' ? say.early(day) : say.late(day) }
}

/**
 * A field for a day, typed as 31/12/2026, 311226 or 31/12. Arrow up and down change the day, PageUp and PageDown the
 * month. It opens nothing.
 */
export function DateInput({ value, onChange, today, min, max, proposal, ...field }: DateInputProps) {
  const text = useText()
  const limits = { today, min, max }
  const read = (typed: string) => asReading(readDateEntry(typed, limits), text)
  const typed = useTypedValue({ value, onChange, read, format: formatCivilDate, proposal })
  const ghost = proposal !== undefined && proposal !== null
  return (
    <TextInput
      {...inputProps(field, typed.fault, { ghost })}
      inputMode="numeric"
      placeholder={ghost ? formatCivilDate(proposal) : undefined}
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onFocus={typed.onFocus}
      onBlur={() => {
        typed.onBlur()
        field.onBlur?.()
      }}
      onKeyDown={(event) => {
        typed.onEnter(event)
        const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
        const next = plain && field.readOnly !== true ? steppedDate(event.key, valueOf(typed.reading), limits) : null
        if (next !== null) {
          event.preventDefault()
          typed.put(next)
        }
        field.onKeyDown?.(event)
      }}
    />
  )
}
