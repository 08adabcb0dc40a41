import { TextInput } from '@mantine/core'
import { type Dong, formatDong } from '@shared/domain/money'
import { useText } from '../text/text'
import { type FieldProps, inputProps } from './field'
import { readMoneyEntry } from './money-entry'
import { type Reading, useTypedValue } from './typed-value'
import classes from './field.module.css'

export type MoneyInputProps = FieldProps & {
  /** Whole đồng; null while empty or not readable. */
  value: Dong | null
  onChange: (value: Dong | null) => void
  allowNegative?: boolean
  /** Shown in grey italics while the field is empty; Enter takes it, and only then it counts. */
  proposal?: Dong | null
  /** A text kept by the form that could not be read as an amount; it stands in the field with its fault. */
  unread?: string
  /** Told, on leaving, of a text that cannot be read; '' when there is none. */
  onUnread?: (typed: string) => void
}

/**
 * A field for an amount. Takes 1250000, 1.250.000, 1,5tr, 500k and sums such as 250000+125000, shows what they come to
 * while typing, and rewrites itself as 1.250.000 on leaving. Negative amounts have a minus.
 */
export function MoneyInput({ unread, onUnread, ...props }: MoneyInputProps) {
  const { value, onChange, allowNegative = false, proposal, ...field } = props
  const text = useText()
  const read = (typed: string): Reading<Dong> => {
    const entry = readMoneyEntry(typed, allowNegative)
    if (entry.kind === 'fault') return { kind: 'fault', message: text.parts.money[entry.reason] }
    return entry.kind === 'empty' ? entry : { kind: 'value', value: entry.value }
  }
  const typed = useTypedValue({ value, onChange, read, format: formatDong, proposal, unread })
  const entry = readMoneyEntry(typed.text, allowNegative)
  const ghost = proposal !== undefined && proposal !== null
  return (
    <TextInput
      {...inputProps(field, typed.fault, { ghost, end: true })}
      inputMode="decimal"
      placeholder={ghost ? formatDong(proposal) : undefined}
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onFocus={typed.onFocus}
      onBlur={() => {
        typed.onBlur()
        onUnread?.(entry.kind === 'fault' ? typed.text : '')
        field.onBlur?.()
      }}
      onKeyDown={(event) => {
        typed.onEnter(event)
        field.onKeyDown?.(event)
      }}
      inputContainer={(input) => (
        <>
          {input}
          {typed.typing && entry.kind === 'amount' && entry.computed ? (
            <output className={classes.result}>{text.parts.money.result(formatDong(entry.value))}</output>
          ) : null}
        </>
      )}
    />
  )
}
