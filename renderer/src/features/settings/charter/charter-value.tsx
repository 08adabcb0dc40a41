import { Checkbox, Textarea, TextInput } from '@mantine/core'
import type { CharterEntry } from '@shared/contract/charter'
import { useText } from '../../../text/text'
import { MoneyInput } from '../../../ui/money-input'
import type { TypedValue } from './charter-form'
import classes from './charter.module.css'

export type CharterValueProps = {
  entry: CharterEntry
  value: TypedValue
  fault: string | null
  readOnly: boolean
  onChange: (value: TypedValue) => void
}

/** The field of one thing the charter sets: words, a figure with its unit, an amount, yes or no. Its name stands beside it. */
export function CharterValue({ entry, value, fault, readOnly, onChange }: CharterValueProps) {
  const say = useText().charter
  const { unit, title } = entry
  if (unit === 'yesNo') {
    return (
      <Checkbox
        label={say.yes}
        aria-label={title}
        checked={value === true}
        disabled={readOnly}
        error={fault}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    )
  }
  if (unit === 'dong') {
    const amount = typeof value === 'number' ? value : null
    return <MoneyInput ariaLabel={title} value={amount} readOnly={readOnly} error={fault} onChange={onChange} />
  }
  const shown = typeof value === 'string' ? value : ''
  if (unit === 'text') {
    return (
      <Textarea
        aria-label={title}
        value={shown}
        autosize
        minRows={1}
        maxRows={10}
        maxLength={4000}
        readOnly={readOnly}
        error={fault}
        // A clause may have several lines: Enter is its own here, Tab goes on.
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) event.stopPropagation()
        }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  return (
    <TextInput
      aria-label={title}
      classNames={{ wrapper: classes.figure, input: classes.number }}
      value={shown}
      inputMode="decimal"
      autoComplete="off"
      readOnly={readOnly}
      error={fault}
      rightSectionWidth={56}
      rightSection={<span className={classes.unit}>{say.units[unit]}</span>}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
