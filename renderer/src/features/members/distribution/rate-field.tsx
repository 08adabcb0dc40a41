import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { decimalText, readPercent } from '@shared/domain/percent'
import { useText } from '../../../text/text'
import classes from './distribution.module.css'

export type RateFieldProps = {
  /** What it is the rate of, for those who cannot see the row. */
  label: string
  value: number
  onChange: (value: number) => void
  /** Shown after the figure; none for a weight. */
  sign?: '%' | ''
  /** What the law has against it. */
  fault?: string | null
  readOnly?: boolean
}

/** A percentage or a weight in the worksheet, computed again at every key; what cannot be read stands red and changes nothing. */
export function RateField({ label, value, onChange, sign = '%', fault = null, readOnly = false }: RateFieldProps) {
  const say = useText().distribution.table
  const [typed, setTyped] = useState<string | null>(null)
  const unreadable = typed !== null && readPercent(typed) === null ? say.unreadable : null
  const wrong = unreadable ?? fault
  return (
    <TextInput
      aria-label={label}
      aria-invalid={wrong === null ? undefined : true}
      title={wrong ?? undefined}
      error={wrong !== null}
      inputMode="decimal"
      autoComplete="off"
      readOnly={readOnly}
      tabIndex={readOnly ? -1 : undefined}
      value={typed ?? decimalText(value)}
      rightSection={sign === '' ? undefined : <span className={classes.sign}>{sign}</span>}
      rightSectionWidth={sign === '' ? 0 : 24}
      classNames={{ root: classes.rateRoot, input: classes.rate }}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        const read = readPercent(text)
        if (read !== null) onChange(read)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
